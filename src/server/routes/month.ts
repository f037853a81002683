import { Hono } from 'hono'
import { z } from 'zod'
import { workFields } from '#core/work/said-work.ts'
import { acceptReport } from '#actions/report/accept-report.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { listPeriods } from '#actions/duty/list-periods.ts'
import { choosePrinted } from '#actions/consolidation/overlay-choose.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { saveWorks } from '#actions/report/save-works.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showBoard } from '#actions/duty/show-board.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { showReport } from '#actions/report/show-report.ts'
import { answer, bodyOf, type Door, momentsIn, scopeOf } from '#server/door.ts'
import { entry } from '#server/routes/entry.ts'

const cells = z.array(z.object({ code: z.string().max(100), entry, base: entry.optional() })).max(5000)
const texts = z
  .object({ situation: z.string(), proposals: z.string(), nextYear: z.string().optional() })
  .transform(({ nextYear, ...both }) => (nextYear === undefined ? both : { ...both, nextYear }))
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
const seen = z.object({ digest: z.string().max(100).optional() })

const wish = z.discriminatedUnion('what', [
  z.object({ what: z.literal('own'), entry }),
  z.object({ what: z.literal('agency'), agency: z.string().max(100) }),
  z.object({ what: z.literal('undo') }),
])
const choosing = z.object({
  code: z.string().max(100),
  wish,
  reason: z.string().max(10_000),
  seen: z.number().int().min(0),
})

/** The month: periods, duties, reports, board, consolidation. Shapes: core/page/. Mounted under `/api`. */
export const monthRoutes = (): Hono<Door> => {
  const routes = new Hono<Door>()
  routes.get('/plans/:plan/periods', async (c) =>
    answer(c, await listPeriods(scopeOf(c), c.req.param('plan'))),
  )
  routes.post('/plans/:plan/periods/:period/open', async (c) =>
    answer(c, await openPeriod(scopeOf(c), c.req.param())),
  )
  routes.get('/duties', async (c) => c.json(await showDuties(scopeOf(c))))
  routes.get('/periods/:period/board', async (c) =>
    answer(c, await showBoard(scopeOf(c), c.req.param('period'))),
  )
  routes.get('/periods/:period/consolidation', async (c) =>
    answer(c, await showConsolidation(scopeOf(c), c.req.param('period'), momentsIn(c).asOf)),
  )
  routes.post('/periods/:period/consolidation', async (c) =>
    answer(c, await consolidate(scopeOf(c), c.req.param('period'))),
  )
  routes.post('/periods/:period/consolidation/choices', async (c) =>
    answer(c, await choosePrinted(scopeOf(c), c.req.param('period'), await bodyOf(c, choosing))),
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
  routes.put(`${report}/texts`, async (c) =>
    answer(c, await saveTexts(scopeOf(c), c.req.param(), await bodyOf(c, texts))),
  )
  routes.put(`${report}/works`, async (c) =>
    answer(c, await saveWorks(scopeOf(c), c.req.param(), await bodyOf(c, works))),
  )
  routes.post(`${report}/send`, async (c) => {
    // who sends without a body has nothing on screen to compare
    const { digest = null } = (await c.req.text()) === '' ? {} : await bodyOf(c, seen)
    return answer(c, await sendReport(scopeOf(c), c.req.param(), digest))
  })
  routes.post(`${report}/accept`, async (c) => answer(c, await acceptReport(scopeOf(c), c.req.param())))
}
