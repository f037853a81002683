import type { FormTable, Row } from '#core/plan/table.ts'

/** A row with the rows below it and the family beside it, as the levels of the table say. */
export type Branch = {
  readonly row: Row
  readonly parent: Branch | null
  readonly children: Branch[]
  /** Its own level under the same parent, itself among them at position `at`. */
  readonly family: Branch[]
  readonly at: number
  /** Its position in the table. */
  readonly index: number
}

/** The rows of a table as branches, in printed order; the roots are those without a parent. */
export const branchesOf = (table: FormTable): readonly Branch[] => {
  const branches: Branch[] = []
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const [index, row] of table.rows.entries()) {
    while ((open.at(-1)?.row.level ?? 0) >= row.level) open.pop()
    const parent = open.at(-1) ?? null
    const family = parent?.children ?? roots
    const branch: Branch = { row, parent, children: [], family, at: family.length, index }
    family.push(branch)
    branches.push(branch)
    open.push(branch)
  }
  return branches
}

/** No whole has more parts than this in any form; the bound keeps long flat tables linear. */
const reach = 60

/** The rows beside a row and below the same parent, after it. */
export const siblingsAfter = ({ family, at }: Branch): readonly Branch[] =>
  family.slice(at + 1, at + 1 + reach)

export const rowsAfter = ({ index }: Branch, all: readonly Branch[]): readonly Branch[] =>
  all.slice(index + 1, index + 1 + reach)
