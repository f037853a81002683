import type { Day } from '#core/time/day.ts'
import { parseDay } from '#core/time/day.ts'

const short = /(?<!\d)(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})(?!\d)/u
const long = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu

/** The first day printed in a text, `19/01/2024` or `ngày 19 tháng 01 năm 2024`. Null for none and for no real day. */
export const printedDate = (text: string): Day | null => {
  const found = long.exec(text) ?? short.exec(text)
  if (!found) return null
  const [, date, month, year] = found
  return parseDay(`${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`)
}
