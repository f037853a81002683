import { Hono } from 'hono'
import { showPunctuality } from '#actions/punctuality/show-punctuality.ts'
import { answer, type Door, scopeOf } from '#server/door.ts'

/** Who sent when, how complete, and what it cost (shape: core/page/punctuality-page.ts). */
export const punctualityRoutes = (): Hono<Door> =>
  new Hono<Door>().get('/plans/:plan/punctuality', async (c) =>
    answer(c, await showPunctuality(scopeOf(c), c.req.param('plan'))),
  )
