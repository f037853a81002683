import { type Figure, figureAt } from '#core/checks/figures/figures.ts'
import { few, nameOf, say, sayLike } from '#core/checks/figures/say.ts'
import { above, meet, plus } from '#core/checks/figures/span.ts'
import { sameFigures } from '#core/checks/names/same-figure.ts'
import { fold } from '#core/checks/names/words.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { compare, divide, integer, of, size, subtract, sum } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** How the quarters of a row make its year (rules Q1–Q3). */
type Nature = 'flow' | 'stock' | 'cumulative' | 'index'

const stocks = /(?:^|\s)(?:dan|du no|so du|hien co|hien dang|cuoi ky|luy ke|den cuoi)(?:\s|$)/
const cumulatives = /giai ngan|tien do|ty le hoan thanh|luy ke/

/** By the words and the unit; a figure without either is a flow, which adds up. */
export const natureOf = (row: Row): Nature => {
  const label = fold(row.label)
  const unit = unitKey(row.unit)
  if (unit === '%') return cumulatives.test(label) ? 'cumulative' : 'index'
  if (/chi so|toc do/.test(label) || /%|\/|lan/.test(unit.replace('l/ng', ''))) return 'index'
  return stocks.test(label) ? 'stock' : 'flow'
}

export type Year = { readonly column: Column; readonly quarters: readonly Column[] }

/** Asked by several checks; found out once. */
const years = new WeakMap<FormTable, Year | null>()

/** The year's column and its quarters, in order. Null where the table has none, or does not say which year they make. */
export const yearOf = (table: FormTable): Year | null => {
  const before = years.get(table)
  if (before !== undefined) return before
  const now = findYear(table)
  years.set(table, now)
  return now
}

/** In how many rows the four quarters make the figure of a column. */
const madeRows = (table: FormTable, { n }: Column, quarters: readonly Column[]): number =>
  table.rows.filter((row) => {
    const year = figureAt(row, n)
    const parts = quarters.flatMap((quarter) => figureAt(row, quarter.n) ?? [])
    const isMade = parts.length === quarters.length && year !== null && year.value.digits !== 0n
    return isMade && meet(parts.map(({ span }) => span).reduce(plus), year.span)
  }).length

/** The column right before the quarters is divided into them; where none stands there, the nearest after them. */
const farness = ({ n }: Column, first: number): number => (n < first ? first - n : 1000 + n)

/**
 * `Năm 2026 | Kế hoạch năm 2027 | Quý I … IV`: the year that the quarters name, of several the one that they make in
 * most rows, then that of their own measure, then the plan, then the nearest.
 */
const findYear = (table: FormTable): Year | null => {
  const quarters = table.columns.filter(({ period }) => period !== null && period !== 'year')
  const [first] = quarters
  if (!first || quarters.length !== 4) return null
  const weighed = table.columns
    .filter((one) => one.period === 'year' && one.kind === 'value')
    .filter(({ year }) => first.year === null || year === first.year)
    .map((column) => ({
      column,
      made: madeRows(table, column, quarters),
      isSame: first.measure !== null && column.measure === first.measure,
    }))
    .toSorted(
      (a, b) =>
        b.made - a.made ||
        Number(b.isSame) - Number(a.isSame) ||
        Number(b.column.measure === 'plan') - Number(a.column.measure === 'plan') ||
        farness(a.column, first.n) - farness(b.column, first.n),
    )
  const [best] = weighed
  if (!best) return null
  const isSaid = first.year !== null || best.isSame || best.column.measure === 'plan' || weighed.length === 1
  return isSaid || best.made > 0 ? { column: best.column, quarters } : null
}

type Quarters = {
  readonly row: Row
  readonly year: Figure
  readonly quarters: readonly Figure[]
  readonly complete: boolean
}

const flow = (plan: Plan, { row, year, quarters, complete }: Quarters): Finding[] => {
  const span = quarters.map((quarter) => quarter.span).reduce(plus)
  if (meet(span, year.span) || (!complete && !above(span, year.span))) return []
  const total = sum(quarters.map(({ value }) => value))
  const last = quarters.at(-1)
  if (
    complete &&
    last &&
    compare(last.value, year.value) === 0 &&
    quarters.every(({ value }) => compare(value, year.value) <= 0)
  )
    return []
  const twin = sameFigures(plan, total, row)[0]
  const hint = twin
    ? `; ${sayLike(total, year.value)} đúng bằng “${twin.name}” ở dòng ${twin.place.line}`
    : ''
  return [
    {
      code: 'quarters-sum',
      severity: 'error',
      where: [year.place],
      evidence: few([...quarters.map(({ place }) => place), ...(twin ? [twin.place] : [])]),
      printed: say(year.value),
      expected: sayLike(total, year.value),
      message: `${nameOf(row)}: bốn quý cộng lại ${sayLike(total, year.value)}, cả năm in ${say(year.value)}${hint}.`,
    },
  ]
}

