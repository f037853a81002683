import { figureAt, ratioColumns, valueColumns } from '#core/checks/figures/figures.ts'
import { fold } from '#core/checks/names/words.ts'
import { type Quotient, follows, parseQuotient } from '#core/checks/ratios/quotient.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** How many of the printed ratios a quotient reproduces. Rows whose operands are absent do not count. */
export type Fit = {
  readonly quotient: Quotient
  readonly fits: number
  readonly fails: readonly Row[]
  readonly tried: number
}

/** A row compares when both operands and the ratio are numbers and nothing is divided by zero. */
export const compared = (row: Row, n: number, quotient: Quotient): boolean | null => {
  const [above, below, ratio] = [
    figureAt(row, quotient.top),
    figureAt(row, quotient.bottom),
    figureAt(row, n),
  ]
  if (!above || !below || !ratio) return null
  if (below.value.digits === 0n && quotient.form !== 'change') return null
  return follows(quotient, [above, below, ratio], /[%‰]/.test(row.unit))
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

const bestOf = (fits: readonly Fit[]): Fit | null => {
  const best = fits.toSorted((a, b) => b.fits - a.fits || a.fails.length - b.fails.length)[0]
  return !best || best.fits < 3 || best.fits * 4 < best.tried * 3 ? null : best
}

/** `Tăng/giảm (%)`, `Tốc độ tăng`: the column prints by how much, not how much of. */
const saysGrowth = ({ label }: Column): boolean => /tang|giam|toc do/.test(fold(label))

/** The quotient of two columns of figures that reproduces most of a column of ratios; null when none reproduces three in four. */
export const bestFit = (table: FormTable, column: Column): Fit | null => {
  const columns = valueColumns(table)
  const pairs = columns.flatMap((top) =>
    columns.filter((bottom) => bottom !== top).map((bottom): Quotient => ({ top: top.n, bottom: bottom.n })),
  )
  const plain = bestOf(pairs.map((pair) => fitOf(table, column.n, pair)))
  if (plain || !saysGrowth(column)) return plain
  return bestOf(pairs.map((pair) => fitOf(table, column.n, { ...pair, form: 'growth' })))
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
  const best = bestFit(table, column)
  // `Tốc độ tăng 6=5/4`: the words say what the formula leaves out
  const isMeant = best?.quotient.form === 'growth' && quotient?.form === undefined
  if (isMeant && best.quotient.top === quotient?.top && best.quotient.bottom === quotient.bottom)
    return { column, printed: best, real: best }
  return { column, printed, real: best ?? (printed && printed.fits > 0 ? printed : null) }
}

export const columnFormulas = (table: FormTable): readonly ColumnFormula[] =>
  ratioColumns(table).map((column) => columnFormula(table, column))
