import type { PlanHead } from '#core/page/head.ts'

export type PeriodLine = {
  readonly period: string
  readonly label: string
  /** The month that it is opened and sent with (Q15); null: it has a report of its own. */
  readonly sentWith: { readonly period: string; readonly label: string } | null
  /** Longer times of the year that its figures cover although nobody owes a report for them: six months in June (Q17). */
  readonly covers: readonly { readonly period: string; readonly label: string }[]
  readonly cutOff: string
  readonly unitsDue: string
  readonly consolidationDue: string
  /** The day by which it is wise to send when the due day is no working day. */
  readonly advice: string
  readonly opened: { readonly by: string; readonly at: string } | null
  readonly duties: number
  readonly sent: number
  readonly whyNotOpen: string | null
  /** Indicators whose owners are only proposed, now: who opens the period should know. */
  readonly unconfirmed: number
}

/** `GET /api/plans/:plan/periods`; `POST /api/plans/:plan/periods/:period/open` */
export type PeriodsPage = {
  readonly plan: PlanHead
  /** How many questions of the review keep the plan from being opened; null: it is open. */
  readonly planBlocked: number | null
  readonly periods: readonly PeriodLine[]
}
