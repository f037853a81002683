import { meet, minus, spanOf } from '#core/checks/figures/span.ts'
import { compare, type Decimal, parseDecimal, shortest, size, subtract, zero } from '#core/figure/decimal.ts'
import { rankOf } from '#core/figure/over-time/firmness.ts'
import { isToDate } from '#core/figure/over-time/year-run.ts'
import type { Told } from '#core/figure/why-not-record.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { monthsOf, yearOfPeriod } from '#core/time/period.ts'

/** What the months make of a longer period, and how far that is from what was said of it. */
export type OfMonths = { readonly computed: Decimal; readonly difference: Decimal }

const numberOf = ({ cell }: Told): Decimal | null =>
  cell.kind === 'number' ? parseDecimal(cell.value) : null

/** Where the year stood at the end of a month, as the same speaker said it of another period: the firmest. */
const stoodAt = (said: Told, told: readonly Told[], month: number): Decimal | null => {
  const there = told
    .filter(
      (one) =>
        one.period !== said.period &&
        one.basis === said.basis &&
        rankOf(one.kind) >= 0 &&
        yearOfPeriod(one.period) === yearOfPeriod(said.period) &&
        isToDate(one.period) &&
        monthsOf(one.period)[1] === month,
    )
    .toSorted((a, b) => rankOf(b.kind) - rankOf(a.kind))
  return there[0] ? numberOf(there[0]) : null
}

/**
 * A quarter of a flow is what its three months brought: the running total at its end less the one before it (Q1). March and
 * the first quarter say the same. Null: it holds within the rounding of print, or there is nothing to hold it against.
 */
export const notOfItsMonths = (said: Told, nature: Nature | null, told: readonly Told[]): OfMonths | null => {
  const value = numberOf(said)
  const [first, last] = monthsOf(said.period)
  if (nature !== 'flow' || value === null || first === last || rankOf(said.kind) < 0) return null
  const end = stoodAt(said, told, last)
  const start = first === 1 ? zero : stoodAt(said, told, first - 1)
  if (end === null || start === null) return null
  const computed = subtract(end, start)
  const span = first === 1 ? spanOf(end) : minus(spanOf(end), spanOf(start))
  if (meet(span, spanOf(value)) || compare(computed, value) === 0) return null
  return { computed: shortest(computed), difference: shortest(size(subtract(value, computed))) }
}
