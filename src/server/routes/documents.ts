import { type Context, Hono } from 'hono'
import { exportFindingsList, exportFindingsNote } from '#actions/plan/export-findings.ts'
import { exportEvaluation } from '#actions/evaluation/export-evaluation.ts'
import { exportReport } from '#actions/consolidation/export-report.ts'
import { exportTable, type OfficeFile } from '#actions/table/export-table.ts'
import { exportPunctuality } from '#actions/punctuality/export-punctuality.ts'
import type { WireError } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import { type Door, momentsIn, refuse, scopeOf } from '#server/door.ts'

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const handOut = (c: Context<Door>, file: Result<OfficeFile, WireError>, type: string): Response => {
  if (!file.ok) return refuse(c, file.failure)
  c.header('Content-Type', type)
  c.header('Content-Disposition', `attachment; filename="${file.value.name}"`)
  return c.body(new Uint8Array(file.value.bytes))
}

/** The files that people take away: a table as Excel, the monthly report as Word. */
export const documentRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/plans/:plan/tables/:file{B\\d+\\.xlsx}', async (c) => {
      const id = c.req.param('file').replace('.xlsx', '')
      return handOut(c, await exportTable(scopeOf(c), c.req.param('plan'), id, momentsIn(c).asOf), excel)
    })
    .get('/plans/:plan/findings.docx', async (c) =>
      handOut(c, await exportFindingsNote(scopeOf(c), c.req.param('plan')), word),
    )
    .get('/plans/:plan/findings.xlsx', async (c) =>
      handOut(c, await exportFindingsList(scopeOf(c), c.req.param('plan')), excel),
    )
    .get('/plans/:plan/punctuality.xlsx', async (c) =>
      handOut(c, await exportPunctuality(scopeOf(c), c.req.param('plan')), excel),
    )
    .get('/plans/:plan/evaluation.docx', async (c) =>
      handOut(c, await exportEvaluation(scopeOf(c), c.req.param('plan'), 'docx'), word),
    )
    .get('/plans/:plan/evaluation.xlsx', async (c) =>
      handOut(c, await exportEvaluation(scopeOf(c), c.req.param('plan'), 'xlsx'), excel),
    )
    .get('/periods/:period/report.docx', async (c) =>
      handOut(c, await exportReport(scopeOf(c), c.req.param('period'), momentsIn(c).asOf), word),
    )
