import type { Cell } from '#core/figure/cell.ts'
import type { Period } from '#core/time/period.ts'

/**
 * A value and how we have it (Q1): a person entered it, or it follows from entered ones, which are named.
 * Where both are there both are kept; the entered one speaks.
 */
export type Held =
  | { readonly from: 'entered'; readonly cell: Cell }
  | { readonly from: 'derived'; readonly cell: Cell; readonly of: readonly Period[] }

export const entered = (cell: Cell): Held => ({ from: 'entered', cell })
export const derived = (cell: Cell, of: readonly Period[]): Held => ({ from: 'derived', cell, of })
