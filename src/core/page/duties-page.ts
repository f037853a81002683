import type { AgencyHead } from '#core/page/head.ts'
import type { ReportStatus } from '#core/report/fact.ts'

export type DutyLine = {
  readonly period: string
  readonly label: string
  readonly agency: AgencyHead
  readonly due: string
  readonly originalDue: string
  readonly advice: string
  /** Working days left; negative when late. */
  readonly workingDaysLeft: number
  readonly status: ReportStatus
  readonly late: boolean
  readonly firstSentAt: string | null
  readonly returnReason: string | null
  /** The clause that asks for it: `IV.1`, with its line. */
  readonly clause: string
  readonly filled: number
  readonly asked: number
}

/** `GET /api/duties`: what the signed-in person owes (heads and clerks: their agency; planning: theirs, and the board). */
export type DutiesPage = { readonly duties: readonly DutyLine[] }
