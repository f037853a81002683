import { Hono } from 'hono'
import { z } from 'zod'
import { changeDuty } from '#actions/duty/change-duty.ts'
import { givePlanDuties } from '#actions/duty/give-plan-duties.ts'
import { showCalendar } from '#actions/duty/show-calendar.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { statePlanDuty } from '#actions/duty/state-plan-duty.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'

const text = z.string().max(10_000)
const wish = z.object({
  until: z.string().max(20).optional(),
  document: z.string().max(1000).optional(),
  reason: text.optional(),
})
const statement = z.object({
  what: z.enum(['stated', 'withdrawn']),
  document: z.string().max(1000).optional(),
  dated: z.string().max(20).optional(),
  reason: text.optional(),
})

/** What is owed: the first page of everybody, decisions about a duty's day, action plans, the calendar. Mounted under `/api`. */
export const dutyRoutes = (): Hono<Door> => {
  const routes = new Hono<Door>()
  routes.get('/duties', async (c) => c.json(await showDuties(scopeOf(c))))
  for (const verb of ['ask', 'extend', 'refuse', 'exempt', 'restore'] as const)
    routes.post(`/duties/:owed/:agency/${verb}`, async (c) =>
      answer(c, await changeDuty(scopeOf(c), c.req.param(), verb, await bodyOf(c, wish))),
    )
  routes.post('/plans/:plan/duties/action-plan', async (c) =>
    answer(c, await givePlanDuties(scopeOf(c), c.req.param('plan'))),
  )
  routes.post('/plans/:plan/duties/action-plan/:agency', async (c) =>
    answer(c, await statePlanDuty(scopeOf(c), c.req.param(), await bodyOf(c, statement))),
  )
  routes.get('/calendar/:year', async (c) => answer(c, await showCalendar(scopeOf(c), c.req.param('year'))))
  return routes
}
