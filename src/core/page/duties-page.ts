import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
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

/** Why the buttons about a duty's day are grey for who looks; null: go ahead. Codes of `core/duty/why-not-change.ts`. */
export type DutyMoves = {
  readonly whyNotAsk: Reason | null
  readonly whyNotExtend: Reason | null
  readonly whyNotRefuse: Reason | null
  readonly whyNotExempt: Reason | null
  readonly whyNotRestore: Reason | null
}

/** What every duty shows of its day: the one that holds, the original one, what was decided, what is wished. */
export type DutyDay = {
  readonly agency: AgencyHead
  readonly due: string
  readonly originalDue: string
  /** The extension in force: `due` is its day, `originalDue` stays. */
  readonly extension: DutyNote | null
  /** Nothing is owed, and why. */
  readonly exempt: DutyNote | null
  /** A later day that the agency has asked for, and nobody has answered. */
  readonly request: DutyNote | null
  /** Working days left; negative when late. */
  readonly workingDaysLeft: number
  /** By the day that holds. */
  readonly late: boolean
  /** By the original day: what statistics count, too. */
  readonly lateByOriginal: boolean
  readonly moves: DutyMoves
}

export type DutyLine = DutyDay & {
  readonly period: string
  readonly label: string
  /** Periods that this report serves, too: the quarter in its last month, two duties in one sending (Q15). */
  readonly also: readonly { readonly period: string; readonly label: string }[]
  readonly advice: string
  /** By when the department puts it together. */
  readonly consolidationDue: string
  readonly status: ReportStatus
  readonly firstSentAt: string | null
  readonly returnReason: string | null
  /** The clause that asks for it: `IV.1`, with its line. */
  readonly clause: string
  readonly filled: number
  readonly asked: number
  /** Where the hand goes next: the first cell that the return points at, else the first that is still blank; null: none. */
  readonly firstCell: string | null
}

/** The action plan of early February: a duty without a form (F01). */
export type PlanDutyLine = DutyDay & {
  readonly plan: string
  readonly year: number
  /** How its changes are addressed: `2024-action-plan`. */
  readonly owed: string
  /** The agency issues it, or submits it for approval. */
  readonly asks: 'issue' | 'submit'
  /** The last day that may still be called early in the month. */
  readonly latest: string
  /** The clause, and the convention that names the day (Q12). */
  readonly source: string
  readonly stated: {
    readonly document: string
    readonly dated: string
    readonly byName: string
    readonly at: string
  } | null
  readonly whyNotState: Reason | null
  readonly whyNotWithdraw: Reason | null
}

/** A request that waits for the department's answer. */
export type WaitingRequest = DutyDay & {
  readonly owed: string
  /** `Báo cáo tháng 3/2024`, `Kế hoạch hành động năm 2024`. */
  readonly label: string
  readonly period: string | null
  /** Periods that are sent with it, and by when the department puts it together; of reports alone. */
  readonly also: DutyLine['also']
  readonly consolidationDue: string | null
}

/** How an opened period stands, for those who see all. */
export type PeriodStand = {
  readonly period: string
  readonly label: string
  readonly also: DutyLine['also']
  readonly unitsDue: string
  readonly consolidationDue: string
  /** To the day of the units, and to that of the consolidation; negative when past. */
  readonly unitsDaysLeft: number
  readonly consolidationDaysLeft: number
  readonly duties: number
  readonly sent: number
  readonly late: number
  readonly returned: number
  /** Sent, and neither accepted nor returned: they wait to be read. */
  readonly toRead: number
  readonly exempt: number
  /** The newest consolidation. */
  readonly consolidated: { readonly edition: number; readonly at: string } | null
}

/** A document that waits for a word of who looks: the leader's approval, the committee's receipt (H07). */
export type WaitingDocument = {
  readonly waits: 'approval' | 'receipt'
  readonly period: string
  readonly document: string
  readonly copy: number
  readonly consolidationDue: string
  /** Who submitted or sent it, and when. */
  readonly byName: string
  readonly at: string
}

/** How the action plans of a year stand, for those who see all. */
export type PlanDutiesStand = {
  readonly plan: string
  readonly year: number
  readonly due: string
  readonly given: number
  readonly stated: number
  readonly late: number
  readonly exempt: number
  readonly lines: readonly PlanDutyLine[]
}

/**
 * `GET /api/duties`: what the signed-in person owes and what waits for them. Clerks and heads: their agency; the department:
 * its own, the requests to decide, and how the periods stand; the committee: how they stand; others: the next days.
 */
export type DutiesPage = {
  /** Newest period first. */
  readonly duties: readonly DutyLine[]
  readonly planDuties: readonly PlanDutyLine[]
  /** What waits for a leader or the committee; empty for everybody else. */
  readonly approvals: readonly WaitingDocument[]
  /** Empty for who may not decide. */
  readonly requests: readonly WaitingRequest[]
  /** Opened periods with a report of their own, the one due first first; empty for who may not read all. */
  readonly periods: readonly PeriodStand[]
  readonly actionPlans: readonly PlanDutiesStand[]
  /** Plans whose action plans can be asked for now. */
  readonly toGive: readonly { readonly plan: string; readonly year: number }[]
  /** The year whose calendar can be looked at; null: there is no plan. */
  readonly calendar: string | null
}
