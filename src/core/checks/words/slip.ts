import type { Place } from '#core/plan/place.ts'

/** What speaks for a word being misread. */
export type Why = 'usual' | 'syllable' | 'twin' | 'again' | 'ending' | 'register' | 'twice'

/** Words that were probably misread, with what they should probably say. They only ever ask (Q33). */
export type Slip = {
  readonly line: number
  /** Position of the cell, null outside the rows of tables. */
  readonly column: number | null
  /** As printed, capitals too; `expected` is written in the same capitals, '' where nobody can say. */
  readonly printed: string
  readonly expected: string
  readonly why: Why
  /** How often the document writes it as expected. */
  readonly count: number
  readonly proof: readonly Place[]
}
