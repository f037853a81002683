import { type Day, dateOf, monthOf, yearOf } from '#core/time/day.ts'

const padded = (value: number, below: number): string => (value < below ? `0${value}` : String(value))

/** `ngày 05 tháng 01 năm 2024`: days below 10 and months 1 and 2 carry a zero (Decree 30/2020, annex I). */
export const officialDate = (day: Day): string =>
  `ngày ${padded(dateOf(day), 10)} tháng ${padded(monthOf(day), 3)} năm ${yearOf(day)}`

/** `Số: 05/BC-SKHĐT`: a number below 10 carries a zero; '' leaves the room that the records office fills. */
export const officialNumber = (number: string, symbol: string): string => {
  const given = /^\d$/.test(number) ? `0${number}` : number
  return `Số: ${given || '      '}/${symbol}`
}
