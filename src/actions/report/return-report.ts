import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import type { PointedCell } from '#core/report/fact.ts'
import { checkPointed } from '#core/report/pointed.ts'
import { cleanText } from '#core/report/texts.ts'
import { whyNot, whyNotReason } from '#core/report/why-not.ts'
import type { Result } from '#core/result.ts'
import { judge } from '#actions/figure/judge-report.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'

/** The codes of the cells that were sent; headings take no figure. */
const sentCodes = ({ sections }: ReportFile): ReadonlySet<string> =>
  new Set(sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading).map(({ code }) => code)))

/**
 * `POST …/return`: the department sends it back, says why, and points at the cells that are to be mended (G11); a report that
 * came in time stays on time (Q37).
 */
export const returnReport = (
  scope: Scope,
  address: ReportAddress,
  reason: string,
  cells: readonly PointedCell[] = [],
): Promise<Result<ReportPage, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const note = cleanText(reason)
    const refusal = whyNot('return', file.report, personOf(scope)) ?? whyNotReason(note)
    if (refusal) return refused(refusal)
    const pointed = checkPointed(cells, sentCodes(file))
    return pointed.ok
      ? judge(scope, db, file, { what: 'returned', note, cells: pointed.value, action: 'return-report' })
      : refused(pointed.failure)
  })
