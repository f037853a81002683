import { parseDay } from '#core/time/day.ts'

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * The moment that somebody asks for: `2024-03-18` is the end of that day in Viet Nam, what was known when the office
 * closed; `2024-03-18T08:00+07:00` is itself. Null for anything else.
 */
export const parseAsOf = (text: string): Date | null => {
  if (parseDay(text) !== null) return new Date(`${text}T23:59:59.999+07:00`)
  if (!momentForm.test(text) || parseDay(text.slice(0, 10)) === null) return null
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? null : moment
}
