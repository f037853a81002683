import { type Decimal, add, compare, multiply, subtract } from '#core/figure/decimal.ts'

/**
 * All the figures that a printed one may stand for: half a unit of its last printed digit to either side.
 * `1,52` is 1.515 to 1.525. Checks compare spans, so that what holds within the rounding of what was printed stays silent.
 */
export type Span = { readonly low: Decimal; readonly high: Decimal }

export const exactly = (value: Decimal): Span => ({ low: value, high: value })

/** The figures that round to the printed one. */
export const spanOf = (printed: Decimal): Span => {
  const half: Decimal = { digits: 5n, scale: printed.scale + 1 }
  return { low: subtract(printed, half), high: add(printed, half) }
}

export const plus = (a: Span, b: Span): Span => ({ low: add(a.low, b.low), high: add(a.high, b.high) })
export const minus = (a: Span, b: Span): Span => ({
  low: subtract(a.low, b.high),
  high: subtract(a.high, b.low),
})

/** Every product of a figure of the one and a figure of the other, whatever their signs. */
export const times = (a: Span, b: Span): Span => {
  const first = multiply(a.low, b.low)
  const ends = [multiply(a.low, b.high), multiply(a.high, b.low), multiply(a.high, b.high)]
  return ends.reduce<Span>(
    (span, end) => ({
      low: compare(end, span.low) < 0 ? end : span.low,
      high: compare(end, span.high) > 0 ? end : span.high,
    }),
    exactly(first),
  )
}

/** Is there one figure that both may stand for? */
export const meet = (a: Span, b: Span): boolean => compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0

/** Is every figure of the one above every figure of the other? */
export const above = (a: Span, b: Span): boolean => compare(a.low, b.high) > 0
