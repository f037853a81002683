import type { Agency } from '#core/agency/agency.ts'
import { frameOnDay } from '#core/document/frame-on-day.ts'
import { findingsNote } from '#core/document/findings-note.ts'
import { findingsSheet } from '#core/document/findings-sheet.ts'
import { parseReportFrame } from '#core/document/report-frame.ts'
import type { WireError } from '#core/page/head.ts'
import type { ReviewPage } from '#core/page/review-page.ts'
import { inWordsOfFile } from '#core/plan/say-source.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import type { OfficeFile } from '#actions/table/export-table.ts'
import type { Scope } from '#actions/scope.ts'
import { openReviewBook } from '#actions/review/review-book.ts'
import { reviewPage } from '#actions/review/show-review.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'
import { writeExcel } from '#office/excel.ts'
import { writeWord } from '#office/word.ts'
import { listAgencies } from '#store/agencies.ts'

type Told = { readonly review: ReviewPage; readonly register: readonly Agency[] }

/** The review, its sentences in the words of the file that the plan came from, and the register of today. */
const tell = (scope: Scope, address: string): Promise<Result<Told, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const book = await openReviewBook(db, plan.id)
    const page = reviewPage(scope, plan, book)
    const said = inWordsOfFile(book.whole.plan)
    const items = page.items.map((item) => ({
      ...item,
      finding: { ...item.finding, message: said(item.finding.message) },
    }))
    return ok({ review: { ...page, items }, register: await listAgencies(db) })
  })

/** The findings and what was decided as a Word note to the department that drafted the plan. */
export const exportFindingsNote = async (
  scope: Scope,
  address: string,
): Promise<Result<OfficeFile, WireError>> => {
  const told = await tell(scope, address)
  if (!told.ok) return told
  const { review, register } = told.value
  const today = vietnameseDay(scope.now)
  const letterhead = soundCatalogue('letterhead', parseReportFrame(readCatalogueFile('letterhead')))
  const frame = frameOnDay(letterhead, register, today)
  const blocks = findingsNote({ frame, review, today })
  const about = { title: `Rà soát kế hoạch ${address}`, author: frame.name }
  return ok({ name: `ra-soat-${address}.docx`, bytes: await writeWord(blocks, about) })
}

/** The same as a list in Excel. */
export const exportFindingsList = async (
  scope: Scope,
  address: string,
): Promise<Result<OfficeFile, WireError>> => {
  const told = await tell(scope, address)
  if (!told.ok) return told
  return ok({ name: `ra-soat-${address}.xlsx`, bytes: await writeExcel([findingsSheet(told.value.review)]) })
}
