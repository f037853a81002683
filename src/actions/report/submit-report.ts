import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import type { InsideStep } from '#core/report/fact.ts'
import { cleanText } from '#core/report/texts.ts'
import { whyNot, whyNotHandBack } from '#core/report/why-not.ts'
import { whyNotAgree } from '#core/report/why-not-agree.ts'
import { ok, type Result } from '#core/result.ts'
import { refuse, type Refusal } from '#core/words/month.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { tellStep } from '#actions/notice/tell-report.ts'
import { logReport } from '#actions/report/log-draft.ts'
import { openReportFile, type ReportFile } from '#actions/report/report-file.ts'
import { reportPage } from '#actions/report/report-page.ts'
import { cellsIn, digestOf } from '#actions/report/send-report.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addStep } from '#store/inside.ts'
import type { Db } from '#store/store.ts'

type Step = Pick<InsideStep, 'what' | 'note'>

const keep = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
  { what, note }: Step,
): Promise<Result<ReportPage, WireError>> => {
  const { account, name } = signer(scope)
  await addStep(db, file.key, (file.inside?.steps.length ?? 0) + 1, {
    what,
    note,
    at: scope.now.toISOString(),
    by: account,
    byName: name,
    after: file.facts.length,
    trial: scope.trial,
  })
  const action = {
    submitted: 'submit-report',
    takenBack: 'take-back-report',
    handedBack: 'hand-back-report',
  }[what]
  // why a head hands back is the agency's own business; the log is read by others
  await logReport(scope, db, file.key, { action, after: {} })
  await tellStep(scope, db, file, { what, note })
  const now = await openReportFile(scope, db, file.key)
  return now.ok ? ok(await reportPage(scope, db, now.value)) : now
}

const step = (
  scope: Scope,
  address: ReportAddress,
  wanted: Step,
  whyNotNow: (file: ReportFile) => Refusal | null,
): Promise<Result<ReportPage, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const refusal = whyNotNow(file)
    return refusal ? refused(refusal) : keep(scope, db, file, wanted)
  })

/**
 * `POST …/submit`: the clerk lays the draft before the head; its cells are closed until it is taken or handed back (K04).
 * `seen`: as in a sending, the checksum of what is on screen.
 */
export const submitReport = (
  scope: Scope,
  address: ReportAddress,
  { note, seen }: { readonly note: string; readonly seen: string | null },
): Promise<Result<ReportPage, WireError>> =>
  step(scope, address, { what: 'submitted', note: cleanText(note) }, (file) => {
    const refusal =
      whyNot('submit', file.report, personOf(scope)) ??
      whyNotAgree(file.key.period, cellsIn(file), file.before)
    if (refusal) return refusal
    return seen !== null && seen !== digestOf(file) ? refuse('changedMeanwhile', {}) : null
  })

/** `POST …/take-back`: the clerk writes on. */
export const takeBackReport = (
  scope: Scope,
  address: ReportAddress,
): Promise<Result<ReportPage, WireError>> =>
  step(scope, address, { what: 'takenBack', note: '' }, (file) =>
    whyNot('takeBack', file.report, personOf(scope)),
  )

/** `POST …/hand-back`: the head, or who stands in, gives it back to the clerk and says why. */
export const handBackReport = (
  scope: Scope,
  address: ReportAddress,
  reason: string,
): Promise<Result<ReportPage, WireError>> =>
  step(
    scope,
    address,
    { what: 'handedBack', note: cleanText(reason) },
    (file) => whyNot('handBack', file.report, personOf(scope)) ?? whyNotHandBack(reason),
  )
