import type { Cell } from '#core/figure/cell.ts'
import type { Period } from '#core/time/period.ts'

/**
 * What a figure claims to be (B15). Kinds never mix: no sum, no comparison and no chart line joins two of them unasked.
 * - plan: what the issued plan asks · scenario: the plan's path over the quarters
 * - estimate: said before the period has ended (Q10) · actual: said after it · official: published by the source
 * - forecast: what somebody now expects, beside the scenario that stays as it was (C11)
 */
export type FigureKind = 'plan' | 'scenario' | 'estimate' | 'actual' | 'official' | 'forecast'

const kinds: ReadonlySet<string> = new Set<FigureKind>([
  'plan',
  'scenario',
  'estimate',
  'actual',
  'official',
  'forecast',
])
export const isFigureKind = (text: string): text is FigureKind => kinds.has(text)

/** The later one speaks for the period where several are there: an official figure replaces the actual one, never its history. */
export const firmness: readonly FigureKind[] = ['estimate', 'actual', 'official']

/**
 * What a figure is of. Everything of it is its identity: another scope, another period, another speaker is another figure.
 * `indicator`: `T.6.b`, `B2.12`, of that plan. `scope`: the province's code, an area's or a unit's. `basis`: by whom or on
 * which ground, `plan`, `stretch`, an agency's code, `consolidator`, the number of a resolution.
 */
export type FigureKey = {
  readonly plan: string
  readonly indicator: string
  readonly scope: string
  readonly period: Period
  readonly kind: FigureKind
  readonly basis: string
}

/** How a figure came to be recorded. Every revision has one, with a person and a moment. */
export type Recording = {
  /** plan: printed by an issued document · decision: chosen in a review · submission: an agency's report · import: a file
   * · entry: typed by a person · overlay: the consolidator's figure beside the agency's · formula: computed and kept
   * · correction: asked by an agency after the freeze, and accepted (G12). */
  readonly what:
    | 'plan'
    | 'decision'
    | 'submission'
    | 'import'
    | 'entry'
    | 'overlay'
    | 'formula'
    | 'correction'
  /** `14/KH-UBND`, `2024-M03/SYT`, a file's name; '' where there is none. */
  readonly document: string
  /** Why it differs from the revision before; '' for a first one. */
  readonly reason: string
  readonly byAccount: string
  readonly byName: string
  /** When we knew it: the second of the two times. The first is the period of the key. */
  readonly at: string
  readonly trial: boolean
}

/** One thing that was said about a figure. Nothing is overwritten: the highest revision counts, the others remain. */
export type Revision = {
  /** From 1, without gaps. */
  readonly revision: number
  readonly cell: Cell
  /** As it was printed or typed; '' where nothing was. */
  readonly printed: string
  /** Line and column of a text, sheet and cell of a workbook; '' where the recording has no places. */
  readonly place: string
  readonly recording: Recording
}

export type Figure = FigureKey & Revision
