import type { Cell } from '#core/figure/cell.ts'
import { orderOf } from '#core/formula/order.ts'
import type { Leaf } from '#core/formula/step.ts'
import { columnFor } from '#core/formula/table-world.ts'
import { decimalsOf, type Filling, type Spot, type TableFormulas } from '#core/formula/table-formulas.ts'

/** A cell of the table by its row's code and its column. */
export type CellAddress = { readonly code: string; readonly n: number }
export type Recomputed = CellAddress & { readonly cell: Cell }

const spell = (code: string, n: number): string => `${code};${n}`

type Filled = { readonly spot: Spot; readonly filling: Filling; readonly reads: readonly string[] }

/**
 * What changes with some cells: those that are computed from them, however far, each after what it is computed from, and
 * no others. The table that the formulas were made for holds the new values already.
 */
export const recompute = (
  formulas: TableFormulas,
  changed: readonly CellAddress[],
): readonly Recomputed[] => {
  const filled = filledCells(formulas)
  const stale = new Set(changed.map(({ code, n }) => spell(code, n)))
  const found = new Map<string, readonly string[]>()
  for (let before = -1; before !== found.size;) {
    before = found.size
    for (const [name, { reads }] of filled)
      if (!found.has(name) && reads.some((one) => stale.has(one))) {
        stale.add(name)
        found.set(name, reads)
      }
  }
  const order = orderOf(found)
  return (order.ok ? order.value : []).flatMap((name) => {
    const one = filled.get(name)
    if (!one) return []
    const { row, column } = one.spot
    const cell = one.filling.compute(one.spot, decimalsOf(row, column))
    return [{ code: formulas.codeOf(row), n: column.n, cell }]
  })
}

/** Every cell that a formula fills, with the cells of the table that it reads. */
const filledCells = (formulas: TableFormulas): ReadonlyMap<string, Filled> => {
  const { table } = formulas.world
  const all = new Map<string, Filled>()
  for (const row of table.rows)
    for (const column of table.columns) {
      const filling = formulas.fillingAt(row, column)
      if (!filling?.ok) continue
      const spot = { row, column }
      const reads = filling.value.ready.leaves.flatMap((leaf) => readBy(formulas, spot, leaf) ?? [])
      all.set(spell(formulas.codeOf(row), column.n), { spot, filling: filling.value, reads })
    }
  return all
}

const readBy = (formulas: TableFormulas, { row, column }: Spot, leaf: Leaf): string | null => {
  if (leaf.kind === 'column') return spell(formulas.codeOf(row), leaf.n)
  const { table } = formulas.world
  const at = leaf.column ?? (leaf.when === 'same' ? column.n : columnFor(column, table, leaf.when)?.n)
  return at === undefined ? null : spell(leaf.code, at)
}
