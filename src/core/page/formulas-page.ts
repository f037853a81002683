import type { Proposal } from '#core/formula/propose-rows.ts'
import type { FormulaRevision } from '#core/formula/revision.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { WireUnits } from '#core/indicator/wire-units.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'

/** A column or a row of a table, with the formula that fills it, what is printed, what is proposed and its history. */
export type FormulaLine = {
  /** `8` for a column, `B2.7` for a row. */
  readonly holder: string
  /** The words of the header, the label of the row. */
  readonly label: string
  /** In force today; null where none is. */
  readonly text: string | null
  /** Where that one comes from. header: printed there · figures: the header says another, or nothing · set: by a person. */
  readonly origin: 'header' | 'figures' | 'set' | null
  /** What the header prints, `6/5`; null where nothing. */
  readonly printed: string | null
  readonly proposal: Proposal | null
  /** Oldest first. */
  readonly history: readonly FormulaRevision[]
}

/** `GET /api/plans/:plan/tables/:id/formulas`; `POST` gives it anew. The cells come with the page of the table. */
export type FormulasPage = {
  readonly plan: PlanHead
  readonly id: string
  readonly title: string
  /** ISO day of asking: the formulas of this day are in force. */
  readonly today: string
  /** Only those that have a formula, a proposal or a history; a new one may be written for any row or column. */
  readonly lines: readonly FormulaLine[]
  readonly units: WireUnits
  /** What the indicators of the plan do over time, by code. */
  readonly natures: Readonly<Record<string, Nature>>
  /** Null: this person may set formulas. */
  readonly whyNotSet: WireError | null
}

/** `POST /api/plans/:plan/tables/:id/formulas` */
export type FormulaWanted = {
  readonly holder: string
  /** set: this text counts from a day on · remove: nothing is computed there · undo: what was before the last word. */
  readonly what: 'set' | 'remove' | 'undo'
  readonly text: string
  /** ISO day. */
  readonly validFrom: string
  readonly reason: string
  /** The revisions of this holder that the person has seen: another's word in between is shown first. */
  readonly seen: number
}
