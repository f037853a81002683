import { sayMoment } from '#core/time/moment.ts'
import { parsePeriod, period as periodOf } from '#core/time/period.ts'
import type { Entry } from '#core/report/entry.ts'
import { blank, canonicalEntry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { type AskedSection, figureLines, formOf, reusedLines } from '#core/report/form.ts'
import { readFormCode } from '#core/report/quarter.ts'
import { lastSent, statusOf, submission } from '#core/report/status.ts'
import { noTexts, textsAsked } from '#core/report/texts.ts'
import { type ReportCase, whyNot, whyNotRead } from '#core/report/why-not.ts'
import type { WireError } from '#core/page/head.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { SaidWorks } from '#core/works/said-work.ts'
import type { ReadWarning } from '#core/validation/warning.ts'
import type { WireGround } from '#core/validation/wire.ts'
import { invariant, ok, type Result } from '#core/result.ts'
import { refuse } from '#core/words/month.ts'
import { askedOf, findBook, type MonthBook, personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { type Inside, insideCase, insideOf } from '#actions/report/report-inside.ts'
import { readBeside, type ReportBeside } from '#actions/report/report-beside.ts'
import { draftWarnings, questionsOf, sentWarnings } from '#actions/report/validate-report.ts'
import {
  onlyAnswered,
  type QuarterGround,
  quarterGround,
  withQuarterLines,
} from '#actions/report/quarter-lines.ts'
import { type ListedWork, listWorks, onlyListed, whyNotSendWorks } from '#actions/report/report-works.ts'
import type { Scope } from '#actions/scope.ts'
import { firstIssuedUseOf, firstUseOf } from '#store/corrections.ts'
import { type Draft, findDraft, type ReportKey } from '#store/drafts.ts'
import { findDuty, type OwedReport } from '#store/duties.ts'
import { findOpening, type Opening } from '#store/periods.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** One report with everything that its page and its moves need, as these eyes may see it. */
export type ReportFile = {
  readonly key: ReportKey
  readonly opening: Opening
  readonly duty: OwedReport
  readonly facts: readonly ReportFact[]
  readonly draft: Draft | null
  readonly book: MonthBook
  /** The lines shown: those asked now, or those of the sending that is read. */
  readonly sections: readonly AskedSection[]
  readonly focal: ReadonlySet<string>
  readonly entries: ReadonlyMap<string, Entry>
  readonly texts: ReportTexts
  /** What is said of the agency's actions, by action. */
  readonly works: SaidWorks
  /** The actions that it reports about, each beside its last word. */
  readonly listed: readonly ListedWork[]
  /** What the quarter that ends with the period is held against; null where none does. */
  readonly quarter: QuarterGround | null
  readonly report: ReportCase
  /** What happened inside the agency; null for the eyes of others. */
  readonly inside: Inside | null
  /** What its cells are held against while it is being written; else null. */
  readonly ground: WireGround | null
  /** What was asked of the sending that is read; of a draft what is asked now. */
  readonly warnings: readonly ReadWarning[]
  /** The totals that its cells are held against, by code; empty where it is not being written. */
  readonly before: ReportBeside['before']
}

/** The report of an agency for a period, found by what stands in the address; as it had been sent by a moment where one is given. */
export const openReportFile = async (
  scope: Scope,
  db: Db,
  address: { readonly period: string; readonly agency: string },
  asOf: Date | null = null,
): Promise<Result<ReportFile, WireError>> => {
  const { period: spelled, agency } = address
  const period = parsePeriod(spelled)
  if (!period) return refused(refuse('noPeriod', { period: spelled }))
  const opening = await findOpening(db, period)
  if (!opening) return refused(refuse('notOpen', { period }))
  const duty = await findDuty(db, opening.period, agency)
  if (!duty) return refused(refuse('noDuty', { agency, period }))
  const unread = whyNotRead(duty.agency, personOf(scope))
  if (unread) return refused(unread)
  return ok(await fileOf(scope, db, { opening, duty, asOf }))
}

const fileOf = async (
  scope: Scope,
  db: Db,
  { opening, duty, asOf }: Pick<ReportFile, 'opening' | 'duty'> & { readonly asOf: Date | null },
): Promise<ReportFile> => {
  const { period } = opening
  const key = { province: scope.province, period, agency: duty.agency.code }
  const book = await findBook(db, opening.plan)
  invariant(book, `the plan of the opened period ${period} is there`)
  const all = await listFacts(db, { period, agency: key.agency })
  const facts = asOf === null ? all : all.filter(({ at }) => at <= asOf.toISOString())
  // of the past only what was sent is kept
  const draft = asOf === null ? await findDraft(db, key) : null
  const { all: codes, focal: focalOnly } = askedOf(book.owned, key.agency)
  const plain = formOf(book.form, codes)
  const quarter = await quarterGround(scope, db, opening.plan, { period, sections: plain })
  const asked = quarter ? withQuarterLines(plain, quarter) : plain
  const focal = withQuarterCodes(asked, focalOnly)
  const typed = withReused(draft?.entries ?? new Map<string, Entry>(), asked)
  const cells = figureLines(asked)
    .filter(({ code }) => focal.has(code))
    .map(({ code, name }) => ({ code, name, entry: typed.get(code) ?? blank }))
  const listed = await listWorks(scope, db, opening.plan, key)
  const works = onlyListed(draft?.works ?? {}, listed)
  const inside = asOf === null ? await insideOf(scope, db, key) : null
  const report: ReportCase = {
    period,
    agency: duty.agency,
    opened: true,
    facts,
    drafted: draft !== null,
    cells,
    texts: textsAsked(periodOf(period), draft?.texts ?? noTexts),
    whyNotWork: whyNotSendWorks(period, listed, works),
    used: await useOf(db, key, facts),
    ...insideCase(inside),
  }
  // the agency that may still write sees its draft, also while it lies before the head; everybody else reads what was sent
  const lies = submission(facts, inside?.steps ?? []) !== null
  const isWritten = asOf === null && (lies || whyNot('save', report, personOf(scope)) === null)
  const beside = await readBeside(
    scope,
    db,
    { plan: opening.plan, period: periodOf(period), agency: key.agency, asOf },
    typedIn(asked, typed),
  )
  const warnings = isWritten ? draftWarnings(asked, beside, typed) : []
  const file = {
    key,
    opening,
    duty,
    facts,
    draft,
    book,
    sections: asked,
    focal,
    entries: typed,
    texts: report.texts,
    works,
    listed,
    report: isWritten ? { ...report, misplaced: beside.misplaced, questions: questionsOf(warnings) } : report,
    inside,
    ground: isWritten ? beside.ground : null,
    warnings,
    quarter,
    before: isWritten ? beside.before : new Map(),
  }
  if (isWritten) return file
  const content = await sentContent(db, file)
  return { ...file, ...content, warnings: await sentWarnings(db, { ...file, ...content }, beside) }
}

/** The draft as it goes out: what is asked once stands in both of its lines. */
const withReused = (
  typed: ReadonlyMap<string, Entry>,
  asked: readonly AskedSection[],
): ReadonlyMap<string, Entry> =>
  new Map([
    ...typed,
    ...reusedLines(asked).map(({ code, sameAs = code }) => [code, typed.get(sameAs) ?? blank] as const),
  ])

/** Sendings from before a question was asked once may have answered it in two ways: each line shows its own answer. */
const askedApart = (
  sections: readonly AskedSection[],
  entries: ReadonlyMap<string, Entry>,
): readonly AskedSection[] =>
  sections.map((section) => ({
    ...section,
    lines: section.lines.map((line) => {
      const { sameAs, ...alone } = line
      if (sameAs === undefined) return line
      const [own, first] = [entries.get(line.code) ?? blank, entries.get(sameAs) ?? blank]
      return canonicalEntry(own) === canonicalEntry(first) ? line : { ...alone, heading: false }
    }),
  }))

/** The lines of a sending; those of its quarter stand under theirs. */
const sentSections = (
  { book, quarter }: ReportFile,
  entries: ReadonlyMap<string, Entry>,
): readonly AskedSection[] => {
  const sections = askedApart(formOf(book.form, new Set(entries.keys())), entries)
  return quarter ? onlyAnswered(withQuarterLines(sections, quarter), entries) : sections
}

/** Who is focal for an indicator is so for its quarter. */
const withQuarterCodes = (
  sections: readonly AskedSection[],
  focal: ReadonlySet<string>,
): ReadonlySet<string> =>
  new Set([
    ...focal,
    ...figureLines(sections)
      .map(({ code }) => code)
      .filter((code) => focal.has(readFormCode(code).code)),
  ])

const typedIn = (asked: readonly AskedSection[], typed: ReadonlyMap<string, Entry>) =>
  figureLines(asked).map(({ code, name }) => ({ code, name, entry: typed.get(code) ?? blank }))

/** What froze the sending that counts: once accepted any consolidation (Q37), otherwise the first that was issued. */
const useOf = async (db: Db, { period, agency }: ReportKey, facts: ReportFile['facts']) => {
  const status = statusOf(facts, false)
  const sent = status === 'accepted' || status === 'sent' ? lastSent(facts) : null
  const first = status === 'accepted' ? firstUseOf : firstIssuedUseOf
  const use = sent && (await first(db, period, { agency, revision: sent.revision }))
  return use && { edition: use.edition, at: sayMoment(use.at) }
}

const sentContent = async (
  db: Db,
  file: ReportFile,
): Promise<Pick<ReportFile, 'sections' | 'entries' | 'texts' | 'works'>> => {
  const sent = lastSent(file.facts)
  const { period, agency } = file.key
  const said = sent && (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))
  if (!said) return { sections: file.sections, entries: new Map(), texts: noTexts, works: {} }
  return {
    sections: sentSections(file, said.entries),
    entries: said.entries,
    texts: said.texts,
    works: said.works,
  }
}
