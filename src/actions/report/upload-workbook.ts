import { askedCells } from '#core/exchange/asked-cells.ts'
import { type Comparison, compareWorkbook } from '#core/exchange/compare.ts'
import { type Choice, decide, digestOfComparison } from '#core/exchange/decide.ts'
import { wholeFile } from '#core/exchange/faults.ts'
import { sayFault, sayPlace } from '#core/exchange/words.ts'
import type { WireError } from '#core/page/head.ts'
import type { WorkbookPreview, WorkbookSaved } from '#core/exchange/preview.ts'
import { figureLines } from '#core/report/form.ts'
import { whyNot } from '#core/report/why-not.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { groundOfForm } from '#core/validation/wire.ts'
import { refuse } from '#core/words/month.ts'
import { refusal } from '#core/words/refusals.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { openReportFile, type ReportFile } from '#actions/report/report-file.ts'
import { writeCells } from '#actions/report/save-cells.ts'
import { withTotal } from '#actions/report/validate-report.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'

/** The file against the report as it is now; whoever may not write gets the refusal of a saving. */
const compared = (scope: Scope, file: ReportFile, bytes: Uint8Array): Result<Comparison, WireError> => {
  const hindered = whyNot('save', file.report, personOf(scope))
  if (hindered) return refused(hindered)
  const book = readReportWorkbook(bytes)
  if (!book.ok) {
    if (typeof book.failure !== 'string') return fail(book.failure)
    const fault = { ...wholeFile, code: book.failure, facts: {} }
    return ok({ empty: 'keep', madeAt: '', cells: [], unchanged: 0, faults: [fault], notices: [] })
  }
  const { key, duty, sections, entries } = file
  return ok(
    compareWorkbook(book.value.passport, book.value.sheets, {
      province: key.province,
      agency: duty.agency,
      period: key.period,
      lines: figureLines(sections),
      entries,
    }),
  )
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
    const comparison = compared(scope, file.value, bytes)
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

/**
 * `POST …/workbook`: writes what the preview showed, all of it or nothing, through the same door as typed cells; the log
 * says from which file. The report is held alone meanwhile: where anything has changed since the preview, nothing is written.
 */
export const saveWorkbook = (
  scope: Scope,
  address: ReportAddress,
  { name, bytes, digest, choices }: FilledWorkbook,
): Promise<Result<WorkbookSaved, WireError>> =>
  withReport<WorkbookSaved>(scope, address, async (db, file) => {
    const comparison = compared(scope, file, bytes)
    if (!comparison.ok) return comparison
    const fault = comparison.value.faults[0]
    if (fault)
      return fail(refusal('workbookRefused', { why: `${sayPlace(fault)} ${sayFault(fault)}`.trim() }))
    if (digestOfComparison(comparison.value) !== digest) return refused(refuse('changedMeanwhile', {}))
    const decided = decide(comparison.value, choices)
    if (!decided.ok)
      return fail(refusal('workbookUndecided', { cell: `${decided.failure.sheet}!${decided.failure.cell}` }))
    if (decided.value.length === 0) return ok({ saved: 0, savedAt: null })
    const saved = await writeCells(scope, db, { key: file.key, plan: file.opening.plan }, decided.value, {
      file: name,
    })
    return saved.ok ? ok({ saved: decided.value.length, savedAt: saved.value.savedAt }) : saved
  })
