import { printAmount } from '#core/figure/amount.ts'
import { type Cell, numberIn } from '#core/figure/cell.ts'
import { type Explained, explain, simplified, waitingFor } from '#core/formula/explain.ts'
import { parseHolder } from '#core/formula/holder.ts'
import type { Leaf } from '#core/formula/step.ts'
import { decimalsOf, type Filling, type Spot, type TableFormulas } from '#core/formula/table-formulas.ts'
import { agrees } from '#core/formula/within.ts'
import { isHeading } from '#core/indicator/of-plan.ts'

/** One cell that a formula on trial would fill, beside what is printed there. */
export type TriedCell = {
  readonly key: string
  /** The row's label where a column is tried, the column's where a row is. */
  readonly name: string
  readonly spot: Spot
  readonly filling: Filling
  readonly printed: string
  readonly cell: Cell
  /** Null where nothing can be compared. */
  readonly agrees: boolean | null
}

/** All the cells that a holder's formula fills, in the order of the table. */
export const triedCells = (formulas: TableFormulas, holder: string): readonly TriedCell[] => {
  const { table } = formulas.world
  const held = parseHolder(holder)
  const columns = table.columns.filter(({ n, kind }) =>
    held?.kind === 'column' ? n === held.n : kind === 'value',
  )
  const rows = table.rows.filter((row) =>
    held?.kind === 'row' ? formulas.codeOf(row) === held.code : !isHeading(table, row),
  )
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const found = formulas.fillingAt(row, column)
      if (!found?.ok) return []
      const [spot, filling] = [{ row, column }, found.value]
      const shown = row.cells[column.n]
      const printed = numberIn(shown?.cell)
      const cells = filling.ready.leaves.map((leaf) => formulas.read(leaf)(spot))
      return [
        {
          key: `${row.line}.${column.n}`,
          name: held?.kind === 'column' ? row.label : column.label,
          spot,
          filling,
          printed: shown?.printed ?? '',
          cell: filling.compute(spot, decimalsOf(row, column)),
          agrees: printed ? agrees(filling.ready.step, cells, printed) : null,
        },
      ]
    }),
  )
}

/** How a tried cell came to be, its inputs by the names of rows and columns. */
export const explainTried = (formulas: TableFormulas, { spot, filling }: TriedCell): Explained =>
  simplified(explain(filling.ready, formulas.read, (leaf) => nameOf(formulas, leaf, spot), spot))

const nameOf = ({ world }: TableFormulas, leaf: Leaf, { column }: Spot): string => {
  const label = (n: number): string => world.columns.get(n)?.label ?? String(n)
  if (leaf.kind === 'column') return label(leaf.n)
  const row = world.rowAt(leaf.code)?.row.label ?? leaf.code
  if (leaf.column !== null) return `${row} (${label(leaf.column)})`
  return leaf.when === 'same' ? row : `${row} (${label(column.n)})`
}

export const missingNames = (told: Explained): string =>
  waitingFor(told)
    .map(({ label }) => label)
    .join('; ')

/** A carried quotient has twenty decimals; six are enough to follow a computation. */
const shownDecimals = 6

/** A number of an explanation, without the zeros that a computation carries along. */
export const showCarried = (cell: Cell): string => {
  const value = numberIn(cell)
  if (value === null) return ''
  const text = printAmount(value, Math.min(value.scale, shownDecimals))
  return text.includes(',') ? text.replace(/,?0+$/, '') : text
}
