import type { FigureKind } from '#core/figure/figure.ts'
import { placedColumns } from '#core/figure/of-plan.ts'
import { fromWire, type WireCell } from '#core/figure/wire.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { FormTable, Row, RowCell } from '#core/plan/table.ts'

/** A figure of the province as it stood at a moment. */
export type KnownFigure = {
  readonly indicator: string
  readonly period: string
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: WireCell
  readonly printed: string
}

const nameOf = ({ indicator, period, kind, basis }: Omit<KnownFigure, 'cell' | 'printed'>): string =>
  [indicator, period, kind, basis].join(' ')

/**
 * A table with what was known at a moment in its cells (H09): of what was not known yet the cell is blank. Ratios stay as
 * they are printed; they are computed anew from the figures beside them.
 */
export const tableAt = (table: FormTable, figures: readonly KnownFigure[]): FormTable => {
  const known = new Map(figures.map((figure) => [nameOf(figure), figure]))
  const columns = placedColumns(table.columns)
  const cellsOf = (row: Row, index: number): Readonly<Record<number, RowCell>> => {
    const indicator = codeOfRow(table.id, index + 1)
    const own = columns.flatMap(({ n, ...place }) => {
      const figure = known.get(nameOf({ indicator, ...place }))
      if (!figure || figure.cell.kind === 'missing') return []
      const { line, printed } = row.cells[n] ?? { line: row.line, printed: '' }
      return [[n, { line, printed: figure.printed || printed, cell: fromWire(figure.cell) }] as const]
    })
    const placed = new Set(columns.map(({ n }) => n))
    const others = Object.entries(row.cells).filter(([n]) => !placed.has(Number(n)))
    return Object.fromEntries([...others, ...own])
  }
  return { ...table, rows: table.rows.map((row, index) => ({ ...row, cells: cellsOf(row, index) })) }
}
