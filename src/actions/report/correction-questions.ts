import type { Correction } from '#core/report/correction.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { figureLines } from '#core/report/form.ts'
import { period as periodOf } from '#core/time/period.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'
import { readBeside } from '#actions/report/report-beside.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { formWarnings } from '#actions/report/validate-report.ts'
import type { Scope } from '#actions/scope.ts'
import type { Db } from '#store/store.ts'

type Cell = { readonly code: string; readonly entry: Entry }

/** Reasons of the report itself speak of the figures that are corrected now: they answer nothing any more. */
const withoutNote = (entry: Entry): Entry => {
  if (entry.kind !== 'number') return entry
  const { note: _, ...rest } = entry
  return rest
}

/**
 * What is asked of a report as a correction would leave it, where one of the corrected cells is involved: the same questions
 * as of its form (G10). `stands`: the entries before it; the notes of `cells` answer.
 */
export const correctionWarnings = async (
  scope: Scope,
  db: Db,
  { key, opening, sections }: Pick<ReportFile, 'key' | 'opening' | 'sections'>,
  { stands, cells }: { readonly stands: ReadonlyMap<string, Entry>; readonly cells: readonly Cell[] },
): Promise<readonly AnsweredWarning[]> => {
  const corrected = new Map(cells.map(({ code, entry }) => [code, entry]))
  const lines = figureLines(sections).map(({ code, name }) => ({
    code,
    name,
    entry: corrected.get(code) ?? withoutNote(stands.get(code) ?? blank),
  }))
  const place = { plan: opening.plan, period: periodOf(key.period), agency: key.agency, asOf: null }
  const beside = await readBeside(scope, db, place, lines)
  const entries = new Map(lines.map(({ code, entry }) => [code, entry]))
  return formWarnings(sections, beside, entries).filter(({ warning }) =>
    warning.cells.some((code) => corrected.has(code)),
  )
}

/** The same of a request that waits for its decision, for who decides; its reason stands beside each question. */
export const requestWarnings = async (
  scope: Scope,
  db: Db,
  file: Pick<ReportFile, 'key' | 'opening' | 'sections'>,
  { stands, one }: { readonly stands: ReadonlyMap<string, Entry>; readonly one: Correction },
): Promise<readonly AnsweredWarning[]> => {
  const cells = one.cells.map(({ code, now }) => ({ code, entry: now }))
  const asked = await correctionWarnings(scope, db, file, { stands, cells })
  return asked.map((each) => ({ ...each, reason: one.reason }))
}
