import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal, sum } from '#core/figure/decimal.ts'
import type { Held } from '#web/grid/held.ts'

/** What the status bar says of a selection. A sum over different units means nothing and is not shown. */
export type Total =
  | { readonly kind: 'sum'; readonly count: number; readonly sum: string; readonly unit: string }
  | { readonly kind: 'units'; readonly count: number }
  | { readonly kind: 'nothing' }

export const totalOf = (cells: readonly { readonly held: Held; readonly unit: string }[]): Total => {
  const numbers = cells.flatMap(({ held, unit }) => {
    const value =
      held.kind === 'entry' && held.entry.kind === 'number' ? parseDecimal(held.entry.value) : null
    return value ? [{ value, unit }] : []
  })
  const [first] = numbers
  if (!first) return { kind: 'nothing' }
  if (numbers.some(({ unit }) => unit !== first.unit)) return { kind: 'units', count: numbers.length }
  return {
    kind: 'sum',
    count: numbers.length,
    sum: printAmount(sum(numbers.map(({ value }) => value))),
    unit: first.unit,
  }
}
