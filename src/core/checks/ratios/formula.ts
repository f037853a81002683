import { type Figure, figureAt, ratioColumns, valueColumns } from '#core/checks/figures/figures.ts'
import { fold } from '#core/checks/names/words.ts'
import { exactly, meet, times } from '#core/checks/figures/span.ts'
import { of } from '#core/figure/decimal.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** `6/5`: the column on top and the one below. */
export type Quotient = { readonly top: number; readonly bottom: number }

export const parseQuotient = (formula: string): Quotient | null => {
  const parts = /^\s*(\d+)\s*[/:]\s*(\d+)\s*$/.exec(formula)
  return parts ? { top: Number(parts[1]), bottom: Number(parts[2]) } : null
}

export const sayQuotient = ({ top, bottom }: Quotient): string => `${top}/${bottom}`

const hundred = exactly(of('100'))

/** Is there a top, a bottom and a ratio within the rounding of the printed ones with top / bottom = ratio %? */
export const isRatio = (top: Figure, bottom: Figure, ratio: Figure): boolean =>
  meet(times(top.span, hundred), times(ratio.span, bottom.span))

/** How many of the printed ratios a quotient reproduces. Rows whose operands are absent do not count. */
export type Fit = {
  readonly quotient: Quotient
  readonly fits: number
  readonly fails: readonly Row[]
  readonly tried: number
}

/** A row compares when both operands and the ratio are numbers and the bottom is not zero. */
export const compared = (row: Row, n: number, { top, bottom }: Quotient): boolean | null => {
  const [above, below, ratio] = [figureAt(row, top), figureAt(row, bottom), figureAt(row, n)]
  if (!above || !below || !ratio || below.value.digits === 0n) return null
  return isRatio(above, below, ratio)
}

export const fitOf = (table: FormTable, n: number, quotient: Quotient): Fit => {
  const fails: Row[] = []
  let fits = 0
  for (const row of table.rows) {
    const holds = compared(row, n, quotient)
    if (holds === true) fits += 1
    if (holds === false) fails.push(row)
  }
  return { quotient, fits, fails, tried: fits + fails.length }
}

/** The quotient of two columns of figures that reproduces most of a column of ratios; null when none reproduces three in four. */
export const bestFit = (table: FormTable, n: number): Fit | null => {
  const columns = valueColumns(table)
  const all = columns.flatMap((top) =>
    columns
      .filter((bottom) => bottom !== top)
      .map((bottom) => fitOf(table, n, { top: top.n, bottom: bottom.n })),
  )
  const best = all.toSorted((a, b) => b.fits - a.fits || a.fails.length - b.fails.length)[0]
  if (!best || best.fits < 3 || best.fits * 4 < best.tried * 3) return null
  return best
}

const measures: Readonly<Record<string, string>> = {
  th: 'actual',
  kh: 'plan',
  uth: 'estimate',
  ucn: 'estimate',
  uoc: 'estimate',
}

/** `UTH2023/TH2022` in the header's words names two columns, where no numbers are printed. */
const worded = (table: FormTable, label: string): Quotient | null => {
  const parts = /(uth|ucn|uoc|th|kh)\s*(\d{4})\s*\/\s*(uth|ucn|uoc|th|kh)\s*(\d{4})/.exec(fold(label))
  if (!parts) return null
  const find = (measure: string | undefined, year: string | undefined) =>
    valueColumns(table).find(
      (column) => column.measure === measures[measure ?? ''] && column.year === Number(year),
    )?.n
  const [top, bottom] = [find(parts[1], parts[2]), find(parts[3], parts[4])]
  return top === undefined || bottom === undefined ? null : { top, bottom }
}

/** What a column of ratios really holds: the printed formula where it fits, else the one that does. */
export type ColumnFormula = {
  readonly column: Column
  readonly printed: Fit | null
  readonly real: Fit | null
}

/** The printed formula keeps its word unless it fails more often than it fits and another fits nearly everywhere. */
export const columnFormula = (table: FormTable, column: Column): ColumnFormula => {
  const quotient = column.formula === null ? worded(table, column.label) : parseQuotient(column.formula)
  const printed = quotient ? fitOf(table, column.n, quotient) : null
  if (printed && printed.fits >= printed.fails.length) return { column, printed, real: printed }
  const best = bestFit(table, column.n)
  return { column, printed, real: best ?? (printed && printed.fits > 0 ? printed : null) }
}

export const columnFormulas = (table: FormTable): readonly ColumnFormula[] =>
  ratioColumns(table).map((column) => columnFormula(table, column))
