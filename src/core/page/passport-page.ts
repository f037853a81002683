import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'

/**
 * `GET /api/figures/passport?o=…`: everything that is known of one number, for those who may see it (H10). `o` is a name
 * as core/figure/figure-name.ts spells it; every other number that is told of here comes with its own.
 */
export type PassportPage = {
  readonly plan: PlanHead
  /** The moment that was asked for: everything is told as it was known then; null: as it is known now. */
  readonly asOf: string | null
  /** As asked for. */
  readonly name: string
  readonly indicator: PassportIndicator
  readonly subject: PassportSubject
  /** As it stands now; `printed` as it was printed or typed, '' where nothing was. */
  readonly now: { readonly cell: WireCell; readonly printed: string }
  readonly meaning: {
    readonly definition: Definition
    /** Null: what the program takes it for, not yet confirmed. */
    readonly confirmed: { readonly by: string; readonly at: string } | null
  } | null
  /** How it is computed; null where it is reported as it is. */
  readonly computation: Computation | null
  /** The places that it is made up of; null where it has none, or they may not be read. */
  readonly parts: PassportParts | null
  /** Newest first; the newest one is the origin. */
  readonly revisions: readonly PassportRevision[]
  /** Every document in which it stands, newest first. */
  readonly documents: readonly Appearance[]
  /** Other figures of the same indicator and place, of its period or what the plan asks for the year: another agency's, the consolidator's, the plan's. */
  readonly beside: readonly Beside[]
  /** What the check of the plan says at this place. */
  readonly findings: readonly PassportFinding[]
  /** What may be there and is not shown to this person: said, so that nobody takes silence for absence. */
  readonly unseen: readonly ('figure' | 'others' | 'consolidations')[]
}

/** What the places below give: areas of a province, communes of a district (H03). */
export type PassportParts = {
  readonly parts: readonly PassportPart[]
  /** Leaves in all, and how many of them have said something. */
  readonly leaves: number
  readonly said: number
  /** What those that have spoken give together; null where the indicator may not be added. */
  readonly derived: WireCell | null
}

export type PassportPart = {
  readonly scope: string
  readonly name: string
  readonly cell: WireCell
  readonly kind: FigureKind | null
  readonly leaves: number
  readonly said: number
  /** Null where nobody has said anything. */
  readonly passport: string | null
}

export type PassportIndicator = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly stt: string
  /** The labels above it, outermost first. */
  readonly path: readonly string[]
  /** Its table; null for a headline target. */
  readonly table: string | null
  readonly line: number
  readonly owners: readonly AgencyHead[]
}

export type PassportSubject =
  | {
      readonly what: 'figure'
      readonly period: string
      readonly kind: FigureKind
      readonly basis: string
      /** The agency of the basis; null where it is a document or the consolidator. */
      readonly agency: AgencyHead | null
      readonly scope: { readonly code: string; readonly name: string }
      /** The column of the table that prints it. */
      readonly column: PassportColumn | null
    }
  | { readonly what: 'share'; readonly period: string; readonly basis: string }
  | { readonly what: 'cell'; readonly column: PassportColumn }

export type PassportColumn = { readonly n: number; readonly label: string }

export type Computation = {
  /** row, column: a formula of its table · definition: by the dictionary · share: against the year's plan */
  readonly by: 'column' | 'row' | 'definition' | 'share'
  /** `8=6/5`, `B2.7=[B2.8]+[B2.9]`. */
  readonly said: string
  /** The same with its figures; null where it cannot be computed. */
  readonly arithmetic: string | null
  readonly result: WireCell
  /** Whether the value that stands agrees with it within rounding; null where there is nothing to compare. */
  readonly agrees: boolean | null
  readonly inputs: readonly ComputedFrom[]
  /** Where the formula is explained and changed: the table and the holder; null where there is none. */
  readonly formula: { readonly table: string; readonly holder: string } | null
}

export type ComputedFrom = {
  readonly label: string
  /** As the formula names it, `6`, `[B2.12]`. */
  readonly said: string
  readonly cell: WireCell
  readonly unit: string
  /** Its own passport; null for a constant. */
  readonly name: string | null
}

/** Where a revision comes from: enough to open the very line of it. */
export type Origin =
  | {
      readonly what: 'plan' | 'decision'
      readonly document: string
      /** Of the plan's text; null where it is printed no longer. */
      readonly line: number | null
      readonly cell: { readonly table: string; readonly line: number; readonly column: number } | null
      /** The finding that was decided; null for what is printed. */
      readonly finding: string | null
    }
  | {
      readonly what: 'submission'
      readonly period: string
      readonly agency: AgencyHead
      readonly sending: number
      /** The SHA-256 of the receipt; null where the sending may not be seen. */
      readonly checksum: string | null
    }
  | { readonly what: 'import'; readonly file: string; readonly line: number | null }
  | { readonly what: 'entry' | 'overlay' | 'formula' | 'correction'; readonly document: string }

export type PassportRevision = {
  readonly revision: number
  readonly cell: WireCell
  readonly printed: string
  readonly origin: Origin
  readonly reason: string
  readonly by: string
  readonly at: string
  readonly trial: boolean
}

/** A document in which the number stands, with the value that stands there. */
export type Appearance = {
  readonly cell: WireCell
  /** It says another value than what stands now: “đã công bố … / hiện hành …” (H09). */
  readonly differs: boolean
} & (
  | {
      readonly what: 'plan'
      readonly number: string
      readonly date: string | null
      readonly line: number
      readonly cellAt: { readonly table: string; readonly line: number; readonly column: number } | null
    }
  | {
      readonly what: 'report'
      readonly period: string
      readonly agency: AgencyHead
      readonly sending: number
      readonly at: string
      readonly checksum: string
    }
  | {
      /** A report with number and day, sent to the committee: its bytes stay as they are (beyond 18). */
      readonly what: 'issued'
      readonly period: string
      readonly document: string
      readonly copy: number
      readonly number: string
      readonly issuedOn: string
      readonly at: string
      readonly as: 'province' | 'beside' | 'plan' | 'stretch' | 'share'
    }
  | {
      /** A frozen edition, and the monthly report that is printed from it. */
      readonly what: 'consolidation'
      readonly period: string
      readonly edition: number
      readonly at: string
      readonly by: string
      readonly trial: boolean
      /** province: taken for the province's · beside: another owner's · plan, stretch: what it is held against */
      readonly as: 'province' | 'beside' | 'plan' | 'stretch' | 'share'
      /** The newest edition, which the report is printed from today. */
      readonly newest: boolean
    }
)

export type Beside = {
  readonly name: string
  readonly period: string
  readonly kind: FigureKind
  readonly basis: string
  readonly agency: AgencyHead | null
  readonly cell: WireCell
}

export type PassportFinding = {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'question'
  readonly message: string
  readonly line: number
}
