import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { toDateWith } from '#core/report/quarter.ts'
import { kindOf, monthsOf, parsePeriod, period as periodOf, yearOfPeriod } from '#core/time/period.ts'

type Said = Pick<ConsolidationPage, 'period' | 'label' | 'quarter'>

const roman = ['I', 'II', 'III', 'IV'] as const

/** What the figures have run up to, in words after `lũy kế`: `6 tháng`; '' where the report is of a month alone. */
export const soFar = ({ quarter }: Pick<Said, 'quarter'>): string =>
  quarter ? `${monthsOf(toDateWith(periodOf(quarter.quarter)))[1]} tháng` : ''

/**
 * What a report is of, as its title says it (Q15, Q17): `tháng 3/2024` · `tháng 3 và quý I năm 2024` · `tháng 6, quý II và
 * 6 tháng đầu năm 2024` · `tháng 9, quý III và 9 tháng năm 2024` · `tháng 12, quý IV và cả năm 2024`.
 */
export const labelOfReport = ({ period, label, quarter }: Said): string => {
  if (!quarter) return label
  const [month, year] = [monthsOf(periodOf(period))[1], yearOfPeriod(periodOf(period))]
  const names = [`tháng ${month}`, `quý ${roman[month / 3 - 1] ?? ''}`]
  const whole = { 6: '6 tháng đầu', 9: '9 tháng', 12: 'cả' }[month]
  return whole ? `${names.join(', ')} và ${whole} năm ${year}` : `${names.join(' và ')} năm ${year}`
}

/** The report of the whole year: its figures are what the year is expected to come to (G09, Q10). */
export const isOfYear = ({ period }: { readonly period: string }): boolean => {
  const found = parsePeriod(period)
  return found !== null && kindOf(found) === 'year'
}

/** The head of the column with what was reported. */
export const reportedHead = (page: Said): string => {
  if (isOfYear(page)) return 'Ước thực hiện cả năm'
  const months = soFar(page)
  return months === '' ? 'Ước lũy kế' : `Ước lũy kế ${months}`
}
