import type { ReportPage } from '#core/page/report-page.ts'
import type { PointedCell, ReportFact } from '#core/report/fact.ts'
import { lastSent } from '#core/report/status.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { tellJudged } from '#actions/notice/tell-report.ts'
import { logReport } from '#actions/report/log-draft.ts'
import { openReportFile, type ReportFile } from '#actions/report/report-file.ts'
import { reportPage } from '#actions/report/report-page.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addFact } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** Adds what the department decided about the newest sending, and shows the report as it is then. */
export const judge = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
  judged: {
    readonly what: 'returned' | 'accepted'
    readonly note: string
    readonly cells?: readonly PointedCell[]
    readonly action: string
  },
): Promise<Result<ReportPage, WireError>> => {
  const { cells = [] } = judged
  const fact: ReportFact = {
    what: judged.what,
    at: scope.now.toISOString(),
    by: signer(scope).account,
    byName: signer(scope).name,
    note: judged.note,
    revision: lastSent(file.facts)?.revision ?? 1,
    checksum: '',
    trial: scope.trial,
    ...(cells.length > 0 ? { cells } : {}),
  }
  await addFact(db, file.key, file.facts.length + 1, fact)
  const pointed = cells.length > 0 ? { cells: cells.map(({ code }) => code) } : {}
  const after = { revision: fact.revision, note: fact.note, ...pointed }
  await logReport(scope, db, file.key, { action: judged.action, after })
  await tellJudged(scope, db, file, fact)
  const now = await openReportFile(scope, db, file.key)
  return now.ok ? ok(await reportPage(scope, db, now.value)) : now
}
