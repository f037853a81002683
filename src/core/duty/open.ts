import { type Day, parseDay } from '#core/time/day.ts'
import { type Period, sayPeriod, yearOfPeriod } from '#core/time/period.ts'
import { type Due, isOwed } from '#core/time/regime.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/**
 * Null: the period may be opened. January of a plan signed on the 19th asks for nothing (Q16); a quarter is opened together
 * with the month that serves it (Q15).
 */
export const whyNotOpen = (asked: {
  readonly period: Period
  readonly year: number
  readonly signed: string | null
  readonly due: Due | null
  /** The month that it is opened with; null: it has a report of its own, or that month was opened without it. */
  readonly sentWith: Period | null
  readonly opened: boolean
  /** How many questions keep the plan itself from being opened; null: it is open. */
  readonly planBlocked: number | null
}): Refusal | null => {
  const { period, due } = asked
  if (yearOfPeriod(period) !== asked.year) return refuse('noPeriod', { period })
  if (asked.opened) return refuse('alreadyOpen', { period })
  if (asked.sentWith)
    return refuse('sentWith', { period: sayPeriod(period), other: sayPeriod(asked.sentWith) })
  const signed: Day | null = asked.signed === null ? null : parseDay(asked.signed)
  if (!due || (signed && !isOwed(due, signed))) return refuse('notReported', { period })
  if (asked.planBlocked !== null) return refuse('planNotOpen', { count: asked.planBlocked })
  return null
}
