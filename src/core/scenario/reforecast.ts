import { type Cell, number, numberIn } from '#core/figure/cell.ts'
import { compare, type Decimal, equal } from '#core/figure/decimal.ts'
import { type Dated, joinPeriods } from '#core/figure/over-time/join-periods.ts'
import type { Path } from '#core/scenario/path.ts'
import type { Period } from '#core/time/period.ts'

/** A new expectation for the open steps (C11). The scenario itself is never touched: this becomes figures of kind `forecast`. */
export type Reforecast = {
  readonly entered: readonly { readonly period: Period; readonly value: Decimal }[]
  readonly reason: string
}

export type CannotReforecast =
  | 'reasonMissing'
  | 'nothingEntered'
  | 'stepClosed'
  | 'noSuchStep'
  | 'falls'
  | 'sameAsPath'

/** Null: it may be kept. Closed steps have their figures; a running total that falls is no expectation. */
export const whyNotReforecast = (
  path: Path,
  closed: readonly Period[],
  { entered, reason }: Reforecast,
): CannotReforecast | null => {
  if (entered.length === 0) return 'nothingEntered'
  if (reason.trim() === '') return 'reasonMissing'
  if (entered.some(({ period }) => !path.steps.some((step) => step.period === period))) return 'noSuchStep'
  if (entered.some(({ period }) => closed.includes(period))) return 'stepClosed'
  const printed = (at: Period) => numberIn(path.steps.find(({ period }) => period === at)?.cell)
  const same = entered.every(({ period, value }) => {
    const own = printed(period)
    return own !== null && equal(own, value)
  })
  if (same) return 'sameAsPath'
  const falling =
    path.nature === 'cumulative' &&
    entered.some(({ value }, at) => compare(value, entered[at - 1]?.value ?? value) < 0)
  return falling ? 'falls' : null
}

/** The year as it is expected now: closed steps as they were, open ones as forecast, else as the path says. */
export const expectedYear = (
  path: Path,
  actual: readonly Dated[],
  forecast: readonly { readonly period: Period; readonly value: Decimal }[],
): Cell | null => {
  const steps = path.steps.map(({ period, cell }) => {
    const said = actual.find((one) => one.period === period)?.cell
    if (said && said.kind === 'number') return { period, cell: said }
    const hoped = forecast.find((one) => one.period === period)
    return { period, cell: hoped ? number(hoped.value) : cell }
  })
  const joined = joinPeriods(path.nature, path.year.period, steps)
  return joined.ok ? joined.value.held.cell : null
}
