import { type Cell, impossible, missing, none, notApplicable, number, worded } from '#core/figure/cell.ts'
import { type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import { remembered } from '#core/remembered.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'

/** `10,015`: thousands on one page, three decimals on another; `0,015` is no group of thousands. */
export const isOpenToBoth = (text: string): boolean =>
  text.includes(',') && /^[1-9]\d{0,2},\d{3}$/.test(bare(text))

/** The figure without blanks, sign and percent. */
const bare = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/^[-+\u2212]/, '')
    .replace(/%$/, '')

const canonical = (text: string): string | null => {
  if (/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  // 1,234,567 cannot be decimals: one reading is left
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/.test(text)) return text.replaceAll(',', '')
  return isPointed(text) ? text : null
}

/** `16906.13`: the point parts no group of three, so it can only be an English decimal point; to be asked. */
export const isPointed = (text: string): boolean => /^\d+\.(?:\d{1,2}|\d{4,})$/.test(text)

/** No figure of a plan has as many signs; arithmetic with thousands of digits would take minutes. */
const longestFigure = 60

const readNumeral = (printed: string): Decimal | null => {
  const spaced = printed.replace(/\s*%$/, '')
  // a blank inside a figure only parts groups of three; anything else are two figures
  if (/\s/.test(spaced) && !/^[-+\u2212]?\s*\d{1,3}(?:\s\d{3})*(?:,\d+)?$/.test(spaced)) return null
  const text = canonical(bare(printed))
  if (text === null) return null
  return parseDecimal(/^[-\u2212]/.test(spaced) ? `-${text}` : text)
}

/** Every step of the reading asks for the same figures. */
const known = remembered(readNumeral)

/** The number of a figure without markup, written the Vietnamese way, null when it is none. `101,84%` is 101.84: percent is kept as printed. */
export const numeralIn = (printed: string): Decimal | null =>
  printed.length > longestFigure || !/\d/.test(printed) ? null : known(printed)

const isWorded =
  /^(?:[<>≤≥]=?|±|~)\s*\d|^(?:duy trì|trên|dưới|từ|khoảng|ít nhất|không quá|tối thiểu|tối đa|đạt|giảm|tăng|gấp|phấn đấu|tốp|top|nhóm|hạng|thứ|không|có|hoàn thành)(?!\p{L})|^\D*\d.*(?:trở lên|trở xuống)$|^\d[\d.,]*\s*(?:-|–|đến)\s*\d[\d.,]*%?$/iu

/**
 * What stands in a cell of the page (rules Q18, Q19). A sign that is no figure, no absence and no target in words
 * is `impossible: unreadable`, for a person to read.
 */
export const cellIn = (printed: string): Cell => {
  const text = plainText(printed)
  // `…`: it happened, but nobody has the figure
  if (text === '' || /^(?:\.{2,}|…)$/.test(text)) return missing
  if (/^[-–—−]$/.test(text)) return none
  if (/^x$/i.test(text)) return notApplicable
  if (/^#DIV\/0!?$/i.test(text)) return impossible('zeroDenominator')
  if (/^#+$/.test(text)) return impossible('tooNarrow')
  if (/^#(?:N\/A|VALUE!?|REF!?|NAME\??|NUM!?|NULL!?)$/i.test(text)) return impossible('printedError')
  const value = numeralIn(text)
  if (value) return number(value)
  return isWorded.test(text) ? worded(text) : impossible('unreadable')
}
