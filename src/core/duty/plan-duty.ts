import type { Day } from '#core/time/day.ts'

/** stated: number and day of the document that fulfils the duty · withdrawn: that was said by mistake, and why. */
export type PlanDutyFact = {
  readonly what: 'stated' | 'withdrawn'
  readonly document: string | null
  readonly dated: Day | null
  readonly reason: string
  /** ISO. */
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly trial: boolean
}
