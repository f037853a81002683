import type { AgencyHead } from '#core/page/head.ts'
import type { ReportStatus } from '#core/report/fact.ts'

/** A decision about a duty, or a wish, as every page says it. */
export type DutyNote = {
  /** The wished or granted day; null for an exemption. */
  readonly until: string | null
  /** Number of the department's document; null where none is named. */
  readonly document: string | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

export type DutyLine = {
  readonly period: string
  readonly label: string
  /** Periods that this report serves, too: the quarter in its last month, two duties in one sending (Q15). */
  readonly also: readonly { readonly period: string; readonly label: string }[]
  readonly agency: AgencyHead
  readonly due: string
  readonly originalDue: string
  readonly advice: string
  /** By when the department puts it together. */
  readonly consolidationDue: string
  /** The extension in force: `due` is its day, `originalDue` stays. */
  readonly extension: DutyNote | null
  /** Nothing is owed, and why. */
  readonly exempt: DutyNote | null
  /** A later day that the agency has asked for, and nobody has answered. */
  readonly request: DutyNote | null
  /** Working days left; negative when late. */
  readonly workingDaysLeft: number
  readonly status: ReportStatus
  /** By the day that holds. */
  readonly late: boolean
  /** By the original day: what statistics count, too. */
  readonly lateByOriginal: boolean
  readonly firstSentAt: string | null
  readonly returnReason: string | null
  /** The clause that asks for it: `IV.1`, with its line. */
  readonly clause: string
  readonly filled: number
  readonly asked: number
}

/** `GET /api/duties`: what the signed-in person owes (heads and clerks: their agency; planning: theirs, and the board). */
export type DutiesPage = { readonly duties: readonly DutyLine[] }
