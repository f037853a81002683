import type { Side } from '#core/figure/over-time/run-up.ts'
import { codeAt, type GridRow, entryColumn, inPeriodColumn } from '#web/grid/rows.ts'
import type { Place } from '#web/grid/move.ts'

/** A rectangle of cells, from the cell where the selection began to the one where it ends. */
export type Range = { readonly from: Place; readonly to: Place }

export const single = (at: Place): Range => ({ from: at, to: at })

export type Bounds = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export const boundsOf = ({ from, to }: Range): Bounds => ({
  top: Math.min(from.row, to.row),
  bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
})

const covers = ({ left, right }: Bounds, column: number): boolean => left <= column && right >= column

/** Which number of its lines a range is about: the running total where it holds both; null where it holds none. */
export const sideIn = (range: Range): Side | null => {
  const bounds = boundsOf(range)
  if (covers(bounds, entryColumn)) return 'toDate'
  return covers(bounds, inPeriodColumn) ? 'inPeriod' : null
}

/** The rows inside whose figure may be typed there, from the top; headings, titles and closed cells are left out. */
export const takersIn = (
  rows: readonly GridRow[],
  range: Range,
): readonly Extract<GridRow, { kind: 'figure' }>[] => {
  const { top, bottom } = boundsOf(range)
  const side = sideIn(range)
  if (side === null) return []
  const column = side === 'toDate' ? entryColumn : inPeriodColumn
  return rows
    .slice(top, bottom + 1)
    .flatMap((row) => (row.kind === 'figure' && codeAt(row, column) !== null ? [row] : []))
}

/** The codes of the entries inside, from the top. */
export const entriesIn = (rows: readonly GridRow[], range: Range): readonly string[] =>
  takersIn(rows, range).map(({ line }) => line.code)

/** The columns of a row that the range covers, null when it does not touch the row. */
export const coverOf = (
  bounds: Bounds,
  row: number,
): { readonly left: number; readonly right: number } | null =>
  row >= bounds.top && row <= bounds.bottom ? { left: bounds.left, right: bounds.right } : null
