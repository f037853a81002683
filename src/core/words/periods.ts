import { kindOf, monthsOf, parsePeriod, type Period, sayPeriod, yearOfPeriod } from '#core/time/period.ts'
import type { Words } from '#core/words/refusals.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const inEnglish = (period: Period): string => {
  const [year, [first, last]] = [yearOfPeriod(period), monthsOf(period)]
  switch (kindOf(period)) {
    case 'month':
      return `${months[first - 1] ?? ''} ${year}`
    case 'quarter':
      return `quarter ${last / 3} of ${year}`
    case 'half':
      return `${last === 6 ? 'first' : 'second'} half of ${year}`
    case 'nineMonths':
      return `nine months of ${year}`
    case 'year':
      return `year ${year}`
  }
}

/** `2024-M03` → `tháng 3/2024` or `March 2024`; a text that is no period is shown as it came. */
export const periodIn = (text: string, language: 'vi' | 'en'): string => {
  const period = parsePeriod(text)
  if (!period) return text
  return language === 'vi' ? sayPeriod(period) : inEnglish(period)
}

/** A period as a fact of a sentence, in both languages. */
export const periodWords = (text: string): Words => ({ vi: periodIn(text, 'vi'), en: periodIn(text, 'en') })
