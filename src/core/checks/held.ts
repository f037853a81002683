import { densityVerdicts } from '#core/checks/ratios/density.ts'
import { acrossVerdicts } from '#core/checks/ratios/product-across.ts'
import { productVerdicts } from '#core/checks/ratios/product.ts'
import { isShareColumn, structureOf } from '#core/checks/ratios/share.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { acrossIn } from '#core/checks/wholes/across.ts'
import { quarterVerdicts } from '#core/checks/wholes/quarters.ts'
import { proofs } from '#core/checks/wholes/relation.ts'
import { gravityOf } from '#core/checks/wholes/sum.ts'
import type { Held, HeldColumn, IdentityKind } from '#core/plan/agreement.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable } from '#core/plan/table.ts'

/** One identity that was tried in one column. */
type Tried = { readonly table: FormTable; readonly column: Column; readonly holds: boolean }

const times = (count: number, tried: Tried): Tried[] => Array.from({ length: count }, () => tried)

const ratiosTried = ({ table, formulas }: StudiedTable): Tried[] =>
  formulas.flatMap(({ column, real }) =>
    real
      ? [
          ...times(real.fits, { table, column, holds: true }),
          ...times(real.fails.length, { table, column, holds: false }),
        ]
      : [],
  )

/** A whole counts once in each column, by the parts that fit it best; what the layout only might mean does not count. */
const sumsTried = ({ table, relations }: StudiedTable): Tried[] =>
  [...relations.values()].flatMap(([best]) => {
    if (!best) return []
    const isProven = proofs(best) >= (best.candidate.explicit || best.candidate.below ? 1 : 2)
    if (!isProven && gravityOf(best) === null) return []
    return best.verdicts.flatMap(({ n, kind }): Tried[] => {
      const column = table.columns.find((one) => one.n === n)
      return column && kind !== 'open' ? [{ table, column, holds: kind === 'holds' }] : []
    })
  })

const acrossTried = ({ table }: StudiedTable): Tried[] =>
  acrossIn(table).flatMap(({ whole: column, verdicts }) =>
    verdicts.flatMap(({ kind }) => (kind === 'open' ? [] : [{ table, column, holds: kind === 'holds' }])),
  )

const sharesTried = ({ table, formulas }: StudiedTable): Tried[] =>
  formulas.filter(isShareColumn).flatMap(({ column }) => {
    const shares = structureOf(table, column.n)?.shares ?? []
    return shares.map(({ holds }) => ({ table, column, holds }))
  })

const productsTried = ({ table }: StudiedTable): Tried[] =>
  [...productVerdicts(table), ...acrossVerdicts(table)].flatMap(({ n, holds }) => {
    const column = table.columns.find((one) => one.n === n)
    return column ? [{ table, column, holds }] : []
  })

const columnsOf = (tried: readonly Tried[]): readonly HeldColumn[] => {
  const counts = new Map<string, HeldColumn>()
  for (const { table, column, holds } of tried) {
    const key = `${table.id}|${column.n}`
    const { checked = 0, held = 0 } = counts.get(key) ?? {}
    const { n, label } = column
    counts.set(key, { table: table.id, column: n, label, checked: checked + 1, held: held + (holds ? 1 : 0) })
  }
  return [...counts.values()]
}

const heldOf = (kind: IdentityKind, tried: readonly Tried[]): Held[] =>
  tried.length === 0
    ? []
    : [
        {
          kind,
          checked: tried.length,
          held: tried.filter(({ holds }) => holds).length,
          columns: columnsOf(tried),
        },
      ]

/**
 * What was tried and holds within the rounding of print, by kind and column: why the silence of the checks can be
 * trusted (beyond 2 and 3).
 */
export const heldIn = (plan: Plan, tables: readonly StudiedTable[]): readonly Held[] => [
  ...heldOf('ratio', tables.flatMap(ratiosTried)),
  ...heldOf('sum', tables.flatMap(sumsTried)),
  ...heldOf('across', tables.flatMap(acrossTried)),
  ...heldOf('share', tables.flatMap(sharesTried)),
  ...heldOf('product', tables.flatMap(productsTried)),
  ...heldOf('density', densityVerdicts(plan)),
  ...heldOf('quarters', quarterVerdicts(plan)),
]
