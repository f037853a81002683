import { type Decimal, divide, multiply, of, subtract } from '#core/figure/decimal.ts'

/** points: `giảm 0,5 điểm %`, a difference of two percentages · ratio: `tăng 12 %`, a share of the base. Never one for the other. */
export type ChangeKind = 'points' | 'ratio'

/** By the unit that the target prints: points are said, a bare percent is a ratio. */
export const changeKindOf = (unit: string): ChangeKind =>
  /điểm/iu.test(unit.normalize('NFC')) ? 'points' : 'ratio'

const places = 6

/**
 * From base to value. From 3,0 % to 2,5 % are −0,5 points and −16,67 percent. Null: a ratio to a base of zero.
 */
export const changeOf = (kind: ChangeKind, value: Decimal, base: Decimal): Decimal | null => {
  const difference = subtract(value, base)
  return kind === 'points' ? difference : divide(multiply(difference, of('100')), base, places)
}
