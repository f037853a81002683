import type { WireCell } from '#core/figure/wire.ts'

/**
 * What an agency says of one indicator for one month: a number (year to date by the cut-off day, province, estimate),
 * that there is nothing (`-`), that it does not apply (`x`), or that it is not due this month. Blank is none of these.
 */
export type Entry =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'notDue' }
  | { readonly kind: 'missing' }

export const cellOfEntry = (entry: Entry): WireCell => (entry.kind === 'notDue' ? { kind: 'missing' } : entry)
