import { numberIn } from '#core/figure/cell.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { agrees } from '#core/formula/within.ts'
import type { Column, Row } from '#core/plan/table.ts'

/** How many printed cells a formula reproduces, within the rounding of what is printed, of how many it can be held against. */
export type Fit = { readonly holds: number; readonly tried: number }

const fitOn = (formulas: TableFormulas, rows: readonly Row[], columns: readonly Column[]): Fit => {
  let [holds, tried] = [0, 0]
  for (const row of rows)
    for (const column of columns) {
      const printed = numberIn(row.cells[column.n]?.cell)
      const filling = printed ? formulas.fillingAt(row, column) : null
      if (!printed || !filling?.ok) continue
      const cells = filling.value.ready.leaves.map((leaf) => formulas.read(leaf)({ row, column }))
      const agreed = agrees(filling.value.ready.step, cells, printed)
      if (agreed === null) continue
      tried += 1
      if (agreed) holds += 1
    }
  return { holds, tried }
}

/** A formula for a row, held against what the row prints. */
export const fitOfRow = (formulas: TableFormulas, row: Row, text: string): Fit => {
  const columns = formulas.world.table.columns.filter(({ kind }) => kind === 'value')
  return fitOn(formulas.alone({ holder: formulas.codeOf(row), text }), [row], columns)
}

/** A formula for a column, held against what the column prints. */
export const fitOfColumn = (formulas: TableFormulas, n: number, text: string): Fit => {
  const { table } = formulas.world
  const columns = table.columns.filter((one) => one.n === n)
  return fitOn(formulas.alone({ holder: String(n), text }), table.rows, columns)
}
