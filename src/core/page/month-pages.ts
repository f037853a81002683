import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { Entry } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import type { ReportFact, ReportStatus } from '#core/report/fact.ts'

export type OwnerLine = {
  /** The indicator's code: `T.6.b` for a headline target, `B2.12` for the twelfth row of Biểu 2. */
  readonly code: string
  readonly name: string
  readonly unit: string
  /** Where it comes from: `II.(6)`, `Biểu 2`. */
  readonly source: string
  readonly line: number
  readonly proposed: readonly string[]
  /** The first is focal. */
  readonly owners: readonly string[]
  readonly confirmed: { readonly by: string; readonly at: string } | null
}

/** `GET /api/plans/:plan/owners`; `POST` the same with {codes: string[], owners: string[]} confirms. */
export type OwnersPage = {
  readonly plan: PlanHead
  readonly lines: readonly OwnerLine[]
  readonly agencies: readonly AgencyHead[]
  readonly whyNotConfirm: string | null
}

export type PeriodLine = {
  readonly period: string
  readonly label: string
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

export type FormLine = {
  readonly code: string
  readonly name: string
  readonly stt: string
  readonly level: number
  readonly unit: string
  /** The names above it, outermost first. With name, unit and plan they say what a number may be (`core/report/entry-check.ts`). */
  readonly path?: readonly string[]
  /** The year's plan, as a cell: number or worded. */
  readonly plan: WireCell
  /** What the same indicator said in the last opened period, null when nothing. */
  readonly last: { readonly period: string; readonly entry: Entry } | null
  readonly entry: Entry
  /** The running total that a number here is held against; absent where it cannot fall (rule Q1). */
  readonly before?: TotalBefore
  /** True for a heading row, which takes no figure. */
  readonly heading: boolean
  /** False where another owner is the focal one: the line may stay blank, its number is kept beside (rule Q21). */
  readonly focal: boolean
  /** False while its owners are only proposed. */
  readonly confirmed: boolean
}

export type FormSection = { readonly id: string; readonly title: string; readonly lines: readonly FormLine[] }

/** `conflicts`: cells not written, since neither their base nor the new entry stood there; as they stand. */
export type SavedCells = {
  readonly savedAt: string
  readonly conflicts: readonly { readonly code: string; readonly entry: Entry }[]
}

export type ReportTexts = { readonly situation: string; readonly proposals: string }

/**
 * `GET /api/periods/:period/reports/:agency`: the agency's own form, or the report as the department reads it.
 * `PUT …/cells` {code, entry, base?}[] saves a draft and answers SavedCells; `PUT …/texts` ReportTexts; `POST …/send` {digest?} answers Receipt; `POST …/return` {reason}; `POST …/accept`.
 */
export type ReportPage = {
  readonly period: string
  readonly label: string
  readonly agency: AgencyHead
  readonly duty: DutyLine
  readonly sections: readonly FormSection[]
  readonly texts: ReportTexts
  readonly status: ReportStatus
  readonly facts: readonly ReportFact[]
  readonly draftSavedAt: string | null
  /** Reasons for grey buttons; null: go ahead. Codes of `core/report/why-not.ts`, with the sentence. */
  readonly whyNotEdit: Reason | null
  readonly whyNotSend: Reason | null
  readonly whyNotReturn: Reason | null
  readonly whyNotAccept: Reason | null
  /** Figures of this agency that are not printed because the department chose others (beyond 10). */
  readonly overlaid: readonly Overlaid[]
  /** Only where a moment was asked for (`?asOf=`): what had been sent by then. */
  readonly asOf?: string
}

export type Overlaid = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly said: Entry
  /** The department's own figure; null: that of another agency, which this one may not read. */
  readonly printed: WireCell | null
  /** The other agency; null: the department's own figure. */
  readonly agency: AgencyHead | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

export type Reason = { readonly code: string; readonly message: string }

/** Answer of `POST …/send`. */
export type Receipt = {
  readonly agency: AgencyHead
  readonly period: string
  readonly revision: number
  readonly at: string
  readonly checksum: string
  readonly late: boolean
  readonly figures: number
  readonly trial: boolean
}

export type BoardLine = {
  readonly agency: AgencyHead
  readonly status: ReportStatus
  readonly late: boolean
  readonly firstSentAt: string | null
  readonly facts: readonly Pick<ReportFact, 'what' | 'at' | 'revision' | 'note'>[]
  readonly filled: number
  readonly asked: number
}

/** `GET /api/periods/:period/board` */
export type BoardPage = {
  readonly period: string
  readonly label: string
  readonly openedAt: string
  readonly unitsDue: string
  readonly consolidationDue: string
  readonly today: string
  readonly lines: readonly BoardLine[]
}

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

/** `GET /api/agencies` */
export type RegisterPage = {
  readonly agencies: readonly (AgencyHead & {
    readonly validFrom: string
    readonly validTo: string | null
    readonly reports: boolean
    readonly successor: string | null
    readonly accounts: number
  })[]
}

/** `GET /api/log?before=` newest first. */
export type LogPage = {
  readonly entries: readonly {
    readonly id: string
    readonly at: string
    readonly by: string
    readonly action: string
    readonly subject: string
    readonly before: string | null
    readonly after: string | null
    readonly trial: boolean
  }[]
  readonly next: string | null
}
