import { parseAsOf } from '#core/time/as-of.ts'

const local = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A moment as it stands in an address, `2024-03-18`, `2024-03-18T08:00` in Viet Nam or with its zone, as the server reads it; null: none. */
export const momentAsked = (text: string | undefined): string | null => {
  if (text === undefined || text === '') return null
  const spelled = local.test(text) ? `${text}+07:00` : text
  return parseAsOf(spelled) ? spelled : null
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The same for a field of day and time: Viet Nam's wall clock wherever the reader sits; '' where there is none. */
export const momentTyped = (text: string | undefined): string => {
  const moment = parseAsOf(momentAsked(text) ?? '')
  if (!moment) return ''
  const there = new Date(moment.getTime() + 7 * 3_600_000)
  const day = `${there.getUTCFullYear()}-${two(there.getUTCMonth() + 1)}-${two(there.getUTCDate())}`
  return `${day}T${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`
}
