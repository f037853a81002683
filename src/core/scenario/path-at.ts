import { numberIn } from '#core/figure/cell.ts'
import { add, type Decimal, zero } from '#core/figure/decimal.ts'
import { monthsBetween } from '#core/scenario/months-between.ts'
import { type Path, valuesOf } from '#core/scenario/path.ts'
import { monthsOf, type Period } from '#core/time/period.ts'

/** Where a path stands at a moment; `derived`: between two printed steps (C10). */
export type OnPath = { readonly value: Decimal; readonly derived: boolean }

/** How far a path has come at the end of each of its steps: running for a flow, the printed value for the others. */
const stands = (path: Path): readonly Decimal[] | null => {
  const values = valuesOf(path)
  if (!values || path.nature !== 'flow') return values
  let run = zero
  return values.map((value) => (run = add(run, value)))
}

const betweenSteps = (path: Path, at: number, before: Decimal | null, month: number): Decimal | null => {
  const step = path.steps[at]
  const value = numberIn(step?.cell)
  if (!step || !value) return null
  const months = monthsBetween({ nature: path.nature, period: step.period, value, before })
  const upTo = months.filter(({ period }) => monthsOf(period)[1] <= month)
  if (path.nature === 'flow') return upTo.map((one) => one.value).reduce(add, before ?? zero)
  return upTo.at(-1)?.value ?? null
}

/**
 * Where the path stands at the end of a period, in the manner of `standsOf`. Null where it prints no full way, and for
 * growth after the first step: growth so far needs the weights of the base year.
 */
export const pathStandsAt = (path: Path, period: Period): OnPath | null => {
  const stood = stands(path)
  const month = monthsOf(period)[1]
  const at = path.steps.findIndex((step) => monthsOf(step.period)[1] >= month)
  const year = numberIn(path.year.cell)
  if (!stood || at < 0) return null
  const exact = monthsOf(path.steps[at]?.period ?? period)[1] === month
  if (path.nature === 'index') {
    const value = month === 12 ? year : at === 0 && exact ? (stood[0] ?? null) : null
    return value && { value, derived: false }
  }
  if (exact) {
    const value = stood[at]
    return value ? { value, derived: false } : null
  }
  const before = at === 0 ? null : (stood[at - 1] ?? null)
  const value = betweenSteps(path, at, before, month)
  return value && { value, derived: true }
}
