import { Hono } from 'hono'
import { z } from 'zod'
import { askCorrection, decideCorrection } from '#actions/report/correct-report.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { showCorrections } from '#actions/report/show-corrections.ts'
import { handBackReport, submitReport, takeBackReport } from '#actions/report/submit-report.ts'
import { answer, bodyOf, type Door, scopeOf } from '#server/door.ts'
import { entry } from '#server/routes/entry.ts'

const submitting = z.object({
  note: z.string().max(10_000).default(''),
  digest: z.string().max(100).optional(),
})
const reason = z.object({ reason: z.string().max(10_000) })
const returning = reason.extend({
  cells: z
    .array(z.object({ code: z.string().max(100), note: z.string().max(5000).default('') }))
    .max(5000)
    .default([]),
})

const correcting = reason.extend({
  cells: z.array(z.object({ code: z.string().max(100), entry })).max(1000),
})
const deciding = z.object({
  what: z.enum(['accepted', 'refused', 'withdrawn']),
  reason: z.string().max(10_000).default(''),
})

/** What happens to a report between its draft and its acceptance. Shapes: core/page/report-page.ts. */
export const sendingRoutes = (): Hono<Door> => {
  const routes = new Hono<Door>()
  const report = '/periods/:period/reports/:agency'
  routes.post(`${report}/submit`, async (c) => {
    const { note, digest = null } = await bodyOf(c, submitting)
    return answer(c, await submitReport(scopeOf(c), c.req.param(), { note, seen: digest }))
  })
  routes.post(`${report}/take-back`, async (c) => answer(c, await takeBackReport(scopeOf(c), c.req.param())))
  routes.post(`${report}/hand-back`, async (c) => {
    const { reason: why } = await bodyOf(c, reason)
    return answer(c, await handBackReport(scopeOf(c), c.req.param(), why))
  })
  routes.post(`${report}/return`, async (c) => {
    const { reason: why, cells } = await bodyOf(c, returning)
    return answer(c, await returnReport(scopeOf(c), c.req.param(), why, cells))
  })
  routes.get('/corrections', async (c) => answer(c, await showCorrections(scopeOf(c))))
  routes.post(`${report}/corrections`, async (c) =>
    answer(c, await askCorrection(scopeOf(c), c.req.param(), await bodyOf(c, correcting))),
  )
  routes.post(`${report}/corrections/:number`, async (c) => {
    const { number, ...address } = c.req.param()
    const verdict = await bodyOf(c, deciding)
    return answer(c, await decideCorrection(scopeOf(c), { ...address, number: Number(number) }, verdict))
  })
  return routes
}
