import type { WireCell } from '#core/figure/wire.ts'
import type { DutyLine } from '#core/page/duties-page.ts'
import type { ReportCorrections } from '#core/page/corrections-page.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { Entry } from '#core/report/entry.ts'
import type { Signature } from '#core/access/signature.ts'
import type { InsideStep, ReportFact, ReportStatus } from '#core/report/fact.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import type { LinePart } from '#core/report/line-parts.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Sides } from '#core/report/two-numbers.ts'
import type { KnownFigure } from '#core/page/known-figure.ts'
import type { QuarterPart } from '#core/page/quarter-part.ts'
import type { WorkPart } from '#core/page/work-part.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { ReadWarning } from '#core/validation/warning.ts'
import type { WireGround } from '#core/validation/wire.ts'

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
  /** What the same indicator said in the last opened month that its agency sent, null when nothing; `skipped`: a later one was not sent. */
  readonly last: { readonly period: string; readonly entry: Entry; readonly skipped?: true } | null
  readonly entry: Entry
  /** The line of this form that asks the same thing: filled from there, asked once (beyond 20). Then it is a heading. */
  readonly sameAs?: string
  /** The running total that a number here is held against; absent where it cannot fall (rule Q1). */
  readonly before?: TotalBefore
  /** What its values do over time; null where nobody knows. Absent in headings. */
  readonly nature?: Nature | null
  /** Which of “trong kỳ” and “lũy kế” may be typed, and what the other follows from (G04). Absent in headings. */
  readonly sides?: Sides
  /** The rows of the form that it is the sum of, by the formula of its table; absent where one of them is not asked here. */
  readonly parts?: readonly LinePart[]
  /** What the plan's scenario wants by the end of this period. */
  readonly onPath?: WireCell
  /** What the same indicator came to in the same period a year ago. */
  readonly lastYear?: WireCell
  /** True for a heading row, which takes no figure. */
  readonly heading: boolean
  /** False where another owner is the focal one: the line may stay blank, its number is kept beside (rule Q21). */
  readonly focal: boolean
  /** False while its owners are only proposed. */
  readonly confirmed: boolean
  /** What a return that is not mended yet says of this cell; '' where it only points at it (G11). */
  readonly returned?: string
}

export type FormSection = { readonly id: string; readonly title: string; readonly lines: readonly FormLine[] }

/** `conflicts`: cells not written, since neither their base nor the new entry stood there; as they stand. */
export type SavedCells = {
  readonly savedAt: string
  readonly conflicts: readonly { readonly code: string; readonly entry: Entry }[]
}

/**
 * `GET /api/periods/:period/reports/:agency`: the agency's own form, or the report as the department reads it.
 * `PUT …/cells` {code, entry, base?}[] saves a draft and answers SavedCells; `PUT …/texts` {field, value, base?}[] answers SavedTexts; `POST …/send` {digest?} answers Receipt; `POST …/return` {reason, cells?: {code, note?}[]}; `POST …/accept`.
 */
export type ReportPage = {
  readonly period: string
  readonly label: string
  readonly agency: AgencyHead
  readonly duty: DutyLine
  readonly sections: readonly FormSection[]
  /** The quarter that ends with this month, its scenario rows; null in other periods and for who has none (Q15, G08). */
  readonly quarter: QuarterPart | null
  /** The day up to which every figure of the report counts (G19). */
  readonly cutOff: string
  /** Numbers that somebody else has said already for cells of this form; none where it is not being written (G03). */
  readonly known: readonly KnownFigure[]
  readonly texts: ReportTexts
  readonly work: WorkPart
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
  /** What became of each of its proposals; absent while nothing has been decided (H05). */
  readonly proposalFates?: readonly ProposalFate[]
  /** What was asked to be corrected after the freeze, and what of earlier periods stands here as corrected (G12). */
  readonly corrections: ReportCorrections
  /** What happens inside the agency before a sending; null for other eyes. */
  readonly inside: InsideReport | null
  /** What the cells are held against, so that the page asks as the server does; absent where it is not being written. */
  readonly ground?: WireGround
  /** What was asked of the sending that is read, with the reasons that its agency gave (G10). */
  readonly warnings: readonly ReadWarning[]
  /** Only where a moment was asked for (`?asOf=`): what had been sent by then. */
  readonly asOf?: string
}

/**
 * The agency's own part of a report's page. `POST …/submit` {note, digest?}, `POST …/take-back`, `POST …/hand-back` {reason}: each
 * answers the page.
 */
export type InsideReport = {
  readonly steps: readonly InsideStep[]
  /** Entering and signing take two people today (K04). */
  readonly twoPersons: boolean
  /** The person is the head, or stands in for the head today (K05). */
  readonly signs: boolean
  /** How this person would sign now; null: a clerk sends without a signature, where the rule allows it. */
  readonly signature: Signature | null
  readonly whyNotSubmit: Reason | null
  readonly whyNotTakeBack: Reason | null
  readonly whyNotHandBack: Reason | null
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
  readonly signed?: Signature
}

/** What the department has made of one item of an agency's proposals. */
export type ProposalFate = {
  readonly text: string
  readonly fate:
    | { readonly what: 'open' }
    | { readonly what: 'taken'; readonly topic: string; readonly wording: string }
    /** Whose proposal it stands with; '' where it is not told. */
    | { readonly what: 'merged'; readonly agency: string }
    | { readonly what: 'declined'; readonly reason: string }
  readonly by: string
  readonly at: string | null
}
