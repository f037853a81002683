import type { WireError } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import { openReportFile, type ReportFile } from '#actions/report/report-file.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { reportedPeriod } from '#store/periods.ts'
import { holdReport } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

export type ReportAddress = { readonly period: string; readonly agency: string }

/**
 * One transaction over one whole report: holds it, loads it, does the work. A sending, a return, an acceptance is alone,
 * so that of two at once the second sees what the first one did. Savings run side by side (`with-draft.ts`).
 */
export const withReport = <Value>(
  scope: Scope,
  address: ReportAddress,
  work: (db: Db, file: ReportFile) => Promise<Result<Value, WireError>>,
): Promise<Result<Value, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const period = await reportedPeriod(db, address.period)
    await holdReport(db, { province: scope.province, period, agency: address.agency }, 'alone')
    const file = await openReportFile(scope, db, address)
    return file.ok ? work(db, file.value) : file
  })
