import type { CalendarEvent, CalendarPage, CalendarRest } from '#core/page/calendar-page.ts'
import { addDays, type Day, daysInMonth, dayOf, parseDay, weekday } from '#core/time/day.ts'

/** What stands on one day: what is due, the holiday, a worked Saturday. */
export type DayEntry = {
  readonly day: Day
  readonly events: readonly CalendarEvent[]
  readonly rest: CalendarRest | null
  readonly worked: boolean
  readonly weekend: boolean
}

/** A month of the year with the days on which something stands; `rests` are told once, on their first day in the month. */
export type MonthEntry = { readonly month: number; readonly days: readonly DayEntry[] }

const covers = ({ from, to }: CalendarRest, day: Day): boolean => from <= day && day <= to

const entryOf = (page: CalendarPage, day: Day): DayEntry => {
  const rest = page.rests.find((each) => covers(each, day)) ?? null
  const yesterday = addDays(day, -1)
  const isFirst = rest !== null && (!covers(rest, yesterday) || day.slice(8) === '01')
  return {
    day,
    events: page.events.filter((event) => event.day === day),
    rest: isFirst ? rest : null,
    worked: page.worked.some((worked) => worked.day === day),
    weekend: weekday(day) > 5 || rest !== null,
  }
}

/** The twelve months, each with the days that say something, in order. */
export const monthsOfYear = (page: CalendarPage): readonly MonthEntry[] =>
  Array.from({ length: 12 }, (_, index) => {
    const month = index + 1
    const days = Array.from({ length: daysInMonth(page.year, month) }, (_none, at) =>
      entryOf(page, dayOf(page.year, month, at + 1)),
    )
    return {
      month,
      days: days.filter(({ events, rest, worked }) => events.length > 0 || rest !== null || worked),
    }
  })

/** `08/02 – 14/02` within one year; one day alone as itself. */
export const spanOf = ({ from, to }: CalendarRest): readonly [Day | null, Day | null] => [
  parseDay(from),
  from === to ? null : parseDay(to),
]
