import { printAmount } from '#core/figure/amount.ts'
import { compare, type Decimal, divide, multiply, of, size, subtract } from '#core/figure/decimal.ts'
import type { Comparator } from '#core/plan/plan.ts'

/** What a comparator asks, exactly (Q5). `near` is how far a two-sided one may be off, in the unit of the value. */
type Rule = {
  readonly passes: (value: Decimal, wanted: Decimal, near: Decimal) => boolean
  /** More than was asked; a strict or two-sided one knows no more. */
  readonly exceeds: (value: Decimal, wanted: Decimal) => boolean
  readonly says: string
  /** Watched in every measured period, not at the end alone. */
  readonly maintained: boolean
}

const never = (): boolean => false
const least = (value: Decimal, wanted: Decimal): boolean => compare(value, wanted) >= 0
const above = (value: Decimal, wanted: Decimal): boolean => compare(value, wanted) > 0
const below = (value: Decimal, wanted: Decimal): boolean => compare(value, wanted) < 0
const within = (value: Decimal, wanted: Decimal, near: Decimal): boolean =>
  compare(size(subtract(value, wanted)), near) <= 0

const rules: Readonly<Record<Comparator | '≈', Rule>> = {
  '>=': { passes: least, exceeds: above, says: '≥', maintained: false },
  '>': { passes: above, exceeds: never, says: '>', maintained: false },
  '=': { passes: within, exceeds: never, says: '=', maintained: false },
  '≈': { passes: within, exceeds: never, says: '≈', maintained: false },
  '<': { passes: below, exceeds: never, says: '<', maintained: false },
  '<=': { passes: (value, wanted) => !above(value, wanted), exceeds: below, says: '≤', maintained: false },
  'maintain >=': { passes: least, exceeds: never, says: 'duy trì ≥', maintained: true },
  'maintain <': { passes: below, exceeds: never, says: 'duy trì <', maintained: true },
  'add N': { passes: least, exceeds: above, says: 'thêm ≥', maintained: false },
}

/** How near `khoảng` is: one part in twenty. A choice of the program, printed with every verdict that used it. */
const about = of('20')

export type Wanted = {
  readonly comparator: Comparator
  readonly value: Decimal
  /** How far a two-sided target may be off; null: exactly, and for `khoảng` its twentieth. */
  readonly tolerance: Decimal | null
}

const nearOf = ({ comparator, value, tolerance }: Wanted): Decimal => {
  if (tolerance) return tolerance
  const twentieth = divide(size(value), about, value.scale + 2)
  return comparator === '≈' && twentieth ? twentieth : of('0')
}

/** 95,0 does not pass `> 95`; 95,0 passes `≥ 95`. Compared exactly, as reported: rounding never helps. */
export const passes = (value: Decimal, wanted: Wanted): boolean =>
  rules[wanted.comparator].passes(value, wanted.value, nearOf(wanted))

export const exceeds = (value: Decimal, { comparator, value: asked }: Wanted): boolean =>
  rules[comparator].exceeds(value, asked)

export const isMaintained = (comparator: Comparator): boolean => rules[comparator].maintained

/** A ceiling: once a running total has broken it, no later period mends it. */
export const isCeiling = (comparator: Comparator): boolean =>
  comparator === '<' || comparator === '<=' || comparator === 'maintain <'

/** The value itself does not pass: `>`, `<`, and what must be kept below. */
export const isStrict = (comparator: Comparator): boolean =>
  comparator === '>' || comparator === '<' || comparator === 'maintain <'

/** `≥ 95`, `= 35,43 ± 0,5` */
export const sayWanted = (wanted: Wanted, unit: string): string => {
  const near = nearOf(wanted)
  const spread = compare(near, of('0')) > 0 ? ` ± ${printAmount(near)}` : ''
  return `${rules[wanted.comparator].says} ${printAmount(wanted.value)}${spread}${unit === '' ? '' : ` ${unit}`}`
}

/** The absolute number that growth asks for (Q4): 12 % on 135.940 → 152.252,8 */
export const requiredFromGrowth = (base: Decimal, growth: Decimal): Decimal => {
  const product = multiply(base, growth)
  const gained = divide(product, of('100'), product.scale + 2) ?? product
  return subtract(gained, { digits: -base.digits, scale: base.scale })
}
