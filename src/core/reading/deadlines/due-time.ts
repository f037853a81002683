import type { DueTime } from '#core/plan/action.ts'
import { addDays, type Day, parseDay } from '#core/time/day.ts'
import { firstDay, lastDay, parsePeriod, type Period } from '#core/time/period.ts'

/** A stretch of words that names a time, and what it names. */
export type TimeWords = { readonly at: number; readonly text: string; readonly time: DueTime }

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0')
const quarters: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
}
const quarterOf = (printed: string | undefined): number => quarters[(printed ?? '').toUpperCase()] ?? 0

/** `trước` shuts the named time out; `chậm nhất`, `đến hết`, `trong` hold it. */
const leading = String.raw`(?:(chậm nhất|muộn nhất|trước|không quá|đến hết|đến cuối|đến|hết|cuối|trong|vào|từ nay đến|kết thúc)(?:\s+(?:là|vào|trong|đến|hết|trước|cuối|thời điểm))*\s+)`
const q = String.raw`quý\s+(IV|III|II|I|[1-4])(?!\p{L})`
const ofYear = String.raw`(?:\s*[-/]\s*(20\d\d)|\s+năm\s+(20\d\d)|\s+năm nay)?(?!\d)`
const dayWords = String.raw`(?:ngày\s+)?(\d{1,2})\s*[/-]\s*(\d{1,2})(?:\s*[/-]\s*(20\d\d))?(?![\d/-])|ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(20\d\d))?`

/** One form of a printed time. `needs`: in running prose it counts only behind a word of time or an end. */
type Form = {
  readonly pattern: string
  readonly needs: boolean
  readonly read: (
    groups: readonly (string | undefined)[],
    year: number,
    strict: boolean,
    word: string | undefined,
  ) => DueTime | null
}

const within = (text: string, strict: boolean): DueTime | null => {
  const period = parsePeriod(text)
  if (!period) return null
  return strict ? { kind: 'day', day: firstDay(period), strict } : { kind: 'period', period }
}

const dayTime = (
  year: string | number,
  month: string | undefined,
  date: string | undefined,
  strict: boolean,
): DueTime | null => {
  const day = parseDay(`${year}-${two(month)}-${two(date)}`)
  return day ? { kind: 'day', day, strict } : null
}

const span = (from: Period | null, to: Period | null): DueTime | null =>
  from && to && firstDay(from) <= lastDay(to) ? { kind: 'span', from: firstDay(from), to: lastDay(to) } : null

const units: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year'>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'half',
  'sáu tháng': 'half',
  năm: 'year',
}
const everyTime = (unit: string | undefined, date: string | undefined, strict: boolean): DueTime | null => {
  const every = units[(unit ?? '').toLowerCase().replace(/\s+/gu, ' ')]
  return every ? { kind: 'every', every, day: date === undefined ? null : Number(date), strict } : null
}

/** In the order of trust: a longer form first. */
const forms: readonly Form[] = [
  {
    pattern: String.raw`(?:ngày\s+(\d{1,2})\s+)?(?:hằng|hàng|mỗi|từng|định kỳ(?:\s+(?:hằng|hàng|mỗi))?)\s+(ngày|tuần|6 tháng|sáu tháng|tháng|quý|năm)(?!\p{L})(?:\s*,?\s*(?:(trước)|chậm nhất|muộn nhất|vào)(?:\s+(?:là|vào))*\s+ngày\s+(\d{1,2})(?!\s*(?:\d|\/|tháng)))?`,
    needs: false,
    read: ([date, unit, before, later], _year, strict) =>
      everyTime(unit, date ?? later, strict || before !== undefined),
  },
  {
    pattern: String.raw`${q}\s*(?:-|–|đến|và)\s*(?:quý\s+)?(IV|III|II|I|[1-4])(?!\p{L})${ofYear}`,
    needs: true,
    read: ([one, other, a, b], year) =>
      span(
        parsePeriod(`${a ?? b ?? year}-Q${quarterOf(one)}`),
        parsePeriod(`${a ?? b ?? year}-Q${quarterOf(other)}`),
      ),
  },
  {
    pattern: `${q}${ofYear}`,
    needs: true,
    read: ([one, a, b], year, strict) => within(`${a ?? b ?? year}-Q${quarterOf(one)}`, strict),
  },
  {
    pattern: String.raw`(6|9|sáu|chín)\s+tháng(?:\s+(đầu|cuối)\s+năm)?(?:\s+năm)?(?:\s+(20\d\d))?(?!\d)(?!\s+tuổi)`,
    needs: true,
    read: ([count, end, a], year, strict) => {
      if (end === undefined && a === undefined) return null
      const half = count === '6' || count?.toLowerCase() === 'sáu'
      return within(`${a ?? year}-${half ? (end === 'cuối' ? 'S2' : 'S1') : '9M'}`, strict)
    },
  },
  {
    pattern: dayWords,
    needs: true,
    read: ([date, month, a, longDate, longMonth, b], year, strict) =>
      dayTime(a ?? b ?? year, month ?? longMonth, date ?? longDate, strict),
  },
  {
    pattern: String.raw`tháng\s+(\d{1,2})\s*(?:-|–|đến)\s*(?:tháng\s+)?(\d{1,2})(?:\s*/\s*(20\d\d)|\s+năm\s+(20\d\d))?(?![\d/])`,
    needs: true,
    read: ([one, other, a, b], year) =>
      span(parsePeriod(`${a ?? b ?? year}-M${two(one)}`), parsePeriod(`${a ?? b ?? year}-M${two(other)}`)),
  },
  {
    pattern: String.raw`tháng\s+(\d{1,2})(?:\s*[/-]\s*(20\d\d)|\s+năm\s+(20\d\d))?(?![\d/])`,
    needs: true,
    read: ([month, a, b], year, strict) => within(`${a ?? b ?? year}-M${two(month)}`, strict),
  },
  {
    pattern: String.raw`(?:giai đoạn|các năm)\s+(20\d\d)\s*[-–]\s*(20\d\d)`,
    needs: true,
    read: ([from, to]) => span(parsePeriod(from ?? ''), parsePeriod(to ?? '')),
  },
  {
    pattern: String.raw`năm\s+(20\d\d)(?!\s*[-–]\s*\d)`,
    needs: true,
    read: ([a], year, strict, word) =>
      // `đến năm 2030` in the plan of one year is how far a document looks, no term
      word === 'đến' && Number(a) !== year ? null : within(a ?? '', strict),
  },
  {
    pattern: String.raw`năm(?:\s+nay|\s+kế hoạch)?(?!\p{L}|\s+\d|\s+(?:học|trước|qua|tiếp|sau|năm))`,
    needs: true,
    read: (_groups, year, strict) => within(String(year), strict),
  },
  {
    pattern: String.raw`(?:ngay\s+)?(?:khi|sau khi)\s+(?:có\s+)?(?:phát sinh|yêu cầu|chỉ đạo|văn bản|hướng dẫn|vụ việc|đề nghị|biến động|kết quả|phê duyệt|được phê duyệt|được giao)[^,;.]{0,60}`,
    needs: false,
    read: () => ({ kind: 'event' }),
  },
]

