import { divide, isZero, multiply, of, parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'

const hundred = of('100')

/** A part of something per hundred or thousand: its distance to the plan is said in points, not as a share. */
export const isRate = (unit: string): boolean => /[%‰]|tỷ lệ|tỉ lệ/iu.test(unit)

/**
 * Percent of the year's plan, two decimals. Null where a share would mislead: no number on either side, a plan of zero
 * (style rule 23), a rate, or a target that is a ceiling or is to be kept (`<`, `<=`, `maintain`).
 */
export const shareOfPlan = (
  cell: WireCell,
  plan: WireCell,
  unit: string,
  comparator: string,
): string | null => {
  if (cell.kind !== 'number' || plan.kind !== 'number' || isRate(unit)) return null
  if (comparator.startsWith('<') || comparator.startsWith('maintain')) return null
  const [value, whole] = [parseDecimal(cell.value), parseDecimal(plan.value)]
  if (!value || !whole || isZero(whole)) return null
  const share = divide(multiply(value, hundred), whole, 2)
  return share ? printDecimal(share) : null
}
