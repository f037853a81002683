import { type Span, spanOf } from '#core/checks/figures/span.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Place } from '#core/plan/place.ts'
import type { Column, FormTable, Row, RowCell } from '#core/plan/table.ts'

/** One printed number of a table with its address. */
export type Figure = {
  readonly value: Decimal
  readonly span: Span
  readonly place: Place
  readonly printed: string
}

const tags = /<\/?[a-z]+>/gi

/** The text of a cell as a reader sees it, without the marks of italics. */
export const plain = (printed: string): string => printed.replace(tags, '').replaceAll('*', '').trim()

export const placeOf = (row: Row, n: number): Place => ({ line: row.line, column: n })

/** Every check asks for the same figures; they are made once. */
const known = new WeakMap<RowCell, Figure>()

/** The number that stands in a cell, or null where there is none. */
export const figureAt = (row: Row, n: number): Figure | null => {
  const found = row.cells[n]
  if (!found || found.cell.kind !== 'number') return null
  const before = known.get(found)
  if (before) return before
  const { value } = found.cell
  const figure = { value, span: spanOf(value), place: placeOf(row, n), printed: plain(found.printed) }
  known.set(found, figure)
  return figure
}

/** Nothing at all was printed there. */
export const isBlank = (row: Row, n: number): boolean => {
  const found = row.cells[n]
  return !found || found.cell.kind === 'missing'
}

export const valueColumns = (table: FormTable): readonly Column[] =>
  table.columns.filter((column) => column.kind === 'value')
export const ratioColumns = (table: FormTable): readonly Column[] =>
  table.columns.filter((column) => column.kind === 'ratio')

export const hasFigures = (table: FormTable, row: Row): boolean =>
  valueColumns(table).some((column) => figureAt(row, column.n) !== null)
