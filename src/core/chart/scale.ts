import { approximate, decimal, type Decimal, multiply, integer } from '#core/figure/decimal.ts'

/** The values at which an axis is ruled: exact, so that their labels are. */
export type Ticks = { readonly values: readonly Decimal[]; readonly low: number; readonly high: number }

const mantissas = [1, 2, 5]
/** Finer than any figure is told. */
const least = 1e-9

/** 1, 2 or 5 times a power of ten, so that at most `most` steps cover the span. */
const stepFor = (span: number, most: number): { readonly mantissa: number; readonly exponent: number } => {
  const rough = span / most
  const exponent = Math.floor(Math.log10(rough))
  const mantissa = mantissas.find((one) => one * 10 ** exponent >= rough * (1 - 1e-9))
  return mantissa === undefined ? { mantissa: 1, exponent: exponent + 1 } : { mantissa, exponent }
}

const tenTo = (exponent: number): Decimal =>
  exponent >= 0 ? integer(10 ** exponent) : decimal(1n, -exponent)

/**
 * Round values around what is drawn. The axis begins at zero where that costs less than half of its height, so that a
 * small change never looks like a large one; of one single value it spans a little around it.
 */
export const ticksFor = (values: readonly number[], most = 5): Ticks => {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  const low = lowest >= 0 && lowest <= highest / 2 ? 0 : lowest
  const high = highest <= 0 && highest >= lowest / 2 ? 0 : highest
  const span = Math.max(high > low ? high - low : Math.abs(high) * 0.1 || 1, least)
  const { mantissa, exponent } = stepFor(span, most)
  const step = multiply(integer(mantissa), tenTo(exponent))
  const size = approximate(step)
  const first = Math.floor(low / size + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / size - 1e-9))
  const all = Array.from({ length: last - first + 1 }, (_, at) => multiply(integer(first + at), step))
  return { values: all, low: first * size, high: last * size }
}
