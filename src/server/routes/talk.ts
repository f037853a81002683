import { Hono } from 'hono'
import { z } from 'zod'
import { attach, handOutEvidence, takeBackEvidence } from '#actions/talk/attach.ts'
import { comment, settleThread } from '#actions/talk/comment.ts'
import { showTalk } from '#actions/talk/show-talk.ts'
import { answer, bodyOf, type Door, fileNameOf, refuse, scopeOf } from '#server/door.ts'

const words = z.object({
  subject: z.string().max(200),
  words: z.string().max(100_000),
  inside: z.boolean(),
  asked: z.array(z.string().max(100)).max(100),
  thread: z.number().int().nullable(),
})
const reason = z.object({ reason: z.string().max(10_000) })

const addressOf = ({ period, agency }: { period: string; agency: string }) => ({ period, agency })

/** What people say of a report, and the papers that prove it (shape: core/page/talk-page.ts). */
export const talkRoutes = (): Hono<Door> => {
  const report = '/periods/:period/reports/:agency'
  return new Hono<Door>()
    .get(`${report}/talk`, async (c) => answer(c, await showTalk(scopeOf(c), c.req.param())))
    .post(`${report}/talk`, async (c) =>
      answer(c, await comment(scopeOf(c), c.req.param(), await bodyOf(c, words))),
    )
    .post(`${report}/talk/:thread{\\d{1,9}}/resolve`, async (c) =>
      answer(
        c,
        await settleThread(scopeOf(c), addressOf(c.req.param()), Number(c.req.param('thread')), 'resolved'),
      ),
    )
    .post(`${report}/talk/:thread{\\d{1,9}}/reopen`, async (c) =>
      answer(
        c,
        await settleThread(scopeOf(c), addressOf(c.req.param()), Number(c.req.param('thread')), 'reopened'),
      ),
    )
    .post(`${report}/evidence`, async (c) => {
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const paper = { subject: c.req.query('subject') ?? '', name: fileNameOf(c), bytes }
      return answer(c, await attach(scopeOf(c), c.req.param(), paper))
    })
    .get(`${report}/evidence/:number{\\d{1,9}}`, async (c) => {
      const file = await handOutEvidence(scopeOf(c), addressOf(c.req.param()), Number(c.req.param('number')))
      if (!file.ok) return refuse(c, file.failure)
      c.header('Content-Type', file.value.type)
      // never shown in our own pages' name: it is somebody's file
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.value.name)}`)
      return c.body(new Uint8Array(file.value.bytes))
    })
    .post(`${report}/evidence/:number{\\d{1,9}}/withdraw`, async (c) => {
      const { reason: why } = await bodyOf(c, reason)
      return answer(
        c,
        await takeBackEvidence(scopeOf(c), addressOf(c.req.param()), Number(c.req.param('number')), why),
      )
    })
}
