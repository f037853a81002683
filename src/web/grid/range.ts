import { type GridRow, entryColumn } from '#web/grid/rows.ts'
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

/** The codes of the entries inside, from the top; headings and titles have none. */
export const entriesIn = (rows: readonly GridRow[], range: Range): readonly string[] => {
  const { top, bottom, left, right } = boundsOf(range)
  if (left > entryColumn || right < entryColumn) return []
  return rows.slice(top, bottom + 1).flatMap((row) => (row.kind === 'figure' ? [row.line.code] : []))
}

/** The columns of a row that the range covers, null when it does not touch the row. */
export const coverOf = (
  bounds: Bounds,
  row: number,
): { readonly left: number; readonly right: number } | null =>
  row >= bounds.top && row <= bounds.bottom ? { left: bounds.left, right: bounds.right } : null
