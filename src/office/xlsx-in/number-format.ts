import {
  type Decimal,
  decimal,
  isZero,
  multiply,
  of,
  printDecimal,
  round,
  size,
} from '#core/figure/decimal.ts'

/** A worksheet knows doubles; fifteen digits of them are meant, the rest is noise of binary fractions. */
const exact = (raw: string): Decimal | null => {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return null
  const [digits = '0', power = '0'] = value.toExponential(14).split('e')
  const scale = 14 - Number(power)
  if (Math.abs(scale) > 60) return null
  const whole = BigInt(digits.replace('.', ''))
  return scale < 0 ? decimal(whole * 10n ** BigInt(-scale), 0) : decimal(whole, scale)
}

/** A section of a number format, taken apart: what stands before and after the digits, and how these are printed. */
type Section = {
  readonly before: string
  readonly after: string
  readonly hasDigits: boolean
  readonly leastWhole: number
  readonly leastDecimals: number
  readonly mostDecimals: number
  readonly isGrouped: boolean
  readonly percents: number
  readonly thousands: number
}

/** Pieces of a format: words in quotes, escaped characters, brackets, widths; everything else one by one. */
const pieces = /"([^"]*)"?|\\(.)|\[([^\]]*)\]|_.|\*.|[\s\S]/gu

/** `[$₫-42A]` prints its sign; colours, conditions and languages print nothing. */
const bracketed = (inside: string): string =>
  inside.startsWith('$') ? (inside.slice(1).split('-')[0] ?? '') : ''

type Piece = { readonly literal: string | null; readonly code: string }

const piecesOf = (format: string): readonly Piece[] =>
  [...format.matchAll(pieces)].map(([whole, quoted, escaped, inside]) => {
    if (quoted !== undefined) return { literal: quoted, code: '' }
    if (escaped !== undefined) return { literal: escaped, code: '' }
    if (inside !== undefined) return { literal: bracketed(inside), code: '' }
    if (whole.length === 2) return { literal: whole.startsWith('_') ? ' ' : '', code: '' }
    return { literal: null, code: whole }
  })

/** Sections are parted by `;` outside of quotes: positive, negative, zero, text. */
export const sectionsOf = (format: string): readonly string[] => {
  const parts = ['']
  for (const [whole] of format.matchAll(pieces)) {
    if (whole === ';') parts.push('')
    else parts[parts.length - 1] += whole
  }
  return parts
}

const takeApart = (format: string): Section => {
  const words: [string, string] = ['', '']
  const number: string[] = []
  let percents = 0
  for (const { literal, code } of piecesOf(format)) {
    const side = number.length === 0 ? 0 : 1
    if (literal !== null) words[side] += literal
    else if (/[0#?.,]/u.test(code)) number.push(code)
    else {
      if (code === '%') percents += 1
      words[side] += code
    }
  }
  const digits = number.join('')
  const [whole = '', decimals = ''] = digits.split('.')
  const scaled = /,+$/u.exec(decimals === '' ? whole : decimals)?.[0].length ?? 0
  const shown = decimals.replaceAll(',', '')
  return {
    before: words[0],
    after: words[1],
    hasDigits: /[0#?]/u.test(digits),
    leastWhole: whole.match(/0/gu)?.length ?? 0,
    leastDecimals: shown.match(/0/gu)?.length ?? 0,
    mostDecimals: Math.min(15, shown.length),
    isGrouped: whole.replace(/,+$/u, '').includes(','),
    percents,
    thousands: scaled,
  }
}

const grouped = (whole: string): string => whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.')

/** The digits of a value as one section prints them, the Vietnamese way: `1.234,50`. */
const digitsOf = (value: Decimal, section: Section): string => {
  const factor = of(`1${'00'.repeat(section.percents)}`)
  const shrink = section.thousands > 0 ? of(`0.${'000'.repeat(section.thousands).slice(1)}1`) : of('1')
  const shown = round(multiply(multiply(size(value), factor), shrink), section.mostDecimals)
  const [whole = '0', decimals = ''] = printDecimal(shown).split('.')
  const kept = decimals.replace(/0+$/u, '').padEnd(section.leastDecimals, '0')
  const front = (whole === '0' && section.leastWhole === 0 ? '' : whole).padStart(section.leastWhole, '0')
  return `${section.isGrouped ? grouped(front) : front}${kept === '' ? '' : `,${kept}`}`
}

/** `General` shows up to eleven places, without zeros at the end. */
const general = (value: Decimal): string => {
  const whole = printDecimal(size(value)).split('.')[0]?.length ?? 1
  const [front = '0', decimals = ''] = printDecimal(round(value, Math.max(0, 10 - whole))).split('.')
  const kept = decimals.replace(/0+$/u, '')
  return `${front}${kept === '' ? '' : `,${kept}`}`
}

const dateCodes = /[dmyhs]/iu

/** A format with days, months or hours in it, outside of quotes. */
export const isDateFormat = (format: string): boolean =>
  !/^general$/iu.test(format.trim()) &&
  piecesOf(sectionsOf(format)[0] ?? '').some(({ code }) => dateCodes.test(code)) &&
  !/[0#?]/u.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|s\.0+/gu, ''))

const two = (value: number): string => String(value).padStart(2, '0')

/** Days since the last of 1899 (Excel believes in 29 February 1900), or since 1904 on old Macs, as `dd/mm/yyyy`. */
const dayOf = (raw: string, is1904: boolean): string => {
  const serial = Math.floor(Number(raw))
  const days = is1904 ? serial + 1_462 : serial < 60 ? serial + 1 : serial
  const at = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000)
  if (Number.isNaN(at.getTime()) || serial < 0) return raw
  return `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`
}

type Printer = (raw: string) => string

const inSection = (section: Section, value: Decimal, hasOwnSign: boolean): string => {
  const digits = section.hasDigits ? digitsOf(value, section) : ''
  const sign = value.digits < 0n && !hasOwnSign && /[1-9]/u.test(digits) ? '-' : ''
  return `${sign}${section.before}${digits}${section.after}`.trim()
}

const isPlain = (format: string): boolean =>
  /general/iu.test(format) || /e\+|\//iu.test(format.replaceAll(/"[^"]*"/gu, ''))

/**
 * Prints stored numbers as a cell of that format shows them to a Vietnamese reader: `1.234,5`, `12,5%`, `01/02/2024`.
 * The reading of plans works on what is printed. What no number format can say comes out as `General`. Made once for
 * a format, used for all its cells.
 */
export const printerOf = (format: string, is1904 = false): Printer => {
  if (isDateFormat(format)) return (raw) => (exact(raw) ? dayOf(raw, is1904) : raw)
  const sections = sectionsOf(format).map((each) => (isPlain(each) ? null : takeApart(each)))
  return (raw) => {
    const value = exact(raw)
    if (!value) return raw
    const own = isZero(value) ? sections[2] : value.digits < 0n ? sections[1] : undefined
    const section = own ?? sections[0] ?? null
    return section === null ? general(value) : inSection(section, value, own !== undefined && own !== null)
  }
}

/** The formats that have a number and no code in the file. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
}

export const builtInFormat = (id: number): string => builtIn[id] ?? 'General'
