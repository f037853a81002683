import { add, type Decimal, divide, isZero, multiply, sum, zero, subtract } from '#core/figure/decimal.ts'

/** Growth of a part of the year at constant prices, and that part's weight in the base year (0,4928, or its base value). */
export type WeightedGrowth = { readonly growth: Decimal; readonly weight: Decimal }

/** Enough digits that rounding happens once, where it is shown. */
const places = 8

/**
 * Growth of the whole from its parts: weighted by the base year, never a plain mean (Q3). Null where the weights are zero.
 * @example 6,84 % of 0,4928 and 6,564 % of 0,5072 → 6,7 %
 */
export const wholeGrowth = (parts: readonly WeightedGrowth[]): Decimal | null =>
  divide(
    parts.map(({ growth, weight }) => multiply(growth, weight)).reduce(add, zero),
    sum(parts.map(({ weight }) => weight)),
    places,
  )

/**
 * The inverse for the rest of the year: which growth the remaining weight still needs so that the whole reaches `wanted`.
 * Null where nothing remains.
 * @example wanted 6,7; done 6,84 of 0,4928; the rest weighs 0,5072 → 6,564
 */
export const growthNeeded = (
  wanted: Decimal,
  done: readonly WeightedGrowth[],
  rest: Decimal,
): Decimal | null => {
  if (isZero(rest)) return null
  const all = add(sum(done.map(({ weight }) => weight)), rest)
  const reached = sum(done.map(({ growth, weight }) => multiply(growth, weight)))
  return divide(subtract(multiply(wanted, all), reached), rest, places)
}
