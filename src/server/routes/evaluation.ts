import { Hono } from 'hono'
import { z } from 'zod'
import { evaluate, undoEvaluation } from '#actions/evaluation/evaluate.ts'
import { showEvaluation } from '#actions/evaluation/show-evaluation.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'

const subject = z.string().max(200)
const word = z.object({
  subject,
  grade: z.enum(['good', 'met', 'notMet']).nullable(),
  reason: z.string().max(10_000),
})

/** The evaluation of a year (shape: core/page/evaluation-page.ts). */
export const evaluationRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/plans/:plan/evaluation', async (c) =>
      answer(c, await showEvaluation(scopeOf(c), c.req.param('plan'))),
    )
    .post('/plans/:plan/evaluation', async (c) =>
      answer(c, await evaluate(scopeOf(c), c.req.param('plan'), await bodyOf(c, word))),
    )
    .post('/plans/:plan/evaluation/undo', async (c) => {
      const { subject: of } = await bodyOf(c, z.object({ subject }))
      return answer(c, await undoEvaluation(scopeOf(c), c.req.param('plan'), of))
    })
