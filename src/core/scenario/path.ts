import { type Cell, missing, numberIn } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Dated } from '#core/figure/over-time/join-periods.ts'
import { type Notation, notationOf } from '#core/figure/over-time/index-number.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import { codeOfRow, isHeading } from '#core/indicator/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'
import { parsePeriod, type Period, period } from '#core/time/period.ts'

/** One row of a scenario: what the year is to bring, and the way there (C01). A heading keeps its place and has no values. */
export type Path = {
  readonly indicator: string
  readonly table: string
  readonly name: string
  readonly unit: string
  readonly stt: string
  readonly line: number
  readonly level: number
  readonly heading: boolean
  readonly nature: Nature
  readonly direction: Direction
  /** Of a row of growth; null for every other nature. */
  readonly notation: Notation | null
  readonly year: { readonly period: Period; readonly cell: Cell }
  /** The steps in order, as printed: a quarter's own amount for a flow, the running value for a cumulative one. */
  readonly steps: readonly Dated[]
}

/** What the dictionary says of a row; asked for by its code. */
export type NatureOf = (code: string) => { readonly nature: Nature; readonly direction: Direction }

type Roads = { readonly year: Column; readonly steps: readonly { n: number; period: Period }[] }

const stepOf = ({ n, kind, year, period: within }: Column): { n: number; period: Period } | null => {
  if (kind === 'ratio' || year === null || within === null || within === 'year') return null
  const found = parsePeriod(`${year}-${within}`)
  return found ? { n, period: found } : null
}

/** The columns of a table that print a way through one year; null where it prints none. */
const roadsOf = (table: FormTable): Roads | null => {
  const steps = table.columns
    .filter(({ measure }) => measure === 'scenario' || measure === 'plan')
    .flatMap((column) => stepOf(column) ?? [])
  const first = steps[0]
  if (!first || steps.length < 2) return null
  const year = table.columns.find(
    (column) =>
      column.kind === 'value' && column.year === Number(first.period.slice(0, 4)) && column.period === 'year',
  )
  return year ? { year, steps } : null
}

const cellAt = (row: Row, n: number): Cell => row.cells[n]?.cell ?? missing

/** All rows of all tables that print the year in steps, in printed order, headings among them. */
export const pathsOf = (plan: Plan, natureOf: NatureOf): readonly Path[] =>
  plan.tables.flatMap((table) => {
    const roads = roadsOf(table)
    if (!roads) return []
    return table.rows.map((row, index): Path => {
      const code = codeOfRow(table.id, index + 1)
      const { nature, direction } = natureOf(code)
      const steps = roads.steps.map(({ n, period: at }) => ({ period: at, cell: cellAt(row, n) }))
      const year = { period: period(String(roads.year.year)), cell: cellAt(row, roads.year.n) }
      const values = [year.cell, ...steps.map(({ cell }) => cell)].flatMap((cell) => numberIn(cell) ?? [])
      return {
        indicator: code,
        table: table.id,
        name: row.label,
        unit: row.unit,
        stt: row.stt,
        line: row.line,
        level: row.level,
        heading: isHeading(table, row),
        nature,
        direction,
        notation: nature === 'index' ? notationOf(values) : null,
        year,
        steps,
      }
    })
  })

/** The numbers of a path where all its steps have one; null where one is missing. */
export const valuesOf = (path: Pick<Path, 'steps'>): readonly Decimal[] | null => {
  const values = path.steps.flatMap(({ cell }) => numberIn(cell) ?? [])
  return values.length === path.steps.length ? values : null
}
