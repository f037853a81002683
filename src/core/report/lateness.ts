import type { ReportFact } from '#core/report/fact.ts'
import { firstSent } from '#core/report/status.ts'
import { type Day, vietnameseDay } from '#core/time/day.ts'

/** On time until 23:59:59 of the due day in Viet Nam (Q13, capability G07); a second later is late. */
export const isAfter = (due: Day, moment: Date): boolean => vietnameseDay(moment) > due

/**
 * Late by the first sending: a report that came in time, was returned and sent again stays on time (Q37).
 * One that never came is late once its due day has passed.
 */
export const isLate = (facts: readonly Pick<ReportFact, 'what' | 'at'>[], due: Day, now: Date): boolean => {
  const first = firstSent(facts)
  return isAfter(due, first ? new Date(first.at) : now)
}
