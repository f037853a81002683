import { figureAt, isBlank } from '#core/checks/figures/figures.ts'
import type { ColumnFormula } from '#core/checks/ratios/formula.ts'
import { countedBy } from '#core/checks/signs/head-noun.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding, RepairCode } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Place } from '#core/plan/place.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

const couldBe = (row: Row, { column, real }: ColumnFormula): boolean => {
  if (!real || !isBlank(row, column.n)) return false
  const [top, bottom] = [figureAt(row, real.quotient.top), figureAt(row, real.quotient.bottom)]
  return top !== null && bottom !== null && bottom.value.digits !== 0n && top.value.digits !== 0n
}

/** Of a rate one prints the points, not the growth: its ratio is left out by custom, unless the column prints others. */
const isRate = (row: Row): boolean => /%|‰/.test(row.unit) || countedBy(row.label) === 'share'

/** A page that lost its whole column is the rendering's, not the authors'. */
const pageOf = (table: FormTable, row: Row): number =>
  table.pages.findLastIndex((page) => (page.lines[0] ?? 0) < row.line)

const blanksIn = ({ table, formulas }: StudiedTable): Place[] =>
  formulas.flatMap((formula) => {
    const printed = new Set(
      table.rows.filter((row) => figureAt(row, formula.column.n)).map((row) => pageOf(table, row)),
    )
    const counts = (page: number) => table.rows.filter((row) => pageOf(table, row) === page)
    const compares = table.rows.some((row) => isRate(row) && figureAt(row, formula.column.n))
    const blank = table.rows.filter(
      (row) => printed.has(pageOf(table, row)) && couldBe(row, formula) && (compares || !isRate(row)),
    )
    return blank
      .filter((row) => {
        const page = counts(pageOf(table, row))
        return (
          page.filter((one) => couldBe(one, formula)).length * 2 <=
          page.filter((one) => figureAt(one, formula.column.n)).length
        )
      })
      .map((row) => ({ line: row.line, column: formula.column.n }))
  })

/** Repairs that took figures from one cell to another; what stands blank on such a line is the rendering's. */
const moves = new Set<RepairCode>(['moved-cell', 'shifted-rows', 'shifted-columns', 'split-cells'])

/** A row with several blank ratios is one place. */
const byRow = (places: readonly Place[]): readonly Place[] =>
  [...new Set(places.map(({ line }) => line))].map((line) => {
    const own = places.filter((place) => place.line === line)
    return own.length === 1 ? (own[0] ?? { line }) : { line }
  })

/** Ratios left blank although both of their figures are printed: one question for the whole plan. */
export const blankRatios = (tables: readonly StudiedTable[], plan: Plan): Finding[] => {
  const moved = new Set(
    plan.repairs.filter(({ code }) => moves.has(code)).flatMap(({ where }) => where.map(({ line }) => line)),
  )
  const places = tables
    .flatMap(blanksIn)
    .filter(({ line }) => !moved.has(line))
    .toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0))
  if (places.length === 0) return []
  return [
    {
      code: 'ratio',
      severity: 'question',
      where: byRow(places),
      evidence: [],
      printed: '',
      expected: '',
      message: `${places.length} ô tỷ lệ để trống dù hai số của nó đều in đủ: có chủ ý không?`,
    },
  ]
}
