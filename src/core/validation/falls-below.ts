import { printAmount } from '#core/figure/amount.ts'
import { compare, type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import type { CellGround } from '#core/validation/ground.ts'
import { showNumber } from '#core/validation/show.ts'
import type { Warning } from '#core/validation/warning.ts'

/** A running total below the one before (Q1), or a year below what its months have reached: an error until a note says why. */
export const checkFall = (
  { code, unit, before }: CellGround,
  value: Decimal,
  isYear: boolean,
): Warning | null => {
  const was = before && parseDecimal(before.value)
  if (!before || !was || compare(value, was) >= 0) return null
  return {
    level: 'error',
    code: isYear ? 'yearBelowReached' : 'totalFalls',
    cells: [code],
    facts: { value: printAmount(value), unit, period: before.period, before: showNumber(before.value) },
  }
}
