import { kindOf, monthsOf, parsePeriod, sayPeriod, yearOfPeriod } from '#core/time/period.ts'
import { type Language, useLanguage } from '#web/words/language.ts'

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

/** `2024-M03` → `tháng 3/2024` or `March 2024`; a text that is no period is shown as it came. */
export const periodIn = (text: string, language: Language): string => {
  const period = parsePeriod(text)
  if (!period) return text
  if (language === 'vi') return sayPeriod(period)
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

export const useSayPeriod = (): ((text: string) => string) => {
  const language = useLanguage()
  return (text) => periodIn(text, language)
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
