import { Hono } from 'hono'
import { z } from 'zod'
import { decideFinding } from '#actions/review/decide-finding.ts'
import { openPlan } from '#actions/plan/open-plan.ts'
import { showReview } from '#actions/review/show-review.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'

const decision = z.object({
  key: z.string().max(100),
  what: z.enum(['authorsError', 'rendering', 'accepted', 'official', 'undone']),
  reason: z.string().max(2000).default(''),
  value: z.string().max(1000).nullable().default(null),
})

/** The review of a plan: its findings, the decisions about them, the opening. Shapes: core/page/review-page.ts. */
export const reviewRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/plans/:plan/review', async (c) => answer(c, await showReview(scopeOf(c), c.req.param('plan'))))
    .post('/plans/:plan/review', async (c) =>
      answer(c, await decideFinding(scopeOf(c), c.req.param('plan'), await bodyOf(c, decision))),
    )
    .post('/plans/:plan/open', async (c) => answer(c, await openPlan(scopeOf(c), c.req.param('plan'))))
