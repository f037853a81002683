import {
  dayOf,
  type CatalogueFault,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
} from '#core/catalogue/fields.ts'
import type { Result } from '#core/result.ts'
import { addDays, type Day, daysBetween, weekday } from '#core/time/day.ts'

/** Public holidays and the Saturdays worked in exchange, as decreed for each year (capability G18). */
export type Holidays = {
  readonly free: ReadonlyMap<Day, string>
  readonly worked: ReadonlySet<Day>
}

/** A calendar that knows Saturdays and Sundays only. */
export const weekendsOnly: Holidays = { free: new Map(), worked: new Set() }

const longestBreak = 31

/** `{ holidays: [{ name, from, to, source }], worked: [{ day, source }] }`; `to` counts. The first fault is returned. */
export const parseHolidays = (data: unknown): Result<Holidays, CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp lịch')
    const free = new Map<Day, string>()
    for (const [index, item] of listOf(file, 'holidays', 'Tệp lịch').entries()) {
      const where = `Ngày nghỉ thứ ${index + 1}`
      const fields = fieldsOf(item, where)
      const [name, from, to] = [
        textOf(fields, 'name', where),
        dayOf(fields, 'from', where),
        dayOf(fields, 'to', where),
      ]
      textOf(fields, 'source', where)
      const length = daysBetween(from, to)
      if (length < 0 || length > longestBreak)
        refuse('date', `${where} (${name}): "to" phải sau "from", nhiều nhất ${longestBreak} ngày.`)
      for (let count = 0; count <= length; count += 1) free.set(addDays(from, count), name)
    }
    const worked = new Set<Day>()
    for (const [index, item] of listOf(file, 'worked', 'Tệp lịch', true).entries()) {
      const where = `Ngày làm bù thứ ${index + 1}`
      const fields = fieldsOf(item, where)
      textOf(fields, 'source', where)
      worked.add(dayOf(fields, 'day', where))
    }
    return { free, worked }
  })

/** Monday to Friday without the holidays, and the Saturdays worked in exchange. */
export const isWorkingDay = (value: Day, holidays: Holidays): boolean =>
  holidays.worked.has(value) || (weekday(value) <= 5 && !holidays.free.has(value))

/** The last working day before `value`. */
export const previousWorkingDay = (value: Day, holidays: Holidays): Day => {
  let found = addDays(value, -1)
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1)
  return found
}

/** `value` itself when people work on it, else the last working day before it: the day by which it is wise to send. */
export const workingDayUntil = (value: Day, holidays: Holidays): Day =>
  isWorkingDay(value, holidays) ? value : previousWorkingDay(value, holidays)

/**
 * Working days after `from` up to and including `to`: 0 on the same day, negative when `to` is past.
 * @example from Friday 15/03/2024 to Monday 18/03/2024 → 1
 */
export const workingDaysBetween = (from: Day, to: Day, holidays: Holidays): number => {
  if (to < from) {
    const late = workingDaysBetween(to, from, holidays)
    return late === 0 ? 0 : -late
  }
  let count = 0
  for (let value = addDays(from, 1); value <= to; value = addDays(value, 1))
    if (isWorkingDay(value, holidays)) count += 1
  return count
}
