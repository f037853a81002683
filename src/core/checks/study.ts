import { type ColumnFormula, columnFormulas } from '#core/checks/ratios/formula.ts'
import { type Relation, confirmedCells, proofs, relationsOf } from '#core/checks/wholes/relation.ts'
import type { Branch } from '#core/checks/wholes/tree.ts'
import type { FormTable } from '#core/plan/table.ts'

/** A table with what several checks need to know about it, found out once. */
export type StudiedTable = {
  readonly table: FormTable
  readonly formulas: readonly ColumnFormula[]
  readonly relations: ReadonlyMap<Branch, readonly Relation[]>
  /** Cells of sums that hold, where the form or several columns say that they are sums; as `line:column`. */
  readonly confirmed: ReadonlySet<string>
}

const confirmedBy = (relations: StudiedTable['relations']): ReadonlySet<string> =>
  confirmedCells(
    [...relations.values()]
      .flatMap(([first]) => first ?? [])
      .filter((relation) => proofs(relation) >= 2 || relation.candidate.explicit),
  )

export const study = (table: FormTable): StudiedTable => {
  const relations = relationsOf(table)
  return { table, formulas: columnFormulas(table), relations, confirmed: confirmedBy(relations) }
}
