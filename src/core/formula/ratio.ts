import { type Cell, impossible, number } from '#core/figure/cell.ts'
import { type Decimal, divide, isZero, multiply } from '#core/figure/decimal.ts'

/**
 * Numerator over denominator, times the factor (100 for percent), to `decimals` places, half away from zero.
 * An absence stays what it is: a plan that nobody has given makes no zero (rule Q19).
 */
export const ratio = (top: Cell, bottom: Cell, factor: Decimal, decimals: number): Cell => {
  if (top.kind !== 'number') return top
  if (bottom.kind !== 'number') return bottom
  if (isZero(bottom.value)) return impossible('zeroDenominator')
  const quotient = divide(multiply(top.value, factor), bottom.value, decimals)
  return quotient === null ? impossible('zeroDenominator') : number(quotient)
}
