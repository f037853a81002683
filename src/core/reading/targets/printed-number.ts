import type { Decimal } from '#core/figure/decimal.ts'
import { parseDecimal } from '#core/figure/decimal.ts'

/** A number in running text: `16.906,13`, `35.000`, `05`, `6.7`. */
export const numberPattern = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`

/** No goal has as many digits: what is longer is noise, and not counted with. */
const longestNumber = 40

/** Reads a number as Vietnamese documents print it: dots between thousands, a comma before decimals. */
export const readPrinted = (text: string): Decimal | null => {
  if (text.length > longestNumber) return null
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)
  return parseDecimal(thousands ? text.replace(/\./gu, '').replace(',', '.') : text.replace(',', '.'))
}

const token = /(?<![\p{L}\d/.,-])\d[\d.,]*\d(?![\d/])/gu
const wellFormed = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?|\d{1,2}\.\d{1,2}\.\d{4})$/u
const withLetter = /(?<![\p{L}\d/.-])\d[\d.,]{0,40}[OolI]\d[\d.,]*/u

/** A number that cannot be read without guessing: `6,,7`, `1,234,567`, `16.9O6`. Null when there is none. */
export const brokenNumber = (text: string): string | null => {
  const letters = withLetter.exec(text)
  if (letters) return letters[0]
  return [...text.matchAll(token)].map((found) => found[0]).find((number) => !wellFormed.test(number)) ?? null
}
