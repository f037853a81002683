import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** What is measured, never a value: a headline target's indicator or a row of an official table. */
export type PlanIndicator = {
  /** `T.6.b` for a headline target, `B2.12` for the twelfth row of Biểu 2. */
  readonly code: string
  readonly name: string
  readonly unit: string
  /** The headline target or the table that it comes from: one of the two. */
  readonly target: string | null
  readonly table: string | null
  /** The row's place in its table, from 1; null for a target. */
  readonly row: number | null
  readonly stt: string
  readonly line: number
  readonly level: number
  readonly path: readonly string[]
  /** A row that only heads others and takes no figure. */
  readonly heading: boolean
}

export const codeOfTarget = (id: string): string => `T.${id}`
export const codeOfRow = (table: string, ordinal: number): string => `${table}.${ordinal}`

/** A row heads others when no value column of it holds anything, not even a dash. */
export const isHeading = (table: FormTable, row: Row): boolean =>
  table.columns.every(
    ({ n, kind }) => kind === 'ratio' || (row.cells[n]?.cell.kind ?? 'missing') === 'missing',
  )

/** All indicators of a plan in the order of the document: the targets first, then the tables row by row. */
export const indicatorsOf = (plan: Plan): readonly PlanIndicator[] => [
  ...plan.targets.map((target): PlanIndicator => ({
    code: codeOfTarget(target.id),
    name: target.indicator,
    unit: target.unit,
    target: target.id,
    table: null,
    row: null,
    stt: target.id,
    line: target.line,
    level: 1,
    path: [],
    heading: false,
  })),
  ...plan.tables.flatMap((table) => table.rows.map((row, index) => ofRow(table, row, index + 1))),
]

const ofRow = (table: FormTable, row: Row, ordinal: number): PlanIndicator => ({
  code: codeOfRow(table.id, ordinal),
  name: row.label,
  unit: row.unit,
  target: null,
  table: table.id,
  row: ordinal,
  stt: row.stt,
  line: row.line,
  level: row.level,
  path: row.path,
  heading: isHeading(table, row),
})
