import { findingsNote } from '#core/document/findings-note.ts'
import { findingsSheet } from '#core/document/findings-sheet.ts'
import { parseReportFrame } from '#core/document/report-frame.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import type { OfficeFile } from '#actions/export-table.ts'
import type { Scope } from '#actions/scope.ts'
import { showReview } from '#actions/show-review.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'
import { writeExcel } from '#office/excel.ts'
import { writeWord } from '#office/word.ts'

/** The findings and what was decided as a Word note to the department that drafted the plan. */
export const exportFindingsNote = async (
  scope: Scope,
  address: string,
): Promise<Result<OfficeFile, WireError>> => {
  const review = await showReview(scope, address)
  if (!review.ok) return review
  const frame = soundCatalogue('letterhead', parseReportFrame(readCatalogueFile('letterhead')))
  const blocks = findingsNote({ frame, review: review.value, today: vietnameseDay(scope.now) })
  const about = { title: `Rà soát kế hoạch ${address}`, author: frame.name }
  return ok({ name: `ra-soat-${address}.docx`, bytes: await writeWord(blocks, about) })
}

/** The same as a list in Excel. */
export const exportFindingsList = async (
  scope: Scope,
  address: string,
): Promise<Result<OfficeFile, WireError>> => {
  const review = await showReview(scope, address)
  if (!review.ok) return review
  return ok({ name: `ra-soat-${address}.xlsx`, bytes: await writeExcel([findingsSheet(review.value)]) })
}
