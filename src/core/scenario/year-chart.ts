import { type Cell, numberIn } from '#core/figure/cell.ts'
import { add, type Decimal, printDecimal, zero } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import { runOf, standsOf } from '#core/figure/over-time/year-run.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Path } from '#core/scenario/path.ts'
import { monthsOf, type Period } from '#core/time/period.ts'

/** A value at the end of a month, canonical; `month` from 1 to 12. */
export type ChartPoint = { readonly month: number; readonly period: string; readonly value: string }

/**
 * One indicator through one year, as a chart draws it and as a table says it: what the plan asks at the end, the path, how
 * far it has come. toDate: values run up from January · level: as it stood at the end of each period · period: each
 * period's own value, for growth.
 */
export type YearChart = {
  readonly year: number
  readonly unit: string
  readonly reads: 'toDate' | 'level' | 'period'
  readonly plan: string | null
  readonly stretch: string | null
  /** Where it stood at the end of the year before. */
  readonly before: string | null
  readonly path: readonly ChartPoint[]
  readonly actual: readonly (ChartPoint & { readonly kind: FigureKind; readonly basis: string })[]
}

export type ToChart = {
  readonly year: number
  readonly unit: string
  readonly nature: Nature
  readonly plan: Decimal | null
  readonly stretch: Decimal | null
  readonly before: Decimal | null
  /** In the unit of the chart; growth as growth. */
  readonly path: Path | null
  readonly said: readonly SaidFor[]
}

const pointAt = (period: Period, value: Decimal): ChartPoint => ({
  month: monthsOf(period)[1],
  period,
  value: printDecimal(value),
})

/** The path as far as each step has come: a flow runs up, everything else is as printed. */
const pathPoints = (path: Path, nature: Nature): readonly ChartPoint[] => {
  let run = zero
  return path.steps.flatMap(({ period, cell }) => {
    const value = numberIn(cell)
    if (!value) return []
    run = add(run, value)
    return [pointAt(period, nature === 'flow' ? run : value)]
  })
}

type Stood = {
  readonly period: Period
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: Cell
}

/**
 * Growth of a step stands beside the path's growth of the same step, and growth so far is not drawn there; without a path
 * it is said as it was.
 */
const growthOf = ({ path, said, year }: ToChart): readonly Stood[] => {
  if (!path) return standsOf('index', said, year)
  const steps = path.steps.map(({ period }) => period)
  return runOf('index', steps, said).flatMap(({ period, kind, inPeriod }): readonly Stood[] =>
    kind === null ? [] : [{ period, kind, basis: '', cell: inPeriod.cell }],
  )
}

export const yearChart = (given: ToChart): YearChart => {
  const { year, unit, nature, plan, stretch, before, path, said } = given
  const stands = nature === 'index' ? growthOf(given) : standsOf(nature, said, year)
  return {
    year,
    unit,
    reads: nature === 'flow' || nature === 'cumulative' ? 'toDate' : nature === 'index' ? 'period' : 'level',
    plan: plan && printDecimal(plan),
    stretch: stretch && printDecimal(stretch),
    before: before && printDecimal(before),
    path: path ? pathPoints(path, nature) : [],
    actual: stands.flatMap(({ period, kind, basis, cell }) => {
      const value = numberIn(cell)
      return value ? [{ ...pointAt(period, value), kind, basis }] : []
    }),
  }
}
