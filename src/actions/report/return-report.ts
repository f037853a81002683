import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { cleanText } from '#core/report/texts.ts'
import { whyNot, whyNotReason } from '#core/report/why-not.ts'
import type { Result } from '#core/result.ts'
import { judge } from '#actions/figure/judge-report.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'

/** `POST …/return`: the department sends it back and says why; a report that came in time stays on time (Q37). */
export const returnReport = (
  scope: Scope,
  address: ReportAddress,
  reason: string,
): Promise<Result<ReportPage, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const note = cleanText(reason)
    const refusal = whyNot('return', file.report, personOf(scope)) ?? whyNotReason(note)
    return refusal
      ? refused(refusal)
      : judge(scope, db, file, { what: 'returned', note, action: 'return-report' })
  })
