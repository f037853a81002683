import type { Place } from '#core/plan/place.ts'

/** One indicator whose figure is the same in every one of these places, units converted. */
export type Agreement = {
  readonly name: string
  /** As the first place prints it: `16.906,13`. */
  readonly value: string
  readonly unit: string
  /** Two places at least, in the order of the document. */
  readonly where: readonly Place[]
}

/** Rows whose plan is below the estimate of the year before: listed, not accused. */
export type PlannedBelow = { readonly compared: number; readonly where: readonly Place[] }

/** What kind of arithmetic was tried on the printed figures. */
export type IdentityKind = 'ratio' | 'sum' | 'across' | 'share' | 'product' | 'density' | 'quarters'

/** How many identities of one kind were tried in one column of one table, and how many hold within rounding. */
export type HeldColumn = {
  readonly table: string
  readonly column: number
  readonly label: string
  readonly checked: number
  readonly held: number
}

/** What a plan's silence rests on: what was tried, by kind and column. */
export type Held = {
  readonly kind: IdentityKind
  readonly checked: number
  readonly held: number
  readonly columns: readonly HeldColumn[]
}
