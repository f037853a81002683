import { Hono } from 'hono'
import { z } from 'zod'
import { chooseBaseline } from '#actions/target/choose-baseline.ts'
import { confirmDefinitions } from '#actions/dictionary/confirm-definitions.ts'
import { recordRecognition, withdrawRecognition } from '#actions/target/record-recognition.ts'
import { reforecast } from '#actions/scenario/reforecast.ts'
import { setBaseWeights } from '#actions/scenario/set-base-weights.ts'
import { showDictionary } from '#actions/dictionary/show-dictionary.ts'
import { showIndicator } from '#actions/figure/show-indicator.ts'
import { showScenario } from '#actions/scenario/show-scenario.ts'
import { showTargetBoard } from '#actions/target/show-target-board.ts'
import { withdrawDefinitions } from '#actions/dictionary/withdraw-definitions.ts'
import type { DefinitionChange } from '#core/page/dictionary-page.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'
import { answer, bodyOf, type Door, momentsIn, scopeOf } from '#server/door.ts'

const reason = z.string().max(2000)
const code = z.string().max(50)
const text = z.string().max(2000)
const price = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['none', 'current']) }),
  z.object({ kind: z.literal('constant'), year: z.number().int() }),
])
const period = z.string().transform((written, issues): Period => {
  const found = parsePeriod(written)
  if (found) return found
  issues.addIssue({ code: 'custom', message: 'period' })
  return z.NEVER
})
const change: z.ZodType<DefinitionChange> = z
  .object({
    nature: z.enum(['flow', 'stock', 'cumulative', 'index', 'rate', 'average', 'yearly']),
    space: z.enum(['sum', 'weighted', 'recompute', 'last', 'none']),
    direction: z.enum(['up', 'down', 'hold', 'balance']),
    price,
    base: period.nullable(),
    meaning: text,
    numerator: code.nullable(),
    denominator: code.nullable(),
    factor: z.string().max(40),
    weight: code.nullable(),
    exclusions: text,
    source: text,
    disclosure: z.enum(['public', 'internal', 'restricted']),
  })
  .partial()
  .transform((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
const defining = z.object({
  confirm: z
    .array(z.object({ code, change: change.default({}) }))
    .min(1)
    .max(5000),
  reason,
})
const withdrawing = z.object({ codes: z.array(code).min(1).max(5000), reason })
const choosing = z.object({
  key: z.string().max(50).nullable().default(null),
  added: z
    .object({ name: z.string().max(300), value: z.string().max(60) })
    .nullable()
    .default(null),
  reason,
})
const recognising = z.object({
  unit: z.string().max(300),
  decision: z.string().max(200),
  day: z.string().max(20),
  forYear: z.number().int().nullable().default(null),
})
const unrecognising = z.object({ unit: z.string().max(300), reason })
const forecasting = z.object({
  entered: z.array(z.object({ period: z.string().max(20), value: z.string().max(60) })).max(12),
  reason,
})
const weighing = z.object({ weights: z.record(z.string().max(20), z.string().max(60)), source: reason })

/** The dictionary, the target board, the scenario. Shapes: core/page/{dictionary,target-board,scenario}-page.ts. */
export const targetRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/plans/:plan/dictionary', async (c) =>
      answer(c, await showDictionary(scopeOf(c), c.req.param('plan'))),
    )
    .post('/plans/:plan/dictionary', async (c) =>
      answer(c, await confirmDefinitions(scopeOf(c), c.req.param('plan'), await bodyOf(c, defining))),
    )
    .post('/plans/:plan/dictionary/withdraw', async (c) =>
      answer(c, await withdrawDefinitions(scopeOf(c), c.req.param('plan'), await bodyOf(c, withdrawing))),
    )
    .get('/plans/:plan/indicators/:code', async (c) =>
      answer(c, await showIndicator(scopeOf(c), c.req.param('plan'), c.req.param('code'), momentsIn(c).asOf)),
    )
    .get('/plans/:plan/target-board', async (c) =>
      answer(c, await showTargetBoard(scopeOf(c), c.req.param('plan'), momentsIn(c).asOf)),
    )
    .post('/plans/:plan/target-board/:code/baseline', async (c) => {
      const { plan, code: target } = c.req.param()
      return answer(c, await chooseBaseline(scopeOf(c), plan, target, await bodyOf(c, choosing)))
    })
    .post('/plans/:plan/target-board/:code/recognitions', async (c) => {
      const { plan, code: target } = c.req.param()
      return answer(c, await recordRecognition(scopeOf(c), plan, target, await bodyOf(c, recognising)))
    })
    .post('/plans/:plan/target-board/:code/recognitions/withdraw', async (c) => {
      const { plan, code: target } = c.req.param()
      return answer(c, await withdrawRecognition(scopeOf(c), plan, target, await bodyOf(c, unrecognising)))
    })
    .get('/plans/:plan/scenario', async (c) =>
      answer(c, await showScenario(scopeOf(c), c.req.param('plan'), momentsIn(c).asOf)),
    )
    .post('/plans/:plan/scenario/:code/forecast', async (c) => {
      const { plan, code: row } = c.req.param()
      return answer(c, await reforecast(scopeOf(c), plan, row, await bodyOf(c, forecasting)))
    })
    .post('/plans/:plan/scenario/:code/weights', async (c) => {
      const { plan, code: row } = c.req.param()
      return answer(c, await setBaseWeights(scopeOf(c), plan, row, await bodyOf(c, weighing)))
    })
