import { formWorkbook } from '#core/exchange/form-workbook.ts'
import type { EmptyMeans } from '#core/exchange/workbook-passport.ts'
import type { WireError } from '#core/page/head.ts'
import { whyNot } from '#core/report/why-not.ts'
import { ok, type Result } from '#core/result.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { openReportFile } from '#actions/report/report-file.ts'
import { reportPage } from '#actions/report/report-page.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { writeReportWorkbook } from '#office/report-workbook.ts'

/** Letters that every program takes in the name of a file. */
const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9-]+/gu, '_')

/**
 * One's own form as an Excel file to fill offline and upload again (G16, beyond 13): figures, actions and texts, prefilled
 * with the plan, the last period and the draft as it is now. Refused like a saving: who may not write has nothing to fill.
 */
export const downloadWorkbook = async (
  scope: Scope,
  address: ReportAddress,
  empty: EmptyMeans,
): Promise<Result<OfficeFile, WireError>> => {
  const page = await scope.store.transaction(viewOf(scope), async (db) => {
    const file = await openReportFile(scope, db, address)
    if (!file.ok) return file
    const refusal = whyNot('save', file.value.report, personOf(scope))
    return refusal ? refused(refusal) : ok(await reportPage(scope, db, file.value))
  })
  if (!page.ok) return page
  const { agency, period, label, cutOff, sections, work, texts } = page.value
  const book = formWorkbook({
    province: scope.province,
    agency,
    period,
    label,
    cutOff,
    sections,
    work,
    texts,
    empty,
    madeAt: scope.now,
  })
  return ok({
    name: `bieu-${plain(period)}-${plain(agency.code)}.xlsx`,
    bytes: await writeReportWorkbook(book),
  })
}
