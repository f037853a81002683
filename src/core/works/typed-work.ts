import { parseAmount, printAmount } from '#core/figure/amount.ts'
import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import type { WorkField } from '#core/works/said-work.ts'

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0')

/** `14/3` is of the year of the plan; what is no day stays as it was typed, and is refused. */
const readDay = (text: string, year: number): string => {
  const parts = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?$/.exec(text)
  if (!parts) return text
  return parseDay(`${parts[3] ?? year}-${two(parts[2])}-${two(parts[1])}`) ?? text
}

const readPercent = (text: string): string => {
  const amount = parseAmount(text.replace(/\s*%$/, ''))
  return amount.kind === 'number' ? printDecimal(amount.value) : text
}

/** What was typed into a field, in canonical spelling: `62,5 %` → `62.5`, `14/3` → `2024-03-14`. What is neither stays. */
export const readWorkField = (field: WorkField, typed: string, year: number): string => {
  const text = typed.trim()
  if (field === 'doneOn') return readDay(text, year)
  return field === 'percent' ? readPercent(text) : typed
}

/** The inverse: as it is shown in the field. */
export const printWorkField = (field: WorkField, value: string): string => {
  if (field === 'doneOn') {
    const day = parseDay(value)
    return day ? printDay(day) : value
  }
  const number = field === 'percent' ? parseDecimal(value) : null
  return number ? printAmount(number) : value
}
