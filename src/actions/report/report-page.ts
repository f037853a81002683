import type { FormLine, FormSection, ReportPage } from '#core/page/report-page.ts'
import { blank, type Entry, isFilled } from '#core/report/entry.ts'
import { correctedEntries } from '#core/report/correction.ts'
import { figureLines } from '#core/report/form.ts'
import { readFormCode } from '#core/report/quarter.ts'
import { lastSent, lyingReturn, statusOf } from '#core/report/status.ts'
import { whyNot } from '#core/report/why-not.ts'
import { kindOf, period as periodOf } from '#core/time/period.ts'
import { dutyLine, labelOf } from '#actions/duty/duty-line.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import { fatesOf } from '#actions/consolidation/proposals-told.ts'
import { overlaidOf } from '#actions/consolidation/overlay-told.ts'
import { type LineGround, linesGround } from '#actions/report/line-ground.ts'
import { reportCorrections } from '#actions/report/report-corrections.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { insidePage } from '#actions/report/report-inside.ts'
import { knownFigures } from '#actions/report/known-figures.ts'
import { quarterPart } from '#actions/report/quarter-lines.ts'
import { workPart } from '#actions/report/report-works.ts'
import type { Scope } from '#actions/scope.ts'
import { listOpenings, servedWith } from '#store/periods.ts'
import { listCorrections } from '#store/corrections.ts'
import { listFacts, listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

type Last = {
  readonly period: string
  readonly entries: ReadonlyMap<string, Entry>
  /** The agency said nothing in an opened month after it. */
  readonly skipped: boolean
}

const saidIn = async (db: Db, period: string, agency: string): Promise<ReadonlyMap<string, Entry> | null> => {
  const sent = lastSent(await listFacts(db, { period, agency }))
  if (!sent) return null
  const entries = (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))?.entries
  if (!entries) return null
  // what was corrected after the freeze is what it came to
  return new Map([...entries, ...correctedEntries(await listCorrections(db, { period, agency }))])
}

/**
 * What the agency said last in an opened month before this period; null when it never said anything. The report of the
 * year stands beside the running totals of September or October, or of the last month before that was sent (G09).
 */
const lastEntries = async (db: Db, { key, opening }: ReportFile): Promise<Last | null> => {
  const before = (await listOpenings(db)).filter(
    ({ period, cutOff }) =>
      kindOf(periodOf(period)) === 'month' && cutOff <= opening.cutOff && period !== key.period,
  )
  for (const [at, { period }] of before.entries()) {
    const entries = await saidIn(db, period, key.agency)
    if (entries) return { period, entries, skipped: at > 0 }
  }
  return null
}

const sectionsOf = (
  file: ReportFile,
  last: Last | null,
  ground: ReadonlyMap<string, LineGround>,
): readonly FormSection[] => {
  const pointed = new Map(lyingReturn(file.facts)?.cells?.map(({ code, note }) => [code, note]))
  const lineOf = (line: ReportFile['sections'][number]['lines'][number]): FormLine => {
    const said = line.heading ? undefined : last?.entries.get(line.code)
    const before = file.before.get(line.code)
    const returned = pointed.get(line.code)
    return {
      ...line,
      last:
        last && said
          ? { period: last.period, entry: said, ...(last.skipped ? { skipped: true as const } : {}) }
          : null,
      entry: file.entries.get(line.code) ?? blank,
      ...(before && !line.heading ? { before } : {}),
      ...(line.heading ? {} : ground.get(line.code)),
      focal: file.focal.has(line.code),
      ...(returned === undefined ? {} : { returned }),
      confirmed: (file.book.owned.get(readFormCode(line.code).code)?.confirmed ?? null) !== null,
    }
  }
  return file.sections.map((section) => ({ ...section, lines: section.lines.map(lineOf) }))
}

/** Of the cells that may not stay blank: how many there are, and how many say something. */
export const countFilled = (
  file: Pick<ReportFile, 'sections' | 'focal' | 'entries'>,
): { readonly filled: number; readonly asked: number } => {
  const cells = figureLines(file.sections).filter(({ code }) => file.focal.has(code))
  return {
    asked: cells.length,
    filled: cells.filter(({ code }) => isFilled(file.entries.get(code) ?? blank)).length,
  }
}

/** The report as its page shows it: the form to its agency, what was sent to everybody else who may read. */
export const reportPage = async (scope: Scope, db: Db, file: ReportFile): Promise<ReportPage> => {
  const { facts, report, draft, book } = file
  const person = personOf(scope)
  const drafted = draft !== null
  return {
    period: file.key.period,
    label: labelOf(file.key.period),
    agency: file.duty.agency,
    duty: dutyLine(scope, file.duty, {
      facts,
      steps: file.inside?.steps ?? [],
      opening: file.opening,
      also: await servedWith(db, file.key.period),
      drafted,
      clause: book.clause,
      ...countFilled(file),
      firstCell: null,
    }),
    sections: sectionsOf(file, await lastEntries(db, file), await linesGround(scope, db, file)),
    quarter: file.quarter && quarterPart(file.quarter, (code) => book.owned.get(code)?.owners[0] ?? null),
    cutOff: file.opening.cutOff,
    known: whyNot('save', report, person) === null ? await knownFigures(scope, db, file) : [],
    texts: file.texts,
    work: workPart(scope, file.key.period, file.listed, file.works),
    status: statusOf(facts, drafted, report.steps),
    facts,
    draftSavedAt: draft?.savedAt.toISOString() ?? null,
    whyNotEdit: reasonOf(whyNot('save', report, person)),
    whyNotSend: reasonOf(whyNot('send', report, person)),
    whyNotReturn: reasonOf(whyNot('return', report, person)),
    whyNotAccept: reasonOf(whyNot('accept', report, person)),
    overlaid: await overlaidOf(db, file),
    ...(await fatesOf(db, file)),
    ...(file.ground ? { ground: file.ground } : {}),
    warnings: file.warnings,
    inside: insidePage(scope, file),
    corrections: await reportCorrections(scope, db, file),
  }
}
