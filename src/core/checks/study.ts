import { type ColumnFormula, columnFormulas } from '#core/checks/ratios/formula.ts'
import { type Relation, relationsOf } from '#core/checks/wholes/relation.ts'
import type { Branch } from '#core/checks/wholes/tree.ts'
import type { FormTable } from '#core/plan/table.ts'

/** A table with what several checks need to know about it, found out once. */
export type StudiedTable = {
  readonly table: FormTable
  readonly formulas: readonly ColumnFormula[]
  readonly relations: ReadonlyMap<Branch, readonly Relation[]>
}

export const study = (table: FormTable): StudiedTable => ({
  table,
  formulas: columnFormulas(table),
  relations: relationsOf(table),
})
