import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { ok, type Result } from '#core/result.ts'
import { sayMoment } from '#core/time/moment.ts'
import { refuse } from '#core/words/month.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import { openReportFile } from '#actions/report/report-file.ts'
import { reportPage } from '#actions/report/report-page.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { momentOf } from '#actions/figure/show-figures.ts'

/** `GET …/reports/:agency`: the own form, or the report as the department reads it (G03); with a moment, what had been sent by then. */
export const showReport = (
  scope: Scope,
  address: { readonly period: string; readonly agency: string },
  asked: string | null = null,
): Promise<Result<ReportPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const asOf = asked === null ? null : momentOf(asked)
    if (asOf && !asOf.ok) return asOf
    const file = await openReportFile(scope, db, address, asOf?.value ?? null)
    if (!file.ok) return file
    const page = await reportPage(scope, db, file.value)
    return ok(asOf ? pastOf(page, asOf.value) : page)
  })

/** What is past is read: nobody writes, sends, returns or accepts it. */
const pastOf = (page: ReportPage, asOf: Date): ReportPage => {
  const past = reasonOf(refuse('pastReport', { at: sayMoment(asOf) }))
  return {
    ...page,
    asOf: asOf.toISOString(),
    whyNotEdit: past,
    whyNotSend: past,
    whyNotReturn: past,
    whyNotAccept: past,
    corrections: {
      ...page.corrections,
      whyNotAsk: past,
      requests: page.corrections.requests.map((one) => ({
        ...one,
        whyNotDecide: past,
        whyNotWithdraw: past,
      })),
    },
  }
}
