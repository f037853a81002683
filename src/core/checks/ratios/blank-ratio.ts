import { figureAt, isBlank } from '#core/checks/figures/figures.ts'
import type { ColumnFormula } from '#core/checks/ratios/formula.ts'
import { countedBy } from '#core/checks/signs/head-noun.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding, RepairCode } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { lastUpTo } from '#core/reading/stretches.ts'
import type { Place } from '#core/plan/place.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

const couldBe = (row: Row, { column, real }: ColumnFormula): boolean => {
  if (!real || !isBlank(row, column.n)) return false
  const [top, bottom] = [figureAt(row, real.quotient.top), figureAt(row, real.quotient.bottom)]
  return top !== null && bottom !== null && bottom.value.digits !== 0n && top.value.digits !== 0n
}

/** Of a rate one prints the points, not the growth: its ratio is left out by custom, unless the column prints others. */
const isRate = (row: Row): boolean => /%|‰/.test(row.unit) || countedBy(row.label) === 'share'

/** The last page that begins above a row, for each row. */
const pagesOf = ({ pages, rows }: FormTable): readonly number[] => {
  let last = -1
  const starts = pages
    .map(({ lines }, at) => ({ start: lines[0] ?? 0, at }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, at }) => ({ start, last: (last = Math.max(last, at)) }))
  return rows.map(({ line }) => lastUpTo(starts, ({ start }) => start, line - 1)?.last ?? -1)
}

/** How many cells of a column are printed on a page, and how many are blank that could be computed. */
type Tally = { printed: number; blank: number }

const tallies = (
  rows: readonly Row[],
  pages: readonly number[],
  formula: ColumnFormula,
): Map<number, Tally> => {
  const byPage = new Map<number, Tally>()
  for (const [at, row] of rows.entries()) {
    const page = pages[at] ?? 0
    const tally = byPage.get(page) ?? { printed: 0, blank: 0 }
    byPage.set(page, tally)
    if (figureAt(row, formula.column.n)) tally.printed += 1
    else if (couldBe(row, formula)) tally.blank += 1
  }
  return byPage
}

/** A page that lost its whole column, or most of it, is the rendering's, not the authors'. */
const isKept = ({ printed, blank }: Tally): boolean => printed > 0 && blank * 2 <= printed

const blanksIn = ({ table, formulas }: StudiedTable): Place[] => {
  const pages = pagesOf(table)
  return formulas.flatMap((formula) => {
    const { n } = formula.column
    const byPage = tallies(table.rows, pages, formula)
    const compares = table.rows.some((row) => isRate(row) && figureAt(row, n))
    return table.rows
      .filter((row, at) => {
        const tally = byPage.get(pages[at] ?? 0)
        return tally !== undefined && isKept(tally) && couldBe(row, formula) && (compares || !isRate(row))
      })
      .map((row) => ({ line: row.line, column: n }))
  })
}

/** Repairs that took figures from one cell to another; what stands blank on such a line is the rendering's. */
const moves = new Set<RepairCode>(['moved-cell', 'shifted-rows', 'shifted-columns', 'split-cells'])

/** A row with several blank ratios is one place. */
const byRow = (places: readonly Place[]): readonly Place[] => {
  const rows = new Map<number, Place>()
  for (const place of places) rows.set(place.line, rows.has(place.line) ? { line: place.line } : place)
  return [...rows.values()]
}

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
