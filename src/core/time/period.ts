import { type Day, dayOf, daysInMonth } from '#core/time/day.ts'
import { invariant } from '#core/result.ts'

/** Spelled as SDMX does: `2024`, `2024-S1`, `2024-Q1`, `2024-M03`; `2024-9M` (nine months) is ours. */
export type Period = string & { readonly __brand: 'Period' }

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'nineMonths'

const spelling = /^(\d{4})(?:-(?:S([12])|Q([1-4])|M(0[1-9]|1[0-2])|(9M)))?$/

const isPeriod = (text: string): text is Period => spelling.test(text)

export const parsePeriod = (text: string): Period | null => (isPeriod(text) ? text : null)

/** A period written in the code itself or checked before. A bug if it is none. */
export const period = (text: string): Period => {
  const value = parsePeriod(text)
  invariant(value, `${text} is a period`)
  return value
}

const two = (value: number): string => String(value).padStart(2, '0')
export const monthPeriod = (year: number, month: number): Period => period(`${year}-M${two(month)}`)
export const yearOfPeriod = (value: Period): number => Number(value.slice(0, 4))

export const kindOf = (value: Period): PeriodKind => {
  const letter = value.slice(5)
  if (letter === '') return 'year'
  if (letter === '9M') return 'nineMonths'
  if (letter.startsWith('S')) return 'half'
  return letter.startsWith('Q') ? 'quarter' : 'month'
}

/** First and last month, 1 to 12: `2024-Q2` → [4, 6]. */
export const monthsOf = (value: Period): readonly [number, number] => {
  const count = Number(value.slice(6))
  const kind = kindOf(value)
  if (kind === 'month') return [count, count]
  if (kind === 'quarter') return [count * 3 - 2, count * 3]
  if (kind === 'half') return [count * 6 - 5, count * 6]
  return kind === 'nineMonths' ? [1, 9] : [1, 12]
}

export const firstDay = (value: Period): Day => dayOf(yearOfPeriod(value), monthsOf(value)[0], 1)
export const lastDay = (value: Period): Day => {
  const [year, month] = [yearOfPeriod(value), monthsOf(value)[1]]
  return dayOf(year, month, daysInMonth(year, month))
}

/** Every period of a year for which something may be asked, in the order in which they end, shorter ones first. */
export const periodsOfYear = (year: number): readonly Period[] =>
  Array.from({ length: 12 }, (_, index) => monthPeriod(year, index + 1)).flatMap((month) => [
    month,
    ...endingWith(month),
  ])

/** The longer periods of the year that end with a period: `2024-M06` → its quarter and its half year. */
export const endingWith = (value: Period): readonly Period[] => {
  const [year, month] = [yearOfPeriod(value), monthsOf(value)[1]]
  const spelled = [
    ...(month % 3 === 0 ? [`${year}-Q${month / 3}`] : []),
    ...(month % 6 === 0 ? [`${year}-S${month / 6}`] : []),
    ...(month === 9 ? [`${year}-9M`] : []),
    ...(month === 12 ? [`${year}`] : []),
  ]
  return spelled.map(period).filter((longer) => longer !== value)
}

/** `2024-M03` → `tháng 3/2024`, as the office says it. */
export const sayPeriod = (value: Period): string => {
  const [year, kind, [first, last]] = [yearOfPeriod(value), kindOf(value), monthsOf(value)]
  if (kind === 'month') return `tháng ${first}/${year}`
  if (kind === 'quarter') return `quý ${['I', 'II', 'III', 'IV'][last / 3 - 1]}/${year}`
  if (kind === 'half') return last === 6 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`
  return kind === 'nineMonths' ? `9 tháng năm ${year}` : `năm ${year}`
}
