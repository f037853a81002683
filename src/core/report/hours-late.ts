import { vietnameseMoment } from '#core/notice/moment.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { firstSent } from '#core/report/status.ts'
import { addDays, type Day } from '#core/time/day.ts'

/**
 * Whole hours by which the first sending came after the end of the due day, or by which it is late until now; null: not late.
 * 0 is less than an hour (Q37, G14).
 */
export const hoursLate = (
  facts: readonly Pick<ReportFact, 'what' | 'at'>[],
  due: Day,
  now: Date,
): number | null => {
  const first = firstSent(facts)
  const over = (first ? new Date(first.at) : now).getTime() - vietnameseMoment(addDays(due, 1), 0).getTime()
  return over < 0 ? null : Math.floor(over / 3_600_000)
}
