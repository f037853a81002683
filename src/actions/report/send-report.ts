import { createHash } from 'node:crypto'
import type { Signature } from '#core/access/signature.ts'
import type { WireError } from '#core/page/head.ts'
import type { Receipt } from '#core/page/report-page.ts'
import { canonicalText, nextSending, type Sending } from '#core/report/canonical.ts'
import { whyNotCopies } from '#core/report/copied.ts'
import { blank, isFilled } from '#core/report/entry.ts'
import { figureLines } from '#core/report/form.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { isLate } from '#core/report/lateness.ts'
import { whyNot } from '#core/report/why-not.ts'
import { whyNotAgree } from '#core/report/why-not-agree.ts'
import { ok, type Result } from '#core/result.ts'
import { refuse } from '#core/words/month.ts'
import { logReport } from '#actions/report/log-draft.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { stateFromReport } from '#actions/report/state-from-report.ts'
import { signatureNow } from '#actions/report/report-inside.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'
import { addReportedFigures } from '#store/reported-figures.ts'
import { addSentWarnings } from '#store/sent-warnings.ts'
import { addSendingCost } from '#store/sending-cost.ts'
import { addFact, addSending, type SentContent } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The figures of the form by name, as they would go out. */
export const cellsIn = ({ sections, entries }: ReportFile) =>
  figureLines(sections).map(({ code, name }) => ({ code, name, entry: entries.get(code) ?? blank }))

/** The draft as it goes out. */
const sendingOf = (file: ReportFile): Sending =>
  nextSending(
    {
      ...file.key,
      facts: file.facts,
      lines: file.sections.flatMap(({ lines }) => lines),
      texts: file.texts,
      works: file.works,
    },
    (code) => file.entries.get(code) ?? blank,
  )

/** The checksum under which the draft of a file would go out: what a sender has on screen is compared with it (H09). */
export const digestOf = (file: ReportFile): string => sha256(canonicalText(sendingOf(file)))

const contentOf = (
  { before }: ReportFile,
  { revision, entries, texts, works, spelling }: Sending,
): SentContent => ({
  revision,
  works,
  spelling,
  entries: Object.entries(entries).map(([code, entry]) => ({ code, entry, before: before.get(code) })),
  texts,
})

type Sealed = { readonly sending: Sending; readonly checksum: string; readonly signed: Signature | null }

const factOf = (scope: Scope, { sending: { revision }, checksum, signed }: Sealed): ReportFact => ({
  what: 'sent',
  at: scope.now.toISOString(),
  by: signer(scope).account,
  byName: signer(scope).name,
  note: '',
  revision,
  checksum,
  trial: scope.trial,
  ...(signed ? { signed } : {}),
})

const keep = async (scope: Scope, db: Db, file: ReportFile, sealed: Sealed): Promise<Receipt> => {
  const { sending, checksum, signed } = sealed
  const content = contentOf(file, sending)
  const fact = factOf(scope, sealed)
  const { revision } = fact
  await addSending(db, file.key, content)
  await addSentWarnings(db, file.key, revision, file.warnings)
  await addSendingCost(db, file.key, content.revision)
  await addFact(db, file.key, file.facts.length + 1, fact)
  await stateFromReport(scope, db, file)
  const reporting = {
    plan: file.opening.plan,
    revision,
    at: scope.now,
    by: signer(scope),
    trial: scope.trial,
  }
  await addReportedFigures(db, file.key, content.entries, reporting)
  const figures = content.entries.filter(({ entry }) => isFilled(entry)).length
  await logReport(scope, db, file.key, { action: 'send-report', after: { revision, checksum, figures } })
  const late = isLate([...file.facts, fact], file.duty.due, scope.now)
  return {
    agency: file.duty.agency,
    period: file.key.period,
    revision,
    at: fact.at,
    checksum,
    late,
    figures,
    trial: fact.trial,
    ...(signed ? { signed } : {}),
  }
}

/**
 * `POST …/send`: the draft becomes a revision that nobody changes, in one transaction; the answer is the receipt (G07).
 * `confirmed`: codes of figures copied from the last period that the sender stands by; one that is not among them is not sent.
 * `seen`: the SHA-256 of `canonicalText` of what the sender has on screen; where something else is kept, it is not sent.
 */
export const sendReport = (
  scope: Scope,
  address: ReportAddress,
  seen: string | null = null,
  confirmed: readonly string[] = [],
): Promise<Result<Receipt, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const refusal = whyNot('send', file.report, personOf(scope))
    if (refusal) return refused(refusal)
    const cells = cellsIn(file)
    const hindered = whyNotAgree(file.key.period, cells, file.before) ?? whyNotCopies(cells, confirmed)
    if (hindered) return refused(hindered)
    const sending = sendingOf(file)
    const checksum = sha256(canonicalText(sending))
    if (seen !== null && seen !== checksum) return refused(refuse('changedMeanwhile', {}))
    return ok(await keep(scope, db, file, { sending, checksum, signed: signatureNow(scope, file) }))
  })
