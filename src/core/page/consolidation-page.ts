import type { ActionPlansSaid } from '#core/consolidation/action-plans-said.ts'
import type { LineEstimate } from '#core/consolidation/estimate.ts'
import type { OutlineSection } from '#core/consolidation/outline.ts'
import type { QuarterSaid } from '#core/consolidation/quarter-said.ts'
import type { YearSaid } from '#core/consolidation/year-said.ts'
import type { EvaluationKept } from '#core/evaluation/kept-evaluation.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { Entry } from '#core/report/entry.ts'

/** What the department prints of a line instead of the focal agency's figure, and why (H04). */
export type PrintedInstead = {
  /** Null: the department's own figure; else the other agency whose figure it is. */
  readonly agency: AgencyHead | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

/** The parts of a figure: areas that add up to it, or owners that each say it. Names, not codes. */
export type LineParts = {
  readonly of: 'areas' | 'owners'
  readonly parts: number
  readonly said: number
  readonly missing: readonly string[]
  /** Parts in words or impossible, with which nothing can be computed. */
  readonly unusable: readonly string[]
  /** What the areas that have said something give together; null for owners, whose figures are never added. */
  readonly derived: WireCell | null
}

export type ConsolidatedLine = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly comparator: string
  readonly plan: WireCell
  readonly stretch: string | null
  /** The provincial figure as it is printed: the focal owner's newest sending, or what `instead` says. */
  readonly cell: WireCell
  readonly entry: Entry
  /** Percent of the year's plan, two decimals, null where it means nothing. */
  readonly share: string | null
  readonly source: {
    readonly agency: AgencyHead
    readonly at: string
    readonly revision: number
    readonly accepted: boolean
    readonly late: boolean
  } | null
  readonly owner: AgencyHead | null
  /** What is said and not printed, kept beside: by other owners, and by the focal one where another figure is printed. */
  readonly others: readonly { readonly agency: AgencyHead; readonly entry: Entry }[]
  /** Absent, as in consolidations made before there was one: the focal owner's figure is printed. */
  readonly instead?: PrintedInstead
  /** Absent where a figure has no parts. */
  readonly parts?: LineParts
  /** Nobody has said the figure: it is a marked estimate for a silent unit (beyond 26). */
  readonly estimate?: LineEstimate
}

/** A section of the report's own text as it was written; numbers stand in it as `[[code]]` and follow the lines. */
export type NarrativeSaid = Pick<OutlineSection, 'id' | 'title' | 'level' | 'targets'> & {
  readonly text: string
  /** Whose words went in. */
  readonly from: readonly AgencyHead[]
}

export type ProposalSaid = { readonly agency: AgencyHead; readonly text: string }

/** The proposals as the department has ordered them (H05): under topics, each with its origin and what was merged into it. */
export type ProposalsSaid = {
  readonly topics: readonly {
    readonly title: string
    readonly items: readonly (ProposalSaid & { readonly merged: readonly ProposalSaid[] })[]
  }[]
  /** Not decided yet. */
  readonly open: readonly ProposalSaid[]
  readonly declined: number
}

/** A figure of an earlier period that says something else than what was published then (beyond 18). */
export type Revised = {
  readonly period: string
  readonly code: string
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly basis: string
  readonly published: WireCell
  readonly now: WireCell
  /** Number and day of the issued report that printed it; null: it was frozen and never issued. */
  readonly document: { readonly number: string; readonly date: string } | null
  /** Why, where an agency asked for a correction that was accepted (G12). */
  readonly correction?: { readonly agency: AgencyHead; readonly reason: string; readonly askedBy: string }
  /** What the report printed instead of the agency's figure: the agency corrects its own, the printed one stays (H04). */
  readonly printed?: WireCell
}

/** `GET /api/periods/:period/consolidation`; `POST` the same consolidates. */
export type ConsolidationPage = {
  readonly period: string
  readonly label: string
  readonly cutOff: string
  readonly unitsDue: string
  readonly consolidationDue: string
  readonly targets: readonly ConsolidatedLine[]
  readonly tables: readonly {
    readonly id: string
    readonly title: string
    readonly lines: readonly ConsolidatedLine[]
  }[]
  readonly counts: {
    readonly duties: number
    readonly sent: number
    readonly late: number
    readonly missing: number
    readonly accepted: number
  }
  /** Nothing that counts: never sent, or returned and not sent again. */
  readonly missing: readonly AgencyHead[]
  /** Those of `missing` whose report lies returned. */
  readonly returned: readonly AgencyHead[]
  /** By the first sending (rule Q37); `firstSentAt` is null for one that is overdue and never sent. */
  readonly late: readonly { readonly agency: AgencyHead; readonly firstSentAt: string | null }[]
  readonly situations: readonly { readonly agency: AgencyHead; readonly text: string }[]
  readonly proposals: readonly {
    readonly agency: AgencyHead
    readonly text: string
    readonly nothing: boolean
  }[]
  /** Absent, as in consolidations made before: nothing has been written, decided or revised. */
  readonly narrative?: readonly NarrativeSaid[]
  readonly grouped?: ProposalsSaid
  readonly revised?: readonly Revised[]
  /** Only in the month that a quarter is sent with, in the year, and in the month of the action plans; absent in editions of before. */
  readonly quarter?: QuarterSaid
  readonly yearEnd?: YearSaid
  readonly actionPlans?: ActionPlansSaid
  /** Only in an edition that was frozen for the evaluation of the year (H12). */
  readonly evaluation?: EvaluationKept
  /** The newest consolidation: the page shows what it used, frozen (rule Q37). Null: a live preview. */
  readonly consolidated: {
    readonly by: string
    readonly at: string
    readonly trial: boolean
    readonly edition: number
    readonly checksum: string
  } | null
  /** Sendings that came after it and wait for the next one. */
  readonly waiting: readonly { readonly agency: AgencyHead; readonly at: string; readonly revision: number }[]
  readonly whyNotConsolidate: Reason | null
  /** What has been chosen by now, also since the newest consolidation. `POST …/consolidation/choices` {code, wish, reason, seen} chooses. */
  readonly choices: readonly ChosenLine[]
  /** Only for who reads what was sent, while nothing was: the document is not printed for them. */
  readonly whyNoWord?: Reason
  /** Only where a moment was asked for (`?asOf=`): the edition of then, and the one that has come since. */
  readonly past?: { readonly asOf: string; readonly newest: number }
}

/** One choice as it stands; `basis` null: taken back. */
export type ChosenLine = {
  readonly code: string
  readonly revision: number
  readonly basis: string | null
  readonly reason: string
  readonly byName: string
  readonly at: string
  /** True: made after the newest consolidation, goes into the next one. */
  readonly waiting: boolean
}
