import { Hono } from 'hono'
import { z } from 'zod'
import type { WireCell } from '#core/figure/wire.ts'
import { refusal } from '#core/words/refusals.ts'
import { importFigures } from '#actions/figure/import-figures.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { showFigureChanges, showFigureHistory, showFigures } from '#actions/figure/show-figures.ts'
import { showPassport } from '#actions/passport/show-passport.ts'
import { answer, bodyOf, type Door, fileNameOf, Refused, refuse, scopeOf } from '#server/door.ts'

const cell: z.ZodType<WireCell> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), value: z.string() }),
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('notApplicable') }),
  z.object({ kind: z.literal('worded'), text: z.string() }),
])
const code = z.string().max(200)
const figure = z.object({
  period: code,
  indicator: code,
  scope: code,
  /** Blank: by its day, an estimate before its period has ended, actual after it. */
  kind: code.default(''),
  basis: code,
  cell,
  unit: code.default(''),
  /** Left out: nothing stood there as far as the speaker knows; what stands with another value is a conflict. */
  base: z
    .number()
    .int()
    .min(0)
    .nullable()
    .default(0)
    .transform((base) => base ?? 0),
  /** Somebody has looked at what is unlikely and means it. */
  confirmed: z.boolean().default(false),
})
const saying = z.object({
  plan: code,
  reason: z.string().default(''),
  figures: z.array(figure).min(1).max(5000),
})

const texts = z
  .string()
  .transform((all) => all.split(',').filter((one) => one !== ''))
  .pipe(z.array(code).max(2000))
const kinds = z.array(z.enum(['plan', 'scenario', 'estimate', 'actual', 'official', 'forecast']))
const question = z.object({
  plan: code,
  periods: texts,
  indicators: texts,
  scopes: texts.default([]),
  kinds: texts.pipe(kinds).default([]),
  asOf: code.nullable().default(null),
})
const changes = z.object({ plan: code, from: code, to: code, periods: texts.default([]) })
const importing = z.object({
  plan: code,
  reason: z.string().default(''),
  replace: z
    .literal('1')
    .optional()
    .transform((given) => given === '1'),
  confirm: z
    .literal('1')
    .optional()
    .transform((given) => given === '1'),
})
const key = z.object({
  plan: code,
  period: code,
  indicator: code,
  scope: code,
  kind: kinds.element,
  basis: code,
})

/** What stands after the question mark, as the schema says, or a refusal that names the first field that does not fit. */
const asked = <Shape>(schema: z.ZodType<Shape>, query: Record<string, string>): Shape => {
  const read = schema.safeParse(query)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  throw new Refused(refusal('badRequest', { what: `${issue?.path.join('.') ?? ''} (${issue?.code ?? ''})` }))
}

/** Figures: asked now or as of a moment, recorded by a person, taken in as a file. Shapes: core/page/figures-page.ts. Mounted under `/api`. */
export const figureRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/figures', async (c) => {
      const { plan, ...rest } = asked(question, c.req.query())
      return answer(c, await showFigures(scopeOf(c), plan, rest))
    })
    .get('/figures/history', async (c) => {
      const { plan, ...rest } = asked(key, c.req.query())
      return answer(c, await showFigureHistory(scopeOf(c), plan, rest))
    })
    .get('/figures/passport', async (c) =>
      answer(c, await showPassport(scopeOf(c), c.req.query('o') ?? '', c.req.query('asOf') ?? null)),
    )
    .get('/figures/changes', async (c) => {
      const { plan, ...rest } = asked(changes, c.req.query())
      return answer(c, await showFigureChanges(scopeOf(c), plan, rest))
    })
    .post('/figures', async (c) => {
      const { plan, ...rest } = await bodyOf(c, saying)
      const recorded = await recordFigures(scopeOf(c), plan, rest)
      if (!recorded.ok) return refuse(c, recorded.failure)
      const [first] = recorded.value.conflicts
      if (first === undefined) return c.json(recorded.value)
      const error = { code: 'figureTaken', message: first.message }
      return c.json({ error, ...recorded.value }, 409)
    })
    .post('/figures/import', async (c) => {
      const { plan, ...how } = asked(importing, c.req.query())
      const { body } = c.req.raw
      if (body === null) return refuse(c, refusal('badRequest', { what: 'body' }))
      return answer(c, await importFigures(scopeOf(c), plan, { name: fileNameOf(c), chunks: body }, how))
    })
