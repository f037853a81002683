import { type Fields, fieldsOf, refuse } from '#core/catalogue/fields.ts'
import { addDays, type Day, dayOf, daysInMonth } from '#core/time/day.ts'
import { type Holidays, isWorkingDay, nextWorkingDay, previousWorkingDay } from '#core/time/holidays.ts'
import { lastDay, monthsOf, type Period, yearOfPeriod } from '#core/time/period.ts'

/**
 * A day as a rule names it. `date`: the 18th, in the period's last month unless a month is named, of the year or counted
 * within the period; inclusive (`chậm nhất ngày 18`) counts the named day itself, `trước ngày 20` does not: its last good
 * day is the 19th (Q13). `end`: so many days before the period ends, or after it (negative); the day itself counts.
 */
export type NamedDay =
  | {
      readonly at: 'date'
      /** 1 to 12, of the period's year. */
      readonly month: number | null
      /** 1 for the period's first month. */
      readonly monthOfPeriod: number | null
      readonly day: number
      readonly inclusive: boolean
    }
  | { readonly at: 'end'; readonly daysBefore: number }

/** What becomes of a due day on which nobody works: it stays, or moves to the working day before or after it (Q14). */
export type Shift = 'none' | 'previous' | 'next'

const mostDays = 366

const whole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const ways =
  'ghi "until: ngày" (tính cả ngày đó), "before: ngày" (trước ngày đó), "daysBeforeEnd: số ngày" (trước khi hết kỳ) hoặc "daysAfterEnd: số ngày"'

const keys = ['until', 'before', 'daysBeforeEnd', 'daysAfterEnd'] as const

/** `{ until: 18 }`, `{ before: 20 }`, with `month` or `monthOfPeriod`; `{ daysBeforeEnd: 5 }`, `{ daysAfterEnd: 5 }`. */
export const namedDay = (regime: Fields, key: string, where: string): NamedDay => {
  const place = `${where}, "${key}"`
  const fields = fieldsOf(regime[key], place)
  const said = keys.filter((way) => fields[way] !== undefined)
  const way = said[0]
  if (way === undefined || said.length > 1) return refuse('date', `${place}: ${ways}.`)
  const value = fields[way]
  if (way === 'until' || way === 'before') {
    if (!whole(value, 1, 31)) return refuse('date', `${place}: ngày từ 1 đến 31; ${ways}.`)
    return { at: 'date', ...monthsNamed(fields, place), day: value, inclusive: way === 'until' }
  }
  if (!whole(value, 0, mostDays)) return refuse('date', `${place}: số ngày từ 0 đến ${mostDays}.`)
  return { at: 'end', daysBefore: way === 'daysBeforeEnd' ? value : -value }
}

const monthsNamed = (fields: Fields, place: string) => {
  const [month, monthOfPeriod] = [fields['month'] ?? null, fields['monthOfPeriod'] ?? null]
  if (month !== null && !whole(month, 1, 12)) return refuse('date', `${place}: tháng từ 1 đến 12.`)
  if (monthOfPeriod !== null && (month !== null || !whole(monthOfPeriod, 1, 12)))
    return refuse('date', `${place}: "monthOfPeriod" là tháng thứ mấy của kỳ, không ghi cùng "month".`)
  return { month, monthOfPeriod }
}

const shifts = ['none', 'previous', 'next'] as const satisfies readonly Shift[]

/** `shift: previous`; none where the file says nothing. */
export const shiftOf = (fields: Fields, where: string): Shift => {
  const said = fields['shift'] ?? 'none'
  return (
    shifts.find((shift) => shift === said) ??
    refuse('field', `${where}: "shift" là một trong: ${shifts.join(', ')}.`)
  )
}

/** The last good day that is named for a period. The 31st of a short month is its last day. */
export const lastGoodDay = (named: NamedDay, period: Period): Day => {
  if (named.at === 'end') return addDays(lastDay(period), -named.daysBefore)
  const [first, last] = monthsOf(period)
  const within = named.monthOfPeriod === null ? last : Math.min(first + named.monthOfPeriod - 1, last)
  const [year, month] = [yearOfPeriod(period), named.month ?? within]
  const day = dayOf(year, month, Math.min(named.day, daysInMonth(year, month)))
  return named.inclusive ? day : addDays(day, -1)
}

/** The day that holds where a rule moves days on which nobody works. */
export const shifted = (value: Day, shift: Shift, holidays: Holidays): Day => {
  if (shift === 'none' || isWorkingDay(value, holidays)) return value
  return shift === 'next' ? nextWorkingDay(value, holidays) : previousWorkingDay(value, holidays)
}
