import {
  dayOf,
  type CatalogueFault,
  type Fields,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
} from '#core/catalogue/fields.ts'
import { ok, type Result } from '#core/result.ts'
import { addDays, type Day, daysBetween, weekday } from '#core/time/day.ts'

/** Public holidays and the Saturdays worked in exchange, as decreed for each year (capability G18). */
export type Holidays = {
  readonly free: ReadonlyMap<Day, string>
  readonly worked: ReadonlySet<Day>
}

/** A calendar that knows Saturdays and Sundays only. */
export const weekendsOnly: Holidays = { free: new Map(), worked: new Set() }

/** A holiday as it stands in the catalogue. `to` counts. */
export type Break = {
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly source: string
  /** Nobody has announced it yet: it follows from the law or from the years before, and is shown so. */
  readonly expected: boolean
}

/** A Saturday or Sunday that is worked in exchange. */
export type Worked = { readonly day: Day; readonly source: string }

const longestBreak = 31

const expectedOf = (fields: Fields, where: string): boolean => {
  const said = fields['expected'] ?? false
  return typeof said === 'boolean' ? said : refuse('field', `${where}: "expected" là true hoặc false.`)
}

const breakOf = (item: unknown, where: string): Break => {
  const fields = fieldsOf(item, where)
  const [name, from, to] = [
    textOf(fields, 'name', where),
    dayOf(fields, 'from', where),
    dayOf(fields, 'to', where),
  ]
  const length = daysBetween(from, to)
  if (length < 0 || length > longestBreak)
    refuse('date', `${where} (${name}): "to" phải sau "from", nhiều nhất ${longestBreak} ngày.`)
  const source = textOf(fields, 'source', where)
  return { name, from, to, source, expected: expectedOf(fields, where) }
}

const workedOf = (item: unknown, where: string): Worked => {
  const fields = fieldsOf(item, where)
  return { day: dayOf(fields, 'day', where), source: textOf(fields, 'source', where) }
}

/** What the catalogue says of free and worked days, in its order, each with its source. */
export type RestList = { readonly breaks: readonly Break[]; readonly worked: readonly Worked[] }

/** `{ holidays: [{ name, from, to, source, expected }], worked: [{ day, source }] }`; the first fault is returned. */
export const parseRestList = (data: unknown): Result<RestList, CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp lịch')
    return {
      breaks: listOf(file, 'holidays', 'Tệp lịch').map((item, index) =>
        breakOf(item, `Ngày nghỉ thứ ${index + 1}`),
      ),
      worked: listOf(file, 'worked', 'Tệp lịch', true).map((item, index) =>
        workedOf(item, `Ngày làm bù thứ ${index + 1}`),
      ),
    }
  })

/** The same day by day. What is only expected counts, too: better a day earlier than late. */
export const holidaysOf = ({ breaks, worked }: RestList): Holidays => {
  const free = new Map<Day, string>()
  for (const { name, from, to } of breaks)
    for (let value = from; value <= to; value = addDays(value, 1)) free.set(value, name)
  return { free, worked: new Set(worked.map(({ day }) => day)) }
}

/** The free and worked days of a catalogue file; the first fault is returned. */
export const parseHolidays = (data: unknown): Result<Holidays, CatalogueFault> => {
  const read = parseRestList(data)
  return read.ok ? ok(holidaysOf(read.value)) : read
}

/** Monday to Friday without the holidays, and the Saturdays worked in exchange. */
export const isWorkingDay = (value: Day, holidays: Holidays): boolean =>
  holidays.worked.has(value) || (weekday(value) <= 5 && !holidays.free.has(value))

/** The last working day before `value`. */
export const previousWorkingDay = (value: Day, holidays: Holidays): Day => {
  let found = addDays(value, -1)
  while (!isWorkingDay(found, holidays)) found = addDays(found, -1)
  return found
}

/** The first working day after `value`. */
export const nextWorkingDay = (value: Day, holidays: Holidays): Day => {
  let found = addDays(value, 1)
  while (!isWorkingDay(found, holidays)) found = addDays(found, 1)
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
