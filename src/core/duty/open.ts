import { type Day, parseDay } from '#core/time/day.ts'
import { kindOf, type Period, yearOfPeriod } from '#core/time/period.ts'
import { type Due, isOwed } from '#core/time/regime.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** Null: the period may be opened. January of a plan signed on the 19th asks for nothing (Q16). */
export const whyNotOpen = (asked: {
  readonly period: Period
  readonly year: number
  readonly signed: string | null
  readonly due: Due | null
  readonly opened: boolean
  /** How many questions keep the plan itself from being opened; null: it is open. */
  readonly planBlocked: number | null
}): Refusal | null => {
  const { period, due } = asked
  if (kindOf(period) !== 'month' || yearOfPeriod(period) !== asked.year) return refuse('noPeriod', { period })
  if (asked.opened) return refuse('alreadyOpen', { period })
  const signed: Day | null = asked.signed === null ? null : parseDay(asked.signed)
  if (!due || (signed && !isOwed(due, signed))) return refuse('notReported', { period })
  if (asked.planBlocked !== null) return refuse('planNotOpen', { count: asked.planBlocked })
  return null
}
