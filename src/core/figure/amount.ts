import { type Decimal, parseDecimal, printDecimal, round } from '#core/figure/decimal.ts'

/**
 * How an amount typed or printed the Vietnamese way was understood (rules K13, Q18):
 * `1.234,5` and `1234,5` are numbers; `10,015` and `16906.13` may mean two things and are asked, never guessed.
 */
export type Amount =
  | { kind: 'number'; value: Decimal }
  | { kind: 'ambiguous'; readings: readonly [Decimal, Decimal] }
  | { kind: 'notANumber' }

const blanks = /[\s\u00a0\u202f]/g

/** Group separators stand every three digits: `1.234.567`. */
const grouped = /^\d{1,3}(?:\.\d{3})+$/

/**
 * Reads what a person typed or pasted. The inverse of `printAmount`; the two are tested together.
 * @example parseAmount('1.234,5') → 1234.5; parseAmount('10,015') → ambiguous 10.015 or 10015
 */
export const parseAmount = (typed: string): Amount => {
  const text = typed.replace(blanks, '').replace(/^\u2212/, '-')
  const sign = text.startsWith('-') ? '-' : ''
  const plain = sign ? text.slice(1) : text
  const number = (canonical: string): Amount => {
    const value = parseDecimal(`${sign}${canonical}`)
    return value ? { kind: 'number', value } : { kind: 'notANumber' }
  }
  const either = (first: string, second: string): Amount => {
    const [a, b] = [parseDecimal(`${sign}${first}`), parseDecimal(`${sign}${second}`)]
    return a && b ? { kind: 'ambiguous', readings: [a, b] } : { kind: 'notANumber' }
  }
  if (/^\d+$/.test(plain)) return number(plain)
  const [whole = '', fraction = '', ...more] = plain.split(',')
  if (more.length > 0 || !/^[\d.]+$/.test(whole)) return { kind: 'notANumber' }
  if (plain.includes(',')) {
    if (!/^\d+$/.test(fraction)) return { kind: 'notANumber' }
    if (grouped.test(whole)) return number(`${whole.replaceAll('.', '')}.${fraction}`)
    if (!/^\d+$/.test(whole)) return { kind: 'notANumber' }
    // `10,015`: decimals in Vietnamese, thousands in English; half of the plan's pages print it either way
    const maybeThousands = fraction.length === 3 && whole.length <= 3 && whole !== '0'
    if (maybeThousands) return either(`${whole}.${fraction}`, `${whole}${fraction}`)
    return number(`${whole}.${fraction}`)
  }
  if (grouped.test(plain)) return number(plain.replaceAll('.', ''))
  // `16906.13`: no group of three, so the point may be an English decimal point
  const point = /^(\d+)\.(\d+)$/.exec(plain)
  if (point) return either(`${point[1]}.${point[2]}`, `${point[1]}${point[2]}`)
  return { kind: 'notANumber' }
}

/** `1234567.5` → `1.234.567,5`, with the decimals that the value carries, or rounded to `decimals`. */
export const printAmount = (value: Decimal, decimals?: number): string => {
  const [whole = '', fraction] = printDecimal(decimals === undefined ? value : round(value, decimals)).split(
    '.',
  )
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? groups : `${groups},${fraction}`
}
