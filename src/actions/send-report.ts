import { createHash } from 'node:crypto'
import type { WireError } from '#core/page/head.ts'
import type { Receipt } from '#core/page/month-pages.ts'
import { canonicalText } from '#core/report/canonical.ts'
import { blank, isFilled } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { figureLines } from '#core/report/form.ts'
import { isLate } from '#core/report/lateness.ts'
import { whyNot } from '#core/report/why-not.ts'
import { ok, type Result } from '#core/result.ts'
import { logReport } from '#actions/log-draft.ts'
import { personOf } from '#actions/month-book.ts'
import { refused } from '#actions/month-refusal.ts'
import type { ReportFile } from '#actions/report-file.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/with-report.ts'
import { addReportedFigures } from '#store/reported-figures.ts'
import { addFact, addSending, type SentContent } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The draft as it goes out: every asked cell, blank ones of other owners too, and the two texts. */
const contentOf = (file: ReportFile): SentContent => ({
  revision: file.facts.filter(({ what }) => what === 'sent').length + 1,
  entries: figureLines(file.sections).map(({ code }) => ({ code, entry: file.entries.get(code) ?? blank })),
  texts: file.texts,
})

const factOf = (scope: Scope, file: ReportFile, content: SentContent): ReportFact => ({
  what: 'sent',
  at: scope.now.toISOString(),
  by: signer(scope).account,
  byName: signer(scope).name,
  note: '',
  revision: content.revision,
  checksum: sha256(
    canonicalText({
      ...file.key,
      revision: content.revision,
      entries: Object.fromEntries(content.entries.map(({ code, entry }) => [code, entry])),
      texts: content.texts,
    }),
  ),
  trial: scope.trial,
})

const keep = async (scope: Scope, db: Db, file: ReportFile): Promise<Receipt> => {
  const content = contentOf(file)
  const fact = factOf(scope, file, content)
  const { revision, checksum } = fact
  await addSending(db, file.key, content)
  await addFact(db, file.key, file.facts.length + 1, fact)
  const reporting = { plan: file.opening.plan, revision, at: scope.now, by: fact.by, trial: scope.trial }
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
  }
}

/** `POST …/send`: the draft becomes a revision that nobody changes, in one transaction; the answer is the receipt (G07). */
export const sendReport = (scope: Scope, address: ReportAddress): Promise<Result<Receipt, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const refusal = whyNot('send', file.report, personOf(scope))
    return refusal ? refused(refusal) : ok(await keep(scope, db, file))
  })
