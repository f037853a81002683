import { askedCells } from '#core/exchange/asked-cells.ts'
import { compareWorkbook } from '#core/exchange/compare.ts'
import type { AskedLine, Comparison } from '#core/exchange/compared.ts'
import { type Choice, type Decided, decide, digestOfComparison } from '#core/exchange/decide.ts'
import { wholeFile } from '#core/exchange/faults.ts'
import { sayFault, sayPlace } from '#core/exchange/words.ts'
import type { WireError } from '#core/page/head.ts'
import type { WorkbookPreview, WorkbookSaved } from '#core/exchange/preview.ts'
import { figureLines } from '#core/report/form.ts'
import { withoutBase } from '#core/report/texts.ts'
import { whyNot } from '#core/report/why-not.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { groundOfForm } from '#core/validation/wire.ts'
import { refuse } from '#core/words/month.ts'
import { refusal } from '#core/words/refusals.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { linesGround } from '#actions/report/line-ground.ts'
import { openReportFile, type ReportFile } from '#actions/report/report-file.ts'
import { groundOf } from '#actions/report/report-works.ts'
import { writeCells } from '#actions/report/save-cells.ts'
import { writeTexts } from '#actions/report/save-texts.ts'
import { writeWorks } from '#actions/report/save-works.ts'
import { withTotal } from '#actions/report/validate-report.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'
import type { Db } from '#store/store.ts'

/** The file against the report as it is now; whoever may not write gets the refusal of a saving. */
const compared = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
  bytes: Uint8Array,
): Promise<Result<Comparison, WireError>> => {
  const hindered = whyNot('save', file.report, personOf(scope))
  if (hindered) return refused(hindered)
  const book = readReportWorkbook(bytes)
  if (!book.ok) {
    if (typeof book.failure !== 'string') return fail(book.failure)
    const fault = { ...wholeFile, code: book.failure, facts: {} }
    return ok({ empty: 'keep', madeAt: '', cells: [], unchanged: 0, faults: [fault], notices: [] })
  }
  const { key, duty, entries, works, texts, listed } = file
  return ok(
    compareWorkbook(book.value.passport, book.value.sheets, {
      province: key.province,
      agency: duty.agency,
      period: key.period,
      lines: await linesOf(scope, db, file),
      entries,
      works: listed.map((one) => ({ work: one.work, ground: groundOf(scope, key.period, one) })),
      said: works,
      texts,
    }),
  )
}

/** The lines that take a figure, and which of their two numbers may be typed. */
const linesOf = async (scope: Scope, db: Db, file: ReportFile): Promise<readonly AskedLine[]> => {
  const ground = await linesGround(scope, db, file)
  return figureLines(file.sections).map((line) => ({ ...line, sides: ground.get(line.code)?.sides }))
}

/** `POST …/workbook/preview`: every change, conflict, question and fault of a filled workbook. Saves nothing. */
export const previewWorkbook = (
  scope: Scope,
  address: ReportAddress,
  bytes: Uint8Array,
): Promise<Result<WorkbookPreview, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const file = await openReportFile(scope, db, address)
    if (!file.ok) return file
    const comparison = await compared(scope, db, file.value, bytes)
    if (!comparison.ok) return comparison
    const { ground, sections, entries, before } = file.value
    const lines = figureLines(sections).map((line) => withTotal(line, before))
    const asked = ground ? askedCells(comparison.value, groundOfForm(lines, ground), entries) : []
    return ok({ ...comparison.value, digest: digestOfComparison(comparison.value), asked })
  })

/** What comes back after the preview: the same file, what was shown of it, what was chosen. */
export type FilledWorkbook = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly digest: string
  readonly choices: Readonly<Record<string, Choice>>
}

/** Nothing of a file stays when a part of it was refused: the transaction ends here. */
class PartRefused extends Error {
  readonly refusal: WireError
  constructor(refusal: WireError) {
    super(refusal.message)
    this.refusal = refusal
  }
}

const orEnd = <Value extends { readonly conflicts: readonly unknown[] }>(
  saved: Result<Value, WireError>,
): void => {
  if (!saved.ok) throw new PartRefused(saved.failure)
  const race = refused(refuse('changedMeanwhile', {}))
  // the report is held alone: a conflict would be a write of our own
  if (saved.value.conflicts.length > 0 && !race.ok) throw new PartRefused(race.failure)
}

/** Figures, actions and texts, each through the door of what is typed. */
const writeDecided = async (
  scope: Scope,
  db: Db,
  { key, opening, texts: stand }: ReportFile,
  { figures, works, texts, file }: Decided & { readonly file: string },
): Promise<void> => {
  const draft = { key, plan: opening.plan }
  if (figures.length > 0) orEnd(await writeCells(scope, db, draft, figures, { file }))
  if (works.length > 0) orEnd(await writeWorks(scope, db, draft, works, { file }))
  const parts = withoutBase(texts).map((part) => ({ ...part, base: stand[part.field] ?? '' }))
  if (parts.length > 0) orEnd(await writeTexts(scope, db, draft, parts, { file }))
}

const saveDecided = (
  scope: Scope,
  address: ReportAddress,
  { name, bytes, digest, choices }: FilledWorkbook,
): Promise<Result<WorkbookSaved, WireError>> =>
  withReport<WorkbookSaved>(scope, address, async (db, file) => {
    const comparison = await compared(scope, db, file, bytes)
    if (!comparison.ok) return comparison
    const fault = comparison.value.faults[0]
    if (fault)
      return fail(refusal('workbookRefused', { why: `${sayPlace(fault)} ${sayFault(fault)}`.trim() }))
    if (digestOfComparison(comparison.value) !== digest) return refused(refuse('changedMeanwhile', {}))
    const decided = decide(comparison.value, choices)
    if (!decided.ok)
      return fail(refusal('workbookUndecided', { cell: `${decided.failure.sheet}!${decided.failure.cell}` }))
    const { count } = decided.value
    if (count === 0) return ok({ saved: 0, savedAt: null })
    await writeDecided(scope, db, file, { ...decided.value, file: name })
    return ok({ saved: count, savedAt: scope.now.toISOString() })
  })

/**
 * `POST …/workbook`: writes what the preview showed, all of it or nothing, through the same door as what is typed; the log
 * says from which file. The report is held alone meanwhile: where anything has changed since the preview, nothing is written.
 */
export const saveWorkbook = async (
  scope: Scope,
  address: ReportAddress,
  filled: FilledWorkbook,
): Promise<Result<WorkbookSaved, WireError>> => {
  try {
    return await saveDecided(scope, address, filled)
  } catch (error) {
    if (error instanceof PartRefused) return fail(error.refusal)
    throw error
  }
}
