import { Hono } from 'hono'
import { z } from 'zod'
import { textFields } from '#core/report/report-texts.ts'
import { withoutBase } from '#core/report/texts.ts'
import { workFields } from '#core/works/said-work.ts'
import { acceptReport } from '#actions/report/accept-report.ts'
import { listPeriods } from '#actions/duty/list-periods.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { saveWorks } from '#actions/report/save-works.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showBoard } from '#actions/duty/show-board.ts'
import { showCellHistory } from '#actions/report/show-cell-history.ts'
import { showReport } from '#actions/report/show-report.ts'
import { answer, bodyOf, type Door, momentsIn, scopeOf } from '#server/door.ts'
import { entry } from '#server/routes/entry.ts'

const cells = z.array(z.object({ code: z.string().max(100), entry, base: entry.optional() })).max(5000)
const texts = z.union([
  z
    .array(z.object({ field: z.enum(textFields), value: z.string(), base: z.string().optional() }))
    .max(textFields.length),
  // whole parts without what stood there: each that is given is written
  z
    .object({
      situation: z.string().optional(),
      proposals: z.string().optional(),
      nextYear: z.string().optional(),
    })
    .transform(withoutBase)
    .refine((given) => given.length > 0),
])
const works = z
  .array(
    z.object({
      action: z.string().max(100),
      field: z.enum(workFields),
      value: z.string().max(10_000),
      base: z.string().max(10_000).optional(),
    }),
  )
  .max(5000)
const seen = z.object({
  digest: z.string().max(100).optional(),
  /** Figures copied from the last period that the sender stands by. */
  copies: z.array(z.string().max(100)).max(5000).optional(),
})

/** The month: periods, reports, board. Shapes: core/page/. Mounted under `/api`. */
export const monthRoutes = (): Hono<Door> => {
  const routes = new Hono<Door>()
  routes.get('/plans/:plan/periods', async (c) =>
    answer(c, await listPeriods(scopeOf(c), c.req.param('plan'))),
  )
  routes.post('/plans/:plan/periods/:period/open', async (c) =>
    answer(c, await openPeriod(scopeOf(c), c.req.param())),
  )
  routes.get('/periods/:period/board', async (c) =>
    answer(c, await showBoard(scopeOf(c), c.req.param('period'))),
  )
  addReportRoutes(routes)
  return routes
}

const addReportRoutes = (routes: Hono<Door>): void => {
  const report = '/periods/:period/reports/:agency'
  routes.get(report, async (c) => answer(c, await showReport(scopeOf(c), c.req.param(), momentsIn(c).asOf)))
  routes.put(`${report}/cells`, async (c) =>
    answer(c, await saveCells(scopeOf(c), c.req.param(), await bodyOf(c, cells))),
  )
  routes.get(`${report}/cells/:code/history`, async (c) =>
    answer(c, await showCellHistory(scopeOf(c), c.req.param())),
  )
  routes.put(`${report}/texts`, async (c) =>
    answer(c, await saveTexts(scopeOf(c), c.req.param(), await bodyOf(c, texts))),
  )
  routes.put(`${report}/works`, async (c) =>
    answer(c, await saveWorks(scopeOf(c), c.req.param(), await bodyOf(c, works))),
  )
  routes.post(`${report}/send`, async (c) => {
    // who sends without a body has nothing on screen to compare
    const { digest = null, copies } = (await c.req.text()) === '' ? {} : await bodyOf(c, seen)
    return answer(c, await sendReport(scopeOf(c), c.req.param(), digest, copies))
  })
  routes.post(`${report}/accept`, async (c) => answer(c, await acceptReport(scopeOf(c), c.req.param())))
}