/** A stock or a running percentage ends the year where its last quarter stands. */
const atYearEnd = ({ row, year, quarters }: Quarters): Finding[] => {
  const last = quarters.at(-1)
  if (!last || meet(last.span, year.span)) return []
  return [
    {
      code: 'year-quarter',
      severity: 'error',
      where: [year.place],
      evidence: [last.place],
      printed: say(year.value),
      expected: say(last.value),
      message: `${nameOf(row)}: cuối năm phải bằng quý IV ${say(last.value)}, in ${say(year.value)}.`,
    },
  ]
}

const rising = ({ row, quarters }: Quarters): Finding[] => {
  const fall = quarters.find((quarter, at) => {
    const before = quarters[at - 1]
    return before !== undefined && above(before.span, quarter.span)
  })
  if (!fall) return []
  return [
    {
      code: 'year-quarter',
      severity: 'error',
      where: [fall.place],
      evidence: quarters.filter((quarter) => quarter !== fall).map(({ place }) => place),
      printed: say(fall.value),
      expected: '',
      message: `${nameOf(row)}: tỷ lệ lũy kế không thể giảm giữa các quý (${quarters.map(({ value }) => say(value)).join(' → ')}).`,
    },
  ]
}

const farOff = of('5')

/** The growth of a year lies between the lowest and the highest of its quarters, and near their mean. */
const between = ({ row, year, quarters }: Quarters): Finding[] => {
  const tooHigh = quarters.every((quarter) => above(year.span, quarter.span))
  const tooLow = quarters.every((quarter) => above(quarter.span, year.span))
  const mean = divide(sum(quarters.map(({ value }) => value)), integer(quarters.length), 2)
  const isIndex = compare(year.value, of('50')) > 0
  const isFar = mean !== null && isIndex && compare(size(subtract(mean, year.value)), farOff) > 0
  if (!tooHigh && !tooLow && !isFar) return []
  const shown = quarters.map(({ value }) => say(value)).join('; ')
  const because =
    tooHigh || tooLow ? 'nằm ngoài mọi quý' : `khác xa bình quân bốn quý ${mean ? say(mean) : ''}`
  return [
    {
      code: 'growth',
      severity: 'warning',
      where: [year.place],
      evidence: quarters.map(({ place }) => place),
      printed: say(year.value),
      expected: '',
      message: `${nameOf(row)}: cả năm ${say(year.value)} ${because} (${shown}).`,
    },
  ]
}

const checkRow = (plan: Plan, row: Row, { column, quarters }: Year): Finding[] => {
  const year = figureAt(row, column.n)
  const figures = quarters.flatMap(({ n }) => figureAt(row, n) ?? [])
  if (!year || figures.length < 2) return []
  const found = { row, year, quarters: figures, complete: figures.length === quarters.length }
  const nature = natureOf(row)
  if (nature === 'flow') return flow(plan, found)
  if (!found.complete) return []
  if (nature === 'index') return between(found)
  return nature === 'cumulative' ? [...atYearEnd(found), ...rising(found)] : atYearEnd(found)
}

/** How many rows with a year and its quarters were tried in each table, and how many hold. */
export const quarterVerdicts = (
  plan: Plan,
): readonly { readonly table: FormTable; readonly column: Column; readonly holds: boolean }[] =>
  plan.tables.flatMap((table) => {
    const year = yearOf(table)
    if (!year) return []
    return table.rows
      .filter((row) => figureAt(row, year.column.n) && year.quarters.every(({ n }) => figureAt(row, n)))
      .map((row) => ({ table, column: year.column, holds: checkRow(plan, row, year).length === 0 }))
  })

/** The quarters against the year, by the nature of what is counted (beyond 3). */
export const quarterSums = (plan: Plan): Finding[] =>
  plan.tables.flatMap((table) => {
    const year = yearOf(table)
    return year ? table.rows.flatMap((row) => checkRow(plan, row, year)) : []
  })
