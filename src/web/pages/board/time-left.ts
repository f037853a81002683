import { vietnameseMoment } from '#core/notice/moment.ts'
import { addDays, parseDay } from '#core/time/day.ts'

export type TimeLeft = {
  readonly past: boolean
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

/** How long until the end of a day in Viet Nam (23:59:59 of it is still in time), or since then. Null for what is no day. */
export const timeLeft = (now: Date, until: string): TimeLeft | null => {
  const day = parseDay(until)
  if (!day) return null
  const left = vietnameseMoment(addDays(day, 1), 0).getTime() - now.getTime()
  const minutes = Math.floor(Math.abs(left) / 60_000)
  return {
    past: left <= 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  }
}
