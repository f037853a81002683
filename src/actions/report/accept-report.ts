import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { whyNot } from '#core/report/why-not.ts'
import type { Result } from '#core/result.ts'
import { judge } from '#actions/figure/judge-report.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'

/** `POST …/accept`: the department takes the report over. */
export const acceptReport = (scope: Scope, address: ReportAddress): Promise<Result<ReportPage, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const refusal = whyNot('accept', file.report, personOf(scope))
    return refusal
      ? refused(refusal)
      : judge(scope, db, file, { what: 'accepted', note: '', action: 'accept-report' })
  })
