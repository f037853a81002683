import { invariant } from '#core/result.ts'

/** A calendar day spelled `2024-03-18`; the text is the identity, and texts compare as days do. */
export type Day = string & { readonly __brand: 'Day' }

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const daysInMonth = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

const two = (value: number): string => String(value).padStart(2, '0')

const isDay = (text: string): text is Day => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return date >= 1 && date <= daysInMonth(year, month)
}

/** Null for anything that is no day of the calendar: `2024-02-30`. */
export const parseDay = (text: string): Day | null => (isDay(text) ? text : null)

/** A day written in the code itself or checked before. A bug if it is none. */
export const day = (text: string): Day => {
  const value = parseDay(text)
  invariant(value, `${text} is a day`)
  return value
}

export const dayOf = (year: number, month: number, date: number): Day =>
  day(`${year}-${two(month)}-${two(date)}`)
export const yearOf = (value: Day): number => Number(value.slice(0, 4))
export const monthOf = (value: Day): number => Number(value.slice(5, 7))
export const dateOf = (value: Day): number => Number(value.slice(8, 10))

/** Days since 01/03/0000 in the proleptic Gregorian calendar, so that days can be counted without a clock. */
const ordinal = (value: Day): number => {
  const month = monthOf(value)
  const year = month > 2 ? yearOf(value) : yearOf(value) - 1
  const shifted = month > 2 ? month - 3 : month + 9
  return (
    365 * year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((153 * shifted + 2) / 5) +
    dateOf(value) -
    1
  )
}

/** How many days `to` is after `from`; negative when before. */
export const daysBetween = (from: Day, to: Day): number => ordinal(to) - ordinal(from)

export const addDays = (value: Day, count: number): Day => {
  let [year, month, date] = [yearOf(value), monthOf(value), dateOf(value) + count]
  while (date < 1) {
    month -= 1
    if (month < 1) [year, month] = [year - 1, 12]
    date += daysInMonth(year, month)
  }
  while (date > daysInMonth(year, month)) {
    date -= daysInMonth(year, month)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return dayOf(year, month, date)
}

/** 1 is Monday, 7 is Sunday. 01/01/2024 was a Monday. */
export const weekday = (value: Day): number =>
  ((((ordinal(value) - ordinal(day('2024-01-01'))) % 7) + 7) % 7) + 1

/** `2024-03-18` → `18/03/2024`. */
export const printDay = (value: Day): string => `${value.slice(8)}/${value.slice(5, 7)}/${value.slice(0, 4)}`

/** The Vietnamese calendar day of a moment: the country is seven hours ahead of UTC all year. */
export const vietnameseDay = (moment: Date): Day =>
  day(new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10))
