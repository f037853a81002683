import { invariant } from '#core/result.ts'

/** An exact decimal: `digits` × 10^-`scale`. `1,50` is {150n, 2}: the printed decimals are kept. */
export type Decimal = { readonly digits: bigint; readonly scale: number }

/** Powers of ten are asked for at every step of every sum: the small ones stand ready. */
const powers: readonly bigint[] = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent))
const power = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent)
const absolute = (value: bigint): bigint => (value < 0n ? -value : value)

export const decimal = (digits: bigint, scale: number): Decimal => ({ digits, scale })
export const integer = (value: number): Decimal => ({ digits: BigInt(value), scale: 0 })
export const zero: Decimal = { digits: 0n, scale: 0 }

/** Reads the canonical form, the one on the wire and in the database: `-1234.50`. Null when it is not one. */
export const parseDecimal = (text: string): Decimal | null => {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!parts) return null
  const fraction = parts[3] ?? ''
  const digits = BigInt(`${parts[2] ?? ''}${fraction}`)
  return { digits: parts[1] === '-' ? -digits : digits, scale: fraction.length }
}

/** The inverse of `parseDecimal`: `-1234.50`, with the decimals that the value carries. */
export const printDecimal = (value: Decimal): string => {
  const sign = value.digits < 0n ? '-' : ''
  const digits = absolute(value.digits)
    .toString()
    .padStart(value.scale + 1, '0')
  if (value.scale === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`
}

/** A decimal written in the code itself: `of('43.2')`. A bug if it is none. */
export const of = (text: string): Decimal => {
  const value = parseDecimal(text)
  invariant(value, `${text} is a decimal`)
  return value
}

const align = (a: Decimal, b: Decimal): [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale)
  return [a.digits * power(scale - a.scale), b.digits * power(scale - b.scale), scale]
}

export const add = (a: Decimal, b: Decimal): Decimal => {
  const [left, right, scale] = align(a, b)
  return { digits: left + right, scale }
}

export const negate = (a: Decimal): Decimal => ({ digits: -a.digits, scale: a.scale })
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, negate(b))
export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})
export const sum = (values: readonly Decimal[]): Decimal => values.reduce(add, zero)
export const size = (a: Decimal): Decimal => ({ digits: absolute(a.digits), scale: a.scale })

/** -1, 0 or 1, as `Array.sort` wants it. */
export const compare = (a: Decimal, b: Decimal): number => {
  const [left, right] = align(a, b)
  if (left === right) return 0
  return left < right ? -1 : 1
}
export const equal = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0
export const isZero = (a: Decimal): boolean => a.digits === 0n

/** Quotient with half away from zero, for either sign: -1,5 → -2, as Excel and PostgreSQL's numeric do. */
const divideHalfAway = (top: bigint, bottom: bigint): bigint => {
  const negative = top < 0n !== bottom < 0n
  const [a, b] = [absolute(top), absolute(bottom)]
  const quotient = (a * 2n + b) / (b * 2n)
  return negative ? -quotient : quotient
}

/** Rounds to `decimals` places, half away from zero; fewer places than asked are filled with zeros. */
export const round = (value: Decimal, decimals: number): Decimal => {
  if (value.scale <= decimals)
    return { digits: value.digits * power(decimals - value.scale), scale: decimals }
  return { digits: divideHalfAway(value.digits, power(value.scale - decimals)), scale: decimals }
}

/** Quotient to `decimals` places, half away from zero. Null for a zero denominator: the caller says why. */
export const divide = (top: Decimal, bottom: Decimal, decimals: number): Decimal | null => {
  if (bottom.digits === 0n) return null
  return {
    digits: divideHalfAway(top.digits * power(decimals + bottom.scale), bottom.digits * power(top.scale)),
    scale: decimals,
  }
}

/** The same number without the zeros that a computation left behind: `4.4060` → `4.406`. */
export const shortest = (value: Decimal): Decimal => {
  let { digits, scale } = value
  while (scale > 0 && digits % 10n === 0n) [digits, scale] = [digits / 10n, scale - 1]
  return { digits, scale }
}

/** For drawing and for estimates of size only; never for a figure. */
export const approximate = (value: Decimal): number => {
  const digits = Number(value.digits)
  // both exact, so that the quotient is the number nearest to the printed one
  if (Number.isSafeInteger(digits) && value.scale <= 15) return digits / 10 ** value.scale
  return Number(printDecimal(value))
}
