import { piecesOf, type Sayable } from '#core/consolidation/bound.ts'
import { parseAmount, printAmount } from '#core/figure/amount.ts'
import { type Decimal, equal, parseDecimal } from '#core/figure/decimal.ts'

/** A line with what it used to say: earlier sendings, earlier editions, the period before. */
export type Remembered = Sayable & { readonly name: string; readonly was: readonly string[] }

/**
 * A number typed by hand that is, or was, one of the figures that feed its section.
 * stale: it says what the figure said before · bindable: it says what the figure says now, and would not follow it
 */
export type TypedNumber = {
  readonly typed: string
  readonly code: string
  readonly name: string
  readonly what: 'stale' | 'bindable'
  /** What the figure says now. */
  readonly now: string
}

const printed = /(?<![\d.,/-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\d/]|[.,]\d)/g

/** Digits that carry something: `10` and `2024` stand everywhere and are nobody's figure. */
const isTelling = (text: string): boolean =>
  text.includes(',') || text.includes('.') || text.replaceAll(/\D/g, '').length > 4

const valueIn = (text: string): Decimal | null => {
  const amount = parseAmount(text)
  if (amount.kind === 'number') return amount.value
  // in a sentence of ours a comma has decimals behind it
  return amount.kind === 'ambiguous' ? amount.readings[0] : null
}

const numberOf = (line: Remembered): Decimal | null =>
  line.cell.kind === 'number' ? parseDecimal(line.cell.value) : null

const found = (value: Decimal, typed: string, lines: readonly Remembered[]): TypedNumber | null => {
  const current = lines.find((line) => {
    const now = numberOf(line)
    return now !== null && equal(now, value)
  })
  if (current) {
    const { code, name } = current
    return { typed, code, name, what: 'bindable', now: printAmount(value) }
  }
  const former = lines.find(
    (line) =>
      numberOf(line) !== null &&
      line.was.some((text) => {
        const was = parseDecimal(text)
        return was !== null && equal(was, value)
      }),
  )
  const now = former && numberOf(former)
  if (!former || !now) return null
  return { typed, code: former.code, name: former.name, what: 'stale', now: printAmount(now) }
}

/** Numbers typed by hand in a text that should follow their figures; the simple cases only, nothing is guessed. */
export const typedNumbers = (text: string, lines: readonly Remembered[]): readonly TypedNumber[] => {
  const known = new Map(lines.map((line) => [line.code, line]))
  const plain = piecesOf(text, known).flatMap((piece) => (piece.kind === 'text' ? [piece.text] : []))
  const numbers = plain.flatMap((part) => [...part.matchAll(printed)].map(([typed]) => typed))
  return [...new Set(numbers)].flatMap((typed) => {
    const value = isTelling(typed) ? valueIn(typed) : null
    const one = value && found(value, typed, lines)
    return one ? [one] : []
  })
}
