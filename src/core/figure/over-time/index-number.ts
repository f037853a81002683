import { add, compare, type Decimal, of, subtract } from '#core/figure/decimal.ts'

/** How growth is written (Q3, C02): `growth` 9,50 % or `index` 109,50, the same thing. Neither is ever added. */
export type Notation = 'growth' | 'index'

const hundred = of('100')
const half = of('50')
const farther = of('150')

/** 9,50 → 109,50 */
export const toIndex = (growth: Decimal): Decimal => add(growth, hundred)
/** The inverse of `toIndex`: 109,50 → 9,50 */
export const toGrowth = (index: Decimal): Decimal => subtract(index, hundred)

export const convertGrowth = (value: Decimal, from: Notation, to: Notation): Decimal => {
  if (from === to) return value
  return to === 'index' ? toIndex(value) : toGrowth(value)
}

/** No economy halves in a year: a row whose every value lies above 50 is written as index numbers. */
export const notationOf = (values: readonly Decimal[]): Notation =>
  values.length > 0 && values.every((value) => compare(value, half) >= 0) ? 'index' : 'growth'

/** The same growth in the notation that it is not written in: 107,00 is 7,00 %, 7,00 is 107,00. */
export const inOtherNotation = (value: Decimal): { readonly notation: Notation; readonly value: Decimal } =>
  notationOf([value]) === 'index'
    ? { notation: 'growth', value: toGrowth(value) }
    : { notation: 'index', value: toIndex(value) }

/** A plan of more than 100 % that is no multiple of itself is an index number: 109,5, and never a share. */
export const isIndexPlan = (plan: Decimal, unit: string): boolean =>
  /^\s*%/.test(unit) && compare(plan, hundred) > 0 && compare(plan, farther) < 0

/**
 * `112,93` typed into a row of percentages whose plan is a growth of less than half: asked “12,93?”, never changed (C02).
 * No share passes 100, so that nothing else is asked about. Null where there is nothing to ask.
 */
export const meantGrowth = (typed: Decimal, plan: Decimal, unit: string): Decimal | null =>
  /^\s*%/.test(unit) && compare(plan, half) < 0 && compare(typed, hundred) >= 0 && compare(typed, farther) < 0
    ? toGrowth(typed)
    : null

/** `9,5` typed into a row of index numbers: asked “109,5?”, never changed (C02). Null where there is nothing to ask. */
export const meantIndex = (typed: Decimal, row: Notation): Decimal | null =>
  row === 'index' && compare(typed, half) < 0 ? toIndex(typed) : null
