import type { Place } from '#core/plan/place.ts'

/**
 * error: the printed figures prove it. warning: strong evidence. question: a person decides.
 */
export type Severity = 'error' | 'warning' | 'question'

/** Something that does not add up, or a question to a person. A contradiction is one finding with every place. */
export type Finding = {
  readonly code: FindingCode
  readonly severity: Severity
  /** The places at fault only, twelve at most. */
  readonly where: readonly Place[]
  readonly evidence: readonly Place[]
  readonly printed: string
  readonly expected: string
  /** One Vietnamese sentence that a person understands. */
  readonly message: string
}

export type FindingCode =
  | 'ratio'
  | 'header-formula'
  | 'sum'
  | 'quarters-sum'
  | 'part-above-whole'
  | 'product'
  | 'density-base'
  | 'contradiction'
  | 'printed-error'
  | 'zero-from-missing'
  | 'ditto-unit'
  | 'unit'
  | 'magnitude'
  | 'swapped-label'
  | 'numbering'
  | 'separator'
  | 'below-reached'
  | 'year-quarter'
  | 'growth'
  | 'spelling'
  | 'plan-linter'

/** What the text rendering broke and the reader mended. An author's error is never a repair. */
export type Repair = {
  readonly code: RepairCode
  readonly where: readonly Place[]
  readonly was: string
  readonly now: string
  readonly evidence: readonly Place[]
  readonly message: string
}

export type RepairCode =
  | 'digit'
  | 'separator'
  | 'moved-cell'
  | 'shifted-rows'
  | 'shifted-columns'
  | 'split-cells'
  | 'centred-stt'
  | 'continued-stt'
  | 'glued-stt'
  | 'header'
  | 'unit'
  | 'label'
  | 'joined-lines'
  | 'characters'
  | 'encoding'
