import type { Decimal } from '#core/figure/decimal.ts'
import { parseDecimal } from '#core/figure/decimal.ts'

/** A number in running text: `16.906,13`, `35.000`, `05`, `6.7`. */
export const numberPattern = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`

/** Reads a number as Vietnamese documents print it: dots between thousands, a comma before decimals. */
export const readPrinted = (text: string): Decimal | null => {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)
  return parseDecimal(thousands ? text.replace(/\./gu, '').replace(',', '.') : text.replace(',', '.'))
}
