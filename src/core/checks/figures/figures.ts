import { type Span, spanOf } from '#core/checks/figures/span.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Place } from '#core/plan/place.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** One printed number of a table with its address. */
export type Figure = {
  readonly value: Decimal
  readonly span: Span
  readonly place: Place
  readonly printed: string
}

const tags = /<\/?[a-z]+>/gi

/** The text of a cell as a reader sees it, without the marks of italics. */
export const plain = (printed: string): string =>
  (/[<*]/.test(printed) ? printed.replace(tags, '').replaceAll('*', '') : printed).trim()

export const placeOf = (row: Row, n: number): Place => ({ line: row.line, column: n })

/** The figures of a row by column; null where none stands. */
type Figures = Map<number, Figure | null>

/** Every check asks for the same figures; they are made once. */
const known = new WeakMap<Row, Figures>()

const figuresOf = (row: Row): Figures => {
  const before = known.get(row)
  if (before) return before
  const now: Figures = new Map()
  known.set(row, now)
  return now
}

const makeFigure = (row: Row, n: number): Figure | null => {
  const found = row.cells[n]
  if (found?.cell.kind !== 'number') return null
  const { value } = found.cell
  return { value, span: spanOf(value), place: placeOf(row, n), printed: plain(found.printed) }
}

/** The number that stands in a cell, or null where there is none. */
export const figureAt = (row: Row, n: number): Figure | null => {
  const figures = figuresOf(row)
  const before = figures.get(n)
  if (before !== undefined) return before
  const now = makeFigure(row, n)
  figures.set(n, now)
  return now
}

/** Nothing at all was printed there. */
export const isBlank = (row: Row, n: number): boolean => {
  const found = row.cells[n]
  return !found || found.cell.kind === 'missing'
}

const values = new WeakMap<FormTable, readonly Column[]>()

/** Asked for at every row. */
export const valueColumns = (table: FormTable): readonly Column[] => {
  const before = values.get(table)
  if (before) return before
  const now = table.columns.filter((column) => column.kind === 'value')
  values.set(table, now)
  return now
}

export const ratioColumns = (table: FormTable): readonly Column[] =>
  table.columns.filter((column) => column.kind === 'ratio')

const figured = new WeakMap<Row, boolean>()

/** Asked of every row that may be a part of another. */
export const hasFigures = (table: FormTable, row: Row): boolean => {
  const before = figured.get(row)
  if (before !== undefined) return before
  const now = valueColumns(table).some((column) => figureAt(row, column.n) !== null)
  figured.set(row, now)
  return now
}
