import type { Decimal } from '#core/figure/decimal.ts'
import type { When } from '#core/formula/formula.ts'

/** Where a formula takes a value from. */
export type Leaf =
  | { readonly kind: 'column'; readonly n: number }
  | {
      readonly kind: 'indicator'
      readonly code: string
      readonly when: When
      readonly column: number | null
    }

/**
 * A checked formula as plain arithmetic: every conversion of units is an explicit power of ten, every function is
 * spelled out. Both evaluations, in the core and in the database, follow this one tree. `said` is its printed text.
 */
export type Step = { readonly said: string } & (
  | { readonly kind: 'constant'; readonly value: Decimal }
  /** Index into the leaves of the formula. */
  | { readonly kind: 'leaf'; readonly at: number }
  /** × 10^by. */
  | { readonly kind: 'scale'; readonly by: number; readonly of: Step }
  | { readonly kind: 'negate'; readonly of: Step }
  | { readonly kind: 'add'; readonly of: readonly Step[] }
  | { readonly kind: 'multiply'; readonly left: Step; readonly right: Step }
  | { readonly kind: 'divide'; readonly top: Step; readonly bottom: Step }
  | { readonly kind: 'round'; readonly of: Step; readonly decimals: number }
  | { readonly kind: 'least' | 'greatest'; readonly of: readonly Step[] }
)

/** A checked formula, ready to be compiled: its arithmetic and the leaves that it reads, each once. */
export type Ready = { readonly step: Step; readonly leaves: readonly Leaf[] }

/** The spelling of a leaf: its identity. */
export const keyOf = (leaf: Leaf): string => {
  if (leaf.kind === 'column') return `cột ${leaf.n}`
  if (leaf.column !== null) return `${leaf.code}; cột ${leaf.column}`
  return leaf.when === 'same' ? leaf.code : `${leaf.code}; ${leaf.when}`
}

/** The parts that a step computes with. */
export const partsOf = (step: Step): readonly Step[] => {
  switch (step.kind) {
    case 'constant':
    case 'leaf':
      return []
    case 'scale':
    case 'negate':
    case 'round':
      return [step.of]
    case 'add':
    case 'least':
    case 'greatest':
      return step.of
    case 'multiply':
      return [step.left, step.right]
    case 'divide':
      return [step.top, step.bottom]
  }
}
