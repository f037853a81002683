import { Hono } from 'hono'
import { z } from 'zod'
import { showBoardStamp } from '#actions/duty/show-board.ts'
import { addPhoneCall } from '#actions/notice/add-call.ts'
import { chase, previewChase } from '#actions/notice/chase.ts'
import { issueLetter, letterFile } from '#actions/notice/reminder-letters.ts'
import { readNotices, showNotices, showUnread } from '#actions/notice/show-notices.ts'
import { showLiveness, showTold } from '#actions/notice/show-told.ts'
import { sayWishes, setEmail, showWishes } from '#actions/notice/wishes.ts'
import { answer, bodyOf, type Door, refuse, scopeOf } from '#server/door.ts'

const how = z.enum(['now', 'digest', 'off'])
const wishes = z.object({
  email: z.string().max(300).nullable(),
  digestHour: z.number().int(),
  choices: z.record(z.string().max(40), z.object({ inside: how, mail: how })),
})
const read = z.object({ keys: z.array(z.string().max(300)).max(1000).nullable() })
const chasing = z.object({ agencies: z.array(z.string().max(100)).max(1000), note: z.string().max(5000) })
const calling = z.object({
  calledAt: z.string().max(40),
  whom: z.string().max(1000),
  note: z.string().max(5000),
})
const issuing = z.object({ number: z.string().max(40), dated: z.string().max(20) })
const email = z.object({ email: z.string().max(300).nullable() })

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What people are told, and reminding by hand. `mailOff`: why no letters go out; null: they do. Shapes: core/page/notices-page.ts. */
export const noticeRoutes = (mailOff: string | null): Hono<Door> => {
  const routes = new Hono<Door>()
  routes.get('/notices', async (c) => answer(c, await showNotices(scopeOf(c))))
  routes.get('/notices/unread', async (c) => answer(c, await showUnread(scopeOf(c))))
  routes.post('/notices/read', async (c) =>
    answer(c, await readNotices(scopeOf(c), (await bodyOf(c, read)).keys)),
  )
  routes.get('/notices/wishes', async (c) => answer(c, await showWishes(scopeOf(c), mailOff)))
  routes.put('/notices/wishes', async (c) =>
    answer(c, await sayWishes(scopeOf(c), await bodyOf(c, wishes), mailOff)),
  )
  routes.post('/accounts/:account/email', async (c) =>
    answer(c, await setEmail(scopeOf(c), c.req.param('account'), (await bodyOf(c, email)).email)),
  )
  addPeriodRoutes(routes, mailOff)
  return routes
}

const addPeriodRoutes = (routes: Hono<Door>, mailOff: string | null): void => {
  routes.get('/periods/:period/board/stamp', async (c) =>
    answer(c, await showBoardStamp(scopeOf(c), c.req.param('period'))),
  )
  routes.get('/periods/:period/told', async (c) =>
    answer(c, await showTold(scopeOf(c), c.req.param('period'))),
  )
  routes.get('/periods/:period/liveness', async (c) =>
    answer(c, await showLiveness(scopeOf(c), c.req.param('period'), mailOff === null)),
  )
  routes.get('/periods/:period/chase', async (c) =>
    answer(c, await previewChase(scopeOf(c), c.req.param('period'), mailOff)),
  )
  routes.post('/periods/:period/chase', async (c) =>
    answer(c, await chase(scopeOf(c), c.req.param('period'), await bodyOf(c, chasing))),
  )
  routes.post('/periods/:period/calls/:agency', async (c) =>
    answer(c, await addPhoneCall(scopeOf(c), c.req.param(), await bodyOf(c, calling))),
  )
  routes.post('/periods/:period/letters', async (c) =>
    answer(c, await issueLetter(scopeOf(c), c.req.param('period'), await bodyOf(c, issuing))),
  )
  routes.get('/periods/:period/letters/:file{(?:\\d{1,6}|draft)\\.docx}', async (c) => {
    const which = c.req.param('file').replace('.docx', '')
    const file = await letterFile(
      scopeOf(c),
      c.req.param('period'),
      which === 'draft' ? which : Number(which),
    )
    if (!file.ok) return refuse(c, file.failure)
    c.header('Content-Type', word)
    c.header('Content-Disposition', `attachment; filename="${file.value.name}"`)
    return c.body(new Uint8Array(file.value.bytes))
  })
}
