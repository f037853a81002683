import { compare, type Decimal } from '#core/figure/decimal.ts'
import { wordsBefore, type WordsBefore } from '#core/reading/targets/comparator-words.ts'
import { numberPattern, readPrinted } from '#core/reading/targets/printed-number.ts'
import { unitAfter } from '#core/reading/targets/unit-words.ts'

/** A number that a sentence sets as a goal, with the words around it that say how it is meant. */
export type Quantity = {
  /** Where the words of comparison begin, where the number begins, and where its unit (or `trở lên`) ends. */
  readonly wordsAt: number
  readonly at: number
  readonly end: number
  readonly value: Decimal
  /** The upper end of a range: `6,5 - 7%`. */
  readonly upper: Decimal | null
  readonly unit: string
  readonly words: WordsBefore
  readonly suffix: 'trở lên' | 'trở xuống' | null
  /** The words between the unit and the suffix: `95% dân số trở lên`. */
  readonly between: string
}

const range = new RegExp(
  `(?<![\\p{L}\\d.,/])(${numberPattern})(?:\\s?%)?(?:\\s?[-–]\\s?|\\s+đến\\s+)(${numberPattern})(?!\\d)|(?<![\\p{L}\\d.,/])(${numberPattern})(?!\\d)`,
  'gu',
)
const naming =
  /(?:^|[\s(])(?:năm|giai đoạn|thời kỳ|số|tháng|ngày|quý|thứ|khóa|khoá|mức độ|cấp độ|loại|hạng|Điều|khoản|Biểu|nhóm|lớp|khối|mục|lần thứ|so với|đến cuối)\s*$/iu
const ofAge = /^\s?(?:tuổi|sao|tháng tuổi|giờ\/|\/\s?\d|h\d)/iu
/** `90/116 xã`: so many of all there are. */
const ofAll =
  /^\s?\/\s?\d{1,3}(?:\.\d{3})*\s+(xã|phường|thị trấn|huyện|thành phố|thôn|ấp|trường|cơ sở|đơn vị)(?!\p{L})/iu
/** `Tuổi thọ trung bình đạt 75,2 tuổi`: years of life are a measure there. */
const lifespan = /tuổi thọ/iu
const isYears = (lower: string, upper: string | undefined, unit: string): boolean =>
  unit === '' && /^(?:19|20)\d\d$/u.test(lower) && (upper === undefined || /^(?:19|20)\d\d$/u.test(upper))

const suffixAfter = (after: string): { suffix: Quantity['suffix']; length: number; between: string } => {
  const found = /^([^\d.;:]{0,60}?)(trở lên|trở xuống)/u.exec(after.slice(0, 80))
  if (!found) return { suffix: null, length: 0, between: '' }
  return {
    suffix: found[2] === 'trở xuống' ? 'trở xuống' : 'trở lên',
    length: found[0].length,
    between: (found[1] ?? '').replace(/[\s,]+$/u, '').trim(),
  }
}

const quantityAt = (text: string, found: RegExpMatchArray): Quantity | null => {
  const at = found.index ?? 0
  const [lower, upper] = found[1] === undefined ? [found[3] ?? '', undefined] : [found[1], found[2]]
  const after = at + found[0].length
  const rest = text.slice(after, after + 80)
  const before = text.slice(Math.max(0, at - 80), at)
  const all = ofAll.exec(rest)
  const life = lifespan.test(before) ? /^\s?tuổi(?!\p{L})/u.exec(rest) : null
  const unit = all
    ? { unit: (all[1] ?? '').toLowerCase(), length: all[0].length }
    : life
      ? { unit: 'tuổi', length: life[0].length }
      : unitAfter(rest)
  if (
    naming.test(before) ||
    (!all && !life && ofAge.test(text.slice(after, after + 12))) ||
    isYears(lower, upper, unit?.unit ?? '')
  )
    return null
  if (!unit && /^\p{L}/u.test(text.slice(after, after + 1))) return null
  const words = wordsBefore(before)
  if (words.text === '' && !unit) return null
  const value = readPrinted(lower)
  if (!value) return null
  const unitEnd = after + (unit?.length ?? 0)
  const suffix = suffixAfter(text.slice(unitEnd, unitEnd + 80))
  const high = upper === undefined ? null : readPrinted(upper)
  return {
    wordsAt: at - words.length,
    at,
    end: suffix.suffix ? unitEnd + suffix.length : unitEnd,
    value,
    upper: high && compare(high, value) > 0 ? high : null,
    unit: unit?.unit ?? '',
    words,
    suffix: suffix.suffix,
    between: suffix.between,
  }
}

/** Every goal in a text, in order. Years, dates, numbers of documents and ages (`6-14 tuổi`) are no goals. */
export const quantitiesIn = (text: string): readonly Quantity[] =>
  [...text.matchAll(range)].map((found) => quantityAt(text, found)).filter((quantity) => quantity !== null)
