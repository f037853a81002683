import type { Decimal } from '#core/figure/decimal.ts'

/**
 * What stands in a cell: a number, a worded value, or one of four different absences (rules Q18, Q19).
 * - missing: nobody has reported it yet (blank)
 * - none: there is nothing to report (`-`)
 * - notApplicable: does not apply to this unit (`x`)
 * - impossible: it was asked but cannot be computed, with the reason
 * - worded: a target in words, `Duy trì 11%`, `<3%`
 */
export type Cell =
  | { readonly kind: 'number'; readonly value: Decimal }
  | { readonly kind: 'missing' }
  | { readonly kind: 'none' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'impossible'; readonly reason: Impossible }
  | { readonly kind: 'worded'; readonly text: string }

/** zeroDenominator: `#DIV/0!`; tooNarrow: `#####`, the printer had no room; unreadable: a sign that we do not know. */
export type Impossible = 'zeroDenominator' | 'tooNarrow' | 'printedError' | 'unreadable'

export const missing: Cell = { kind: 'missing' }
export const none: Cell = { kind: 'none' }
export const notApplicable: Cell = { kind: 'notApplicable' }
export const number = (value: Decimal): Cell => ({ kind: 'number', value })
export const impossible = (reason: Impossible): Cell => ({ kind: 'impossible', reason })
export const worded = (text: string): Cell => ({ kind: 'worded', text })

/** The number of a cell, or null when it holds none. */
export const numberIn = (cell: Cell | undefined): Decimal | null =>
  cell?.kind === 'number' ? cell.value : null
