import { type Cell, number } from '#core/figure/cell.ts'
import { codeOfRow, codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Plan, Target } from '#core/plan/plan.ts'
import type { Column, FormTable, Measure, Row } from '#core/plan/table.ts'

/** A figure that the plan itself prints, with its place. Its scope is the province and its kind is its column's. */
export type PrintedFigure = {
  readonly indicator: string
  /** `2024`, `2024-Q1`. */
  readonly period: string
  readonly kind: Measure
  /** `plan`: the issued document. `stretch`: the second, higher value of a target. `plan.7`: column 7, where two columns say the same of themselves. */
  readonly basis: string
  readonly cell: Cell
  readonly printed: string
  readonly line: number
  readonly column: number | null
}

/** All figures that a plan prints in its targets and value columns. Ratios are no figures of their own: they are recomputed. */
export const figuresOf = (plan: Plan): readonly PrintedFigure[] => [
  ...plan.targets.flatMap((target) => ofTarget(target, String(plan.document.year))),
  ...plan.tables.flatMap(ofTable),
]

const ofTarget = (target: Target, period: string): readonly PrintedFigure[] => {
  const figure = {
    indicator: codeOfTarget(target.id),
    period,
    kind: 'plan',
    line: target.line,
    column: null,
  } as const
  const value = { ...figure, basis: 'plan', cell: number(target.value), printed: target.text }
  if (target.stretch === null) return [value]
  return [value, { ...figure, basis: 'stretch', cell: number(target.stretch), printed: target.text }]
}

const ofTable = (table: FormTable): readonly PrintedFigure[] => {
  const columns = placedColumns(table.columns)
  return table.rows.flatMap((row, index) => ofRow(row, codeOfRow(table.id, index + 1), columns))
}

/** Which figures a column of a table prints. */
export type PlacedColumn = {
  readonly n: number
  readonly period: string
  readonly kind: Measure
  readonly basis: string
}

/** The columns of a table that print figures; a ratio prints none of its own. */
export const placedColumns = (columns: readonly Column[]): readonly PlacedColumn[] => {
  const seen = new Set<string>()
  return columns.flatMap((column) => {
    const place = placeInTime(column)
    if (place === null) return []
    const said = `${place.period} ${place.kind}`
    const basis = seen.has(said) ? `plan.${column.n}` : 'plan'
    seen.add(said)
    return [{ n: column.n, ...place, basis }]
  })
}

const placeInTime = ({ kind, year, measure, period }: Column): { period: string; kind: Measure } | null => {
  if (kind === 'ratio' || year === null || measure === null) return null
  return { period: period === null || period === 'year' ? `${year}` : `${year}-${period}`, kind: measure }
}

const ofRow = (row: Row, indicator: string, columns: readonly PlacedColumn[]): readonly PrintedFigure[] =>
  columns.flatMap(({ n, ...column }) => {
    const found = row.cells[n]
    if (found === undefined || found.cell.kind === 'missing') return []
    return [{ indicator, ...column, cell: found.cell, printed: found.printed, line: found.line, column: n }]
  })
