import type { Step } from '#core/formula/step.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { TotalBefore } from '#core/report/falls.ts'

/** A number that was said, and how far the year had come then: 1 to 12. */
export type SaidNumber = { readonly period: string; readonly month: number; readonly value: string }

/** What one cell is held against. All numbers canonical and in the unit of the line. */
export type CellGround = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly path: readonly string[]
  /** The year's plan; null where it is no number. */
  readonly plan: string | null
  readonly nature: Nature | null
  /** What the same agency said earlier this year, in order. */
  readonly said: readonly SaidNumber[]
  /** The same month of last year. */
  readonly season: SaidNumber | null
  /** The whole of last year. */
  readonly lastYear: SaidNumber | null
  /** The running total that it may not fall below without a note. */
  readonly before: TotalBefore | null
  /** What other agencies say of the same indicator and period. */
  readonly others: readonly { readonly agency: string; readonly value: string }[]
}

/**
 * How figures hang together. sum: `of` is what the formula gives, parts and wholes · ratio: the same with a quotient ·
 * same: one figure asked in two places, units converted · part: `of` is at most its one leaf.
 */
export type Relation = {
  readonly kind: 'sum' | 'ratio' | 'same' | 'part'
  readonly of: string
  /** The codes that the steps read, by their index. */
  readonly leaves: readonly string[]
  readonly step: Step
  /** As a person reads it: `[B7.2] + [B7.19]`. */
  readonly formula: string
  /** Things counted one by one add up to the last one; amounts within the rounding of what is printed. */
  readonly exact: boolean
}

/** A figure that this form does not ask: what stands of it for the same period. */
export type OutsideFigure = { readonly name: string; readonly unit: string; readonly value: string }

/** Everything that a form is held against. */
export type FormGround = {
  /** How far the year has come at the end of the period: 3 for March, 12 for a whole year. */
  readonly month: number
  /** The form asks what the whole year will come to (E26), not how far it has come. */
  readonly isYear: boolean
  readonly cells: ReadonlyMap<string, CellGround>
  readonly relations: readonly Relation[]
  readonly outside: ReadonlyMap<string, OutsideFigure>
}
