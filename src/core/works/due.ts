import type { ActionType, Deadline } from '#core/plan/action.ts'
import { lastDayOf } from '#core/reading/deadlines/due-time.ts'
import { type Day, dayOf } from '#core/time/day.ts'

/**
 * When a work is due, as far as the calendar can say it.
 * days: the last good day of each term, in order · continuing: work of the whole year, never done before its end (Q25) ·
 * event: when something happens · year: no term is printed, the plan's year is (a convention, said as such).
 */
export type WorkDue =
  | { readonly kind: 'days'; readonly days: readonly Day[] }
  | { readonly kind: 'continuing'; readonly end: Day }
  | { readonly kind: 'event' }
  | { readonly kind: 'year'; readonly end: Day }

const recurs = ({ time }: Deadline): boolean => time.kind === 'every' || time.kind === 'continuing'

/** What the printed terms come to; a dated one counts before words like `thường xuyên`. */
export const dueOfWork = (deadlines: readonly Deadline[], type: ActionType, year: number): WorkDue => {
  const days = deadlines.flatMap(({ time }) => lastDayOf(time) ?? []).toSorted()
  if (days.length > 0) return { kind: 'days', days: [...new Set(days)] }
  const end = dayOf(year, 12, 31)
  if (deadlines.some(recurs)) return { kind: 'continuing', end }
  if (deadlines.some(({ time }) => time.kind === 'event')) return { kind: 'event' }
  return { kind: type === 'continuing' ? 'continuing' : 'year', end }
}

/** The day after which it is overdue; null where there is none. The original one: an extension never moves it (beyond 9). */
export const lastDayDue = (due: WorkDue): Day | null => {
  if (due.kind === 'days') return due.days.at(-1) ?? null
  return due.kind === 'event' ? null : due.end
}
