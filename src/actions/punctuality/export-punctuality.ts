import { punctualitySheet } from '#core/document/punctuality-sheet.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { showPunctuality } from '#actions/punctuality/show-punctuality.ts'
import type { Scope } from '#actions/scope.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import { writeExcel } from '#office/excel.ts'

/** The year of every agency as Excel: what the page shows, for sorting and for the annex of the year's report. */
export const exportPunctuality = async (
  scope: Scope,
  address: string,
): Promise<Result<OfficeFile, WireError>> => {
  const page = await showPunctuality(scope, address)
  if (!page.ok) return page
  return ok({ name: `dung-han-${address}.xlsx`, bytes: await writeExcel([punctualitySheet(page.value)]) })
}
