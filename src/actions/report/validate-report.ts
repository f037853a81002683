import type { Entry } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import { type Asked, type AskedSection, figureLines } from '#core/report/form.ts'
import { lastSent } from '#core/report/status.ts'
import type { Warning } from '#core/validation/warning.ts'
import type { AnsweredWarning, ReadWarning } from '#core/validation/warning.ts'
import { answered, unanswered } from '#core/validation/validate.ts'
import { groundOfForm } from '#core/validation/wire.ts'
import { type Question, sayWarning } from '#core/words/validation.ts'
import type { ReportBeside } from '#actions/report/report-beside.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { listSentTotals } from '#store/sent-totals.ts'
import { listSentWarnings } from '#store/sent-warnings.ts'
import type { Db } from '#store/store.ts'

type Entries = ReadonlyMap<string, Entry>

/** A line beside the running total that it may not fall below. */
export const withTotal = (
  line: Asked,
  before: ReportBeside['before'],
): Asked & { readonly before?: TotalBefore } => {
  const total = before.get(line.code)
  return total ? { ...line, before: total } : line
}

/** What is asked of a form with these entries, beside what stands. */
export const formWarnings = (
  sections: readonly AskedSection[],
  { ground, before }: Pick<ReportBeside, 'ground' | 'before'>,
  entries: Entries,
): readonly AnsweredWarning[] => {
  const lines = figureLines(sections).map((line) => withTotal(line, before))
  return answered(groundOfForm(lines, ground), (code) => entries.get(code))
}

/** What is asked of a draft now: the same as its page asks. */
export const draftWarnings = (
  sections: readonly AskedSection[],
  beside: ReportBeside,
  entries: Entries,
): readonly ReadWarning[] =>
  formWarnings(sections, beside, entries).map((one) => ({ ...one, wasAsked: true }))

/** What keeps a draft from being sent. */
export const questionsOf = (warnings: readonly AnsweredWarning[]): readonly Question[] =>
  unanswered(warnings).map(({ warning, name }) => ({
    code: warning.cells[0],
    name,
    asked: warning.code,
    vi: sayWarning(warning),
    en: sayWarning(warning, 'en'),
  }))

const keyOf = ({ code, cells }: Warning): string => `${code} ${cells[0]}`

/**
 * What a sending was asked and what was answered, as it was kept; and what is asked of it now that its own agency could
 * not see then, another agency's figure above all.
 */
export const sentWarnings = async (
  db: Db,
  { key, facts, sections, entries }: Pick<ReportFile, 'key' | 'facts' | 'sections' | 'entries'>,
  beside: ReportBeside,
): Promise<readonly ReadWarning[]> => {
  const sent = lastSent(facts)
  if (!sent) return []
  const kept = (await listSentWarnings(db, key)).filter(({ revision }) => revision === sent.revision)
  const told = new Set(kept.map(({ warning }) => keyOf(warning)))
  const before = await listSentTotals(db, key, sent.revision)
  const now = formWarnings(sections, { ground: beside.ground, before }, entries)
  return [
    ...kept.map(({ warning, name, reason }) => ({ warning, name, reason, wasAsked: true })),
    ...now.filter(({ warning }) => !told.has(keyOf(warning))).map((one) => ({ ...one, wasAsked: false })),
  ]
}
