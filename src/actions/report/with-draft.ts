import type { WireError } from '#core/page/head.ts'
import { noTexts } from '#core/report/texts.ts'
import { whyNot, whyNotRead } from '#core/report/why-not.ts'
import type { Result } from '#core/result.ts'
import { parsePeriod } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import type { ReportKey } from '#store/drafts.ts'
import { holdReport } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'
import { findWriting, type Writing } from '#store/writing.ts'

/** A report that may be written: its address, and the plan that asks. */
export type OpenDraft = { readonly key: ReportKey; readonly plan: string }

/**
 * One transaction over a report that its agency is writing: holds it beside other savings, asks whether it may be saved,
 * does the work. The refusals are those of the whole report (`report-file.ts`), without loading its form.
 */
export const withDraft = async <Value>(
  scope: Scope,
  address: ReportAddress,
  work: (db: Db, draft: OpenDraft) => Promise<Result<Value, WireError>>,
): Promise<Result<Value, WireError>> => {
  const period = parsePeriod(address.period)
  if (!period) return refused(refuse('noPeriod', { period: address.period }))
  const key = { province: scope.province, period, agency: address.agency }
  return scope.store.transaction(viewOf(scope), async (db) => {
    await holdReport(db, key, 'together')
    const writing = await findWriting(db, key)
    if (!writing) return refused(refuse('notOpen', { period }))
    const refusal = whyNotSave(scope, key, writing)
    return refusal ? refused(refusal) : work(db, { key, plan: writing.plan })
  })
}

const whyNotSave = (
  scope: Scope,
  { period, agency: code }: ReportKey,
  { agency, facts, drafted, steps, sentWith }: Writing,
): Refusal | null => {
  if (sentWith !== null) return refuse('sentWith', { period: labelOf(period), other: labelOf(sentWith) })
  if (agency === null) return refuse('noDuty', { agency: code, period })
  const person = personOf(scope)
  const unread = whyNotRead(agency, person)
  if (unread) return unread
  // what is still blank hinders a sending, never a saving
  const report = { period, agency, opened: true, facts, drafted, steps, cells: [], texts: noTexts }
  return whyNot('save', report, person)
}
