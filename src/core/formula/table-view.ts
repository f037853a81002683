import { compared, type ColumnFormula, columnFormulas } from '#core/checks/ratios/formula.ts'
import { printAmount } from '#core/figure/amount.ts'
import { missing, numberIn } from '#core/figure/cell.ts'
import { of, printDecimal } from '#core/figure/decimal.ts'
import { ratio } from '#core/formula/ratio.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** A formula cell as it should be: percent with the printed decimals, canonical text; and whether print says otherwise. */
export type Computed = {
  /** Null where it cannot be computed: an operand is absent or zero. */
  readonly computed: string | null
  /** Printed and computed differ beyond what the rounding of the three printed numbers allows. */
  readonly differs: boolean
  /** The sum that was done, `6/5 = 712.855 / 700.000`; null where none could be. */
  readonly arithmetic: string | null
}

const hundred = of('100')
const usualDecimals = 2

/**
 * Every formula cell of a table, recomputed: row by row, by column position (C01). A header that prints a wrong
 * formula is a finding of its own; the cells are held against the formula that made them.
 */
export const computedCells = (table: FormTable): readonly Readonly<Record<number, Computed>>[] => {
  const formulas = columnFormulas(table)
  return table.rows.map((row) =>
    Object.fromEntries(
      formulas.flatMap((formula) => cellOf(row, formula).map((cell) => [formula.column.n, cell])),
    ),
  )
}

const cellOf = (row: Row, { column, real, printed }: ColumnFormula): readonly Computed[] => {
  const quotient = (real ?? printed)?.quotient
  if (!quotient) return []
  const [top, bottom] = [
    row.cells[quotient.top]?.cell ?? missing,
    row.cells[quotient.bottom]?.cell ?? missing,
  ]
  const shown = row.cells[column.n]?.cell ?? missing
  const decimals = numberIn(shown)?.scale ?? usualDecimals
  const value = numberIn(ratio(top, bottom, hundred, decimals))
  const [above, below] = [numberIn(top), numberIn(bottom)]
  if (value === null || above === null || below === null) {
    // a figure stands where none can be computed: print claims more than it knows
    const claims = shown.kind === 'number' || shown.kind === 'impossible'
    return claims ? [{ computed: null, differs: true, arithmetic: null }] : []
  }
  return [
    {
      computed: printDecimal(value),
      differs: shown.kind === 'impossible' || compared(row, column.n, quotient) === false,
      arithmetic: `${quotient.top}/${quotient.bottom} = ${printAmount(above)} / ${printAmount(below)}`,
    },
  ]
}
