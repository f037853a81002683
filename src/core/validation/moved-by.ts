import { type Decimal, decimal } from '#core/figure/decimal.ts'

/** The same digits, the point moved: 5.816.130 by −3 is 5.816,13. */
export const movedBy = ({ digits, scale }: Decimal, power: number): Decimal =>
  power <= scale ? decimal(digits, scale - power) : decimal(digits * 10n ** BigInt(power - scale), 0)
