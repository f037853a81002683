import { type Cell, impossible, number } from '#core/figure/cell.ts'
import { add, compare, type Decimal, divide, multiply, negate, round } from '#core/figure/decimal.ts'

/**
 * How cells are computed with. What is no number stays what it is, with its cause (Q18, Q19):
 * - impossible (also a value in words): the result is impossible, whatever else there is
 * - missing: the result waits for it
 * - none `-`, notApplicable `x`: add nothing to a total, and are what remains of a total of nothing else;
 *   a product or quotient with them is none or not applicable
 * The database computes the same, store/formula-sql.ts; the two are tested together.
 */

/**
 * A quotient carries 20 decimals, half away from zero, and is rounded once more where it is shown. Sums, differences
 * and products are exact. PostgreSQL would choose its own number of decimals, so both are told.
 */
export const carried = 20

const ten = (exponent: number): Decimal =>
  exponent >= 0 ? { digits: 10n ** BigInt(exponent), scale: 0 } : { digits: 1n, scale: -exponent }
const tens = new Map(Array.from({ length: 61 }, (_, at) => [at - 30, ten(at - 30)]))

/** 10^exponent, as a factor. */
export const tenTo = (exponent: number): Decimal => tens.get(exponent) ?? ten(exponent)

/** A cell in words holds no number: `Duy trì 11%` cannot be added to anything. */
export const countable = (cell: Cell): Cell => (cell.kind === 'worded' ? impossible('unreadable') : cell)

/** What counts in a sum, the strongest last. */
const inSum = { notApplicable: 0, none: 1, number: 2, missing: 3, impossible: 4, worded: 4 } as const
/** What counts in a product or quotient. */
const inProduct = { number: 0, none: 1, notApplicable: 2, missing: 3, impossible: 4, worded: 4 } as const

export const strengthInSum = (cell: Cell): number => inSum[cell.kind]
export const strengthInProduct = (cell: Cell): number => inProduct[cell.kind]

const joined = (a: Cell, b: Cell, numbers: (a: Decimal, b: Decimal) => Decimal): Cell => {
  if (a.kind === 'number' && b.kind === 'number') return number(numbers(a.value, b.value))
  return inSum[b.kind] > inSum[a.kind] ? b : a
}

export const addCells = (a: Cell, b: Cell): Cell => joined(a, b, add)
/** Of two equal values the first, with its own decimals. */
export const leastCell = (a: Cell, b: Cell): Cell => joined(a, b, (x, y) => (compare(y, x) < 0 ? y : x))
export const greatestCell = (a: Cell, b: Cell): Cell => joined(a, b, (x, y) => (compare(y, x) > 0 ? y : x))

const onNumber = (cell: Cell, change: (value: Decimal) => Decimal): Cell =>
  cell.kind === 'number' ? number(change(cell.value)) : cell

export const negateCell = (cell: Cell): Cell => onNumber(cell, negate)
export const scaleCell = (cell: Cell, by: number): Cell =>
  onNumber(cell, (value) => multiply(value, tenTo(by)))
export const roundCell = (cell: Cell, decimals: number): Cell =>
  onNumber(cell, (value) => round(value, decimals))

const absenceOf = (a: Cell, b: Cell): Cell => (inProduct[b.kind] > inProduct[a.kind] ? b : a)

export const multiplyCells = (a: Cell, b: Cell): Cell =>
  a.kind === 'number' && b.kind === 'number' ? number(multiply(a.value, b.value)) : absenceOf(a, b)

export const zeroDenominator: Cell = impossible('zeroDenominator')

export const divideCells = (top: Cell, bottom: Cell): Cell => {
  if (top.kind !== 'number' || bottom.kind !== 'number') return absenceOf(top, bottom)
  const quotient = divide(top.value, bottom.value, carried)
  return quotient === null ? zeroDenominator : number(quotient)
}

/** Larger integers are not exact in a double. */
const exact = 2 ** 53
/** Up to here a double keeps more than six digits behind the point. */
const sure = 1e9
const doubles = Array.from({ length: 40 }, (_, at) => 10 ** (at - 20))

/**
 * `round(top × 10^shift / bottom)` for a whole table: where a double leaves no doubt about the last digit, it is the
 * quicker way to the same answer; everywhere else the quotient is carried and rounded as said above.
 */
export const roundedQuotient = (
  top: Decimal,
  bottom: Decimal,
  shift: number,
  decimals: number,
): Decimal | null => {
  const a = Number(top.digits)
  const b = Number(bottom.digits)
  const factor = doubles[decimals + shift + bottom.scale - top.scale + 20]
  if (
    a < exact &&
    a > -exact &&
    b < exact &&
    b > -exact &&
    b !== 0 &&
    factor !== undefined &&
    decimals < 15
  ) {
    const estimate = (a / b) * factor
    const size = Math.abs(estimate)
    const whole = Math.floor(size)
    const rest = size - whole
    if (size < sure && (rest < 0.49999 || rest > 0.50001)) {
      const rounded = rest < 0.5 ? whole : whole + 1
      return { digits: BigInt(estimate < 0 ? -rounded : rounded), scale: decimals }
    }
  }
  const quotient = divide(multiply(top, tenTo(shift)), bottom, carried)
  return quotient === null ? null : round(quotient, decimals)
}
