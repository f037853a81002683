import { parseDay, printDay } from '#core/time/day.ts'

/** `2024-03-18` → `18/03/2024`; what is no day is shown as it came. */
export const showDay = (text: string): string => {
  const value = parseDay(text.slice(0, 10))
  return value ? printDay(value) : text
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment of the server, ISO with zone → `18/03/2024 16:05`, Vietnamese time wherever the reader sits. */
export const showMoment = (iso: string): string => {
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime()) ? iso : clock.format(moment).replace(',', '')
}
