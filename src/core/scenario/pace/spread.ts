import {
  add,
  compare,
  type Decimal,
  divide,
  isZero,
  multiply,
  subtract,
  sum,
  zero,
} from '#core/figure/decimal.ts'

/**
 * An amount over the remaining steps in the proportion of their profile, with the decimals asked for; the parts always
 * add up to the amount, since running totals are rounded and not the parts. Null where the profile has no weight.
 * @example 660.000 over 206.740, 244.800, 199.170 → 209.692, 248.295, 202.013
 */
export const spread = (
  amount: Decimal,
  profile: readonly Decimal[],
  decimals: number,
): readonly Decimal[] | null => {
  const whole = sum(profile)
  if (isZero(whole) || profile.some((weight) => compare(weight, zero) * compare(whole, zero) < 0)) return null
  let [weight, given] = [zero, zero]
  return profile.map((step, at) => {
    weight = add(weight, step)
    const upTo =
      at === profile.length - 1 ? amount : (divide(multiply(amount, weight), whole, decimals) ?? zero)
    const part = subtract(upTo, given)
    given = upTo
    return part
  })
}
