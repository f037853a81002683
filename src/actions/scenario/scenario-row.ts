import { both, silent, type Words } from '#core/words/both.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { numberIn } from '#core/figure/cell.ts'
import { type Decimal, printDecimal, round } from '#core/figure/decimal.ts'
import { fromWire, toWire } from '#core/figure/wire.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { ScenarioRow, ScenarioStep, WireProjection } from '#core/page/scenario-page.ts'
import { growthPath, growthTarget } from '#core/scenario/economy.ts'
import { asGrowth, pathInUnit } from '#core/scenario/in-unit.ts'
import { sayPace } from '#core/scenario/pace/say-pace.ts'
import type { Path } from '#core/scenario/path.ts'
import type { Projection } from '#core/scenario/projection/projection.ts'
import { type ReviewRow, reviewRow } from '#core/scenario/review-row.ts'
import { moneyBehind } from '#core/scenario/shares-of-money.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'
import { type BoardGround, reportedOf } from '#actions/target/board-ground.ts'
import { unitBook } from '#actions/plan/plan-study.ts'
import type { BaseWeights } from '#store/base-weights.ts'
import type { ReadFigure } from '#store/figures/read-figures.ts'
import type { ForecastReason } from '#store/forecasts.ts'

/** Forecasts of open steps by the newest revision, with the reason of their recording. */
const forecastsOf = (figures: readonly ReadFigure[]): ReadonlyMap<string, ReadFigure> =>
  new Map(figures.filter(({ kind }) => kind === 'forecast').map((figure) => [figure.period, figure]))

/** A row of the page: everything that the core says of it, as it travels. */
export const rowOf = (
  ground: BoardGround,
  printed: Path,
  reasons: ReadonlyMap<string, ForecastReason>,
): ScenarioRow => {
  const code = printed.indicator
  const weights = ground.weights.get(code) ?? null
  const forecasts = forecastsOf(ground.figures.get(code) ?? [])
  const path = asGrowth(printed)
  const row = reviewRow({
    path: printed,
    said: reportedOf(ground, code, path.nature),
    lastPath: ground.earlier.lastPath.get(code) ?? null,
    forecast: [...forecasts].flatMap(([at, { cell }]) => expectation(path, at, cell)),
    weights: weights?.weights ?? new Map(),
  })
  const { table, stt, name, unit, line, level, heading, nature, direction } = path
  return {
    code,
    table,
    stt,
    name,
    unit,
    line,
    level,
    heading,
    nature,
    direction,
    printedAsIndex: printed.notation === 'index',
    year: toWire(path.year.cell),
    committed: committedOf(ground, path),
    reconciliation: {
      verdict: row.reconciliation.verdict,
      says: withMoney(row.reconciliation.says, ground, printed),
    },
    steps: path.steps.map((_, at) => stepOf(path, row, at, { forecasts, reasons })),
    expected: row.expected && toWire(row.expected),
    pace: row.pace ? sayPace(nature, row.pace, unit) : silent,
    unreachable: row.pace?.kind === 'needs' && row.pace.unreachable !== null,
    catchUp: row.pace?.kind === 'needs' && row.pace.catchUp ? printDecimal(row.pace.catchUp) : null,
    projections: row.projections.map(wireProjection),
    weights: weights && wireWeights(weights),
  }
}

/** The row of money that running shares run with, once they do at every step (Q1). */
const withMoney = (says: Words, { paths }: BoardGround, path: Path): Words => {
  const names = moneyBehind(path, paths).map(({ name }) => `“${bareLabel(name)}”`)
  if (names.length === 0) return says
  const rows = names.join(', ')
  return both(
    `${says.vi}; khớp từng quý với ${rows} cộng dồn`,
    `${says.en}; at every quarter as ${rows} runs up`,
  )
}

const expectation = (
  path: Path,
  at: string,
  wire: ReadFigure['cell'],
): readonly { period: Period; value: Decimal }[] => {
  const [period, cell] = [parsePeriod(at), fromWire(wire)]
  if (!period || cell.kind !== 'number' || path.heading) return []
  return [{ period, value: cell.value }]
}

/** What the plan's text commits to for the same thing, where it is another value than the path's year (Q7). */
const committedOf = ({ study }: BoardGround, path: Path): string | null => {
  for (const target of study.plan.targets) {
    const values = study.baselines.get(codeOfTarget(target.id)) ?? []
    if (!values.some(({ key }) => key === path.indicator)) continue
    const own = pathInUnit(path, target.unit, unitBook())
    const year = own && numberIn(own.year.cell)
    const said = `${printDecimal(target.value)} ${target.unit}`
    return year && printDecimal(year) !== printDecimal(target.value) ? said : null
  }
  const target = growthTarget(study.plan)
  return target && growthPath([path]) ? `${printDecimal(target.value)} ${target.unit}` : null
}

const stepOf = (
  path: Path,
  { run, gaps, pace }: ReviewRow,
  at: number,
  {
    forecasts,
    reasons,
  }: { forecasts: ReadonlyMap<string, ReadFigure>; reasons: ReadonlyMap<string, ForecastReason> },
): ScenarioStep => {
  const [step, gap] = [run[at], gaps[at]]
  const period = path.steps[at]?.period ?? ''
  const need = pace?.kind === 'needs' ? pace.byProfile?.find((one) => one.period === period) : undefined
  const forecast = forecasts.get(period)
  const reason = reasons.get(`${path.indicator} ${period}`)
  const shown = step && (path.nature === 'flow' || path.nature === 'index' ? step.inPeriod : step.toDate)
  return {
    period,
    path: toWire(path.steps[at]?.cell ?? { kind: 'missing' }),
    actual: toWire(shown?.cell ?? { kind: 'missing' }),
    kind: step?.kind ?? null,
    derived: shown?.from === 'derived',
    of: step?.of ?? null,
    toDate: toWire(step?.toDate.cell ?? { kind: 'missing' }),
    gap: toWire(gap?.gap ?? { kind: 'missing' }),
    carried: toWire(gap?.carried ?? { kind: 'missing' }),
    need: need ? printDecimal(path.nature === 'index' ? round(need.value, 3) : need.value) : null,
    forecast:
      forecast?.cell.kind === 'number'
        ? {
            value: forecast.cell.value,
            revision: forecast.revision,
            reason: reason?.reason ?? '',
            by: reason?.byName ?? '',
            at: forecast.at.toISOString(),
          }
        : null,
  }
}

const wireProjection = ({ method, value, why, backTest, untested }: Projection): WireProjection => ({
  method,
  value: value && printDecimal(value),
  why,
  backTest: backTest && { year: backTest.year, error: printDecimal(round(backTest.error, 2)) },
  untested,
})

const wireWeights = ({ weights, source, byName, at }: BaseWeights): ScenarioRow['weights'] => ({
  values: Object.fromEntries([...weights].map(([period, weight]) => [period, printDecimal(weight)])),
  source,
  by: byName,
  at,
})