const compiled = forms.map((form) => ({
  ...form,
  prose: new RegExp(`(?<![\\p{L}\\d/])${leading}${form.needs ? '' : '?'}(?:${form.pattern})`, 'giu'),
  bare: new RegExp(`^${leading}?(?:${form.pattern})$`, 'iu'),
}))

/** Nothing of time is said without one of these: most texts are done with here. */
const hint = /quý|tháng|năm|ngày|tuần|hằng|hàng|mỗi|định kỳ|khi |\d\/\d/i

const isStrict = (word: string | undefined): boolean => word?.toLowerCase() === 'trước'

/**
 * The times that a text sets, in order. `loose` words count only behind one that makes them a term (`trong`, `trước`,
 * `hết`): `kế hoạch năm 2024` sets none. A day or a quarter without a year is of the plan's year.
 */
export const timesIn = (text: string, year: number): readonly TimeWords[] => {
  if (!hint.test(text)) return []
  const found = compiled.flatMap(({ prose, read }) =>
    [...text.matchAll(prose)].flatMap((match) => {
      const time = read(match.slice(2), year, isStrict(match[1]), match[1]?.toLowerCase())
      return time ? [{ at: match.index, text: match[0].trim(), time }] : []
    }),
  )
  const kept: TimeWords[] = []
  for (const one of found) {
    const end = one.at + one.text.length
    if (!kept.some(({ at, text: own }) => one.at < at + own.length && at < end)) kept.push(one)
  }
  return kept.sort((one, other) => one.at - other.at)
}

const bareYear = /^(20\d\d)$/u
const yearSpan = /^(20\d\d)\s*[-–]\s*(20\d\d)$/u
const always = /^(?:thường xuyên|liên tục|hằng ngày|cả năm|trong năm,? thường xuyên)$/iu
const whenAsked = /^(?:đột xuất(?:\s.*)?|theo yêu cầu(?:\s.*)?|theo vụ việc)$/iu

/** A whole cell that says when, `Quý II/2027`, `2026-2030`, `Thường xuyên`; worded where it has no place in a calendar. */
export const timeOfCell = (printed: string, year: number): DueTime => {
  const text = printed.trim().replace(/[\s.;]+$/u, '')
  if (always.test(text)) return { kind: 'continuing' }
  if (whenAsked.test(text)) return { kind: 'event' }
  const [own, years] = [bareYear.exec(text), yearSpan.exec(text)]
  if (own) return within(text, false) ?? { kind: 'worded' }
  if (years) return span(parsePeriod(years[1] ?? ''), parsePeriod(years[2] ?? '')) ?? { kind: 'worded' }
  for (const { bare, read } of compiled) {
    const match = bare.exec(text)
    const time = match && read(match.slice(2), year, isStrict(match[1]), undefined)
    if (time) return time
  }
  return timesIn(text, year)[0]?.time ?? { kind: 'worded' }
}

/** The last day on which it is in time; null where the words set none. */
export const lastDayOf = (time: DueTime): Day | null => {
  if (time.kind === 'period') return lastDay(time.period)
  if (time.kind === 'span') return time.to
  if (time.kind !== 'day') return null
  return time.strict ? addDays(time.day, -1) : time.day
}
