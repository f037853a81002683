import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal, sum } from '#core/figure/decimal.ts'
import { inPeriodOf } from '#core/report/two-numbers.ts'
import type { Held } from '#web/grid/held.ts'
import { type Range, sideIn, takersIn } from '#web/grid/range.ts'
import type { GridRow } from '#web/grid/rows.ts'
import { heldIn, type Sheet } from '#web/grid/sheet.ts'

/** What the status bar says of a selection. A sum over different units means nothing and is not shown. */
export type Total =
  | { readonly kind: 'sum'; readonly count: number; readonly sum: string; readonly unit: string }
  | { readonly kind: 'units'; readonly count: number }
  | { readonly kind: 'nothing' }

/** A chosen cell; `value`: its number, null where it holds none. */
export type Chosen = { readonly code: string; readonly unit: string; readonly value: string | null }

const valueOf = (held: Held, row: Extract<GridRow, { kind: 'figure' }>, range: Range): string | null => {
  if (held.kind !== 'entry' || held.entry.kind !== 'number') return null
  if (sideIn(range) === 'toDate') return held.entry.value
  return inPeriodOf(held.entry, row.line.sides)?.value ?? null
}

/** The cells of a selection that take a figure: of one column, the running total where both are chosen. */
export const chosenIn = (rows: readonly GridRow[], range: Range, sheet: Sheet): readonly Chosen[] =>
  takersIn(rows, range).map((row) => ({
    code: row.line.code,
    unit: row.line.unit,
    value: valueOf(heldIn(sheet, row.line.code), row, range),
  }))

export const totalOf = (cells: readonly Pick<Chosen, 'unit' | 'value'>[]): Total => {
  const numbers = cells.flatMap(({ value: text, unit }) => {
    const value = text === null ? null : parseDecimal(text)
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
