import { Hono } from 'hono'
import { showRegister } from '#actions/province/list-agencies.ts'
import { showLog } from '#actions/province/show-log.ts'
import { answer, type Door, scopeOf } from '#server/door.ts'

/** The register of agencies and the log. */
export const registerRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/agencies', async (c) => answer(c, await showRegister(scopeOf(c))))
    .get('/log', async (c) => {
      const before = c.req.query('before')
      return answer(
        c,
        await showLog(scopeOf(c), before !== undefined && /^\d{1,18}$/.test(before) ? before : null),
      )
    })
