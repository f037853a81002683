import { hasFigures } from '#core/checks/figures/figures.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { quantityOf, sameKind } from '#core/checks/names/quantity.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Branch } from '#core/checks/wholes/tree.ts'
import type { Finding } from '#core/plan/finding.ts'

const isDitto = (printed: string): boolean => /^(?:["”“″〃]|''|-?nt-?|như trên)$/iu.test(printed.trim())

/** The unit of the first row below, where it is another kind of thing than the heading's own. */
const otherUnit = ({ row, children }: Branch): string | null => {
  const [first] = children
  const [own, below] = [quantityOf(row.unit), first ? quantityOf(first.row.unit) : null]
  if (!own || !below || !first || sameKind(own, below)) return null
  return first.row.unit
}

const findingOf = (branch: Branch, below: string): Finding => {
  const { row } = branch
  const ditto = isDitto(row.unitPrinted)
  const unit = ditto ? `dấu ${row.unitPrinted} lặp lại đơn vị “${row.unit}”` : `đơn vị in “${row.unit}”`
  return {
    code: ditto ? 'ditto-unit' : 'unit',
    severity: 'warning',
    where: [{ line: row.line, column: 3 }],
    evidence: branch.children.slice(0, 1).map((child) => ({ line: child.row.line, column: 3 })),
    printed: row.unitPrinted,
    expected: below,
    message: `${bareLabel(row.label)}: ${unit}, nhưng đề mục này không có số liệu và hàng ngay dưới tính bằng “${below}”.`,
  }
}

/**
 * A heading without figures that carries a unit which the rows below it do not have (rule Q18): a ditto mark drawn
 * on from the row above, or a unit left from another heading.
 */
export const headingUnits = ({ table, relations }: StudiedTable): Finding[] =>
  [...relations.keys()].flatMap((branch) => {
    const { row, children } = branch
    // an empty form has no figures anywhere
    const isHeading = !hasFigures(table, row) && children.some((child) => hasFigures(table, child.row))
    if (row.unitPrinted.trim() === '' || !isHeading) return []
    const below = otherUnit(branch)
    return below === null ? [] : [findingOf(branch, below)]
  })
