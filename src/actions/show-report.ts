import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/month-pages.ts'
import { ok, type Result } from '#core/result.ts'
import { openReportFile } from '#actions/report-file.ts'
import { reportPage } from '#actions/report-page.ts'
import { type Scope, viewOf } from '#actions/scope.ts'

/** `GET …/reports/:agency`: the own form, or the report as the department reads it (G03). */
export const showReport = (
  scope: Scope,
  address: { readonly period: string; readonly agency: string },
): Promise<Result<ReportPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const file = await openReportFile(scope, db, address)
    return file.ok ? ok(await reportPage(scope, db, file.value)) : file
  })
