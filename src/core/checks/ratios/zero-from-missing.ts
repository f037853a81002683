import { figureAt, isBlank } from '#core/checks/figures/figures.ts'
import { few, nameOf } from '#core/checks/figures/say.ts'
import type { ColumnFormula } from '#core/checks/ratios/formula.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const isHollow = (row: Row, { column, real, printed }: ColumnFormula): boolean => {
  const ratio = figureAt(row, column.n)
  const quotient = (real ?? printed)?.quotient
  if (!ratio || ratio.value.digits !== 0n || !quotient) return false
  return (
    isBlank(row, quotient.top) ||
    isBlank(row, quotient.bottom) ||
    row.cells[quotient.bottom]?.cell.kind === 'none'
  )
}

type Hollow = { readonly row: Row; readonly n: number; readonly blank: number; readonly printed: string }

const hollowIn = (row: Row, formula: ColumnFormula): Hollow[] => {
  const quotient = (formula.real ?? formula.printed)?.quotient
  if (!quotient || !isHollow(row, formula)) return []
  const blank = isBlank(row, quotient.top) ? quotient.top : quotient.bottom
  return [{ row, n: formula.column.n, blank, printed: figureAt(row, formula.column.n)?.printed ?? '' }]
}

/**
 * A ratio of zero that was computed from a blank: the plan is missing, not zero (rule Q19, beyond 23).
 * A true zero, or a dash for nothing, gives a true zero and stays silent. One finding for a table.
 */
export const zerosFromMissing = ({ table, formulas }: StudiedTable): Finding[] => {
  const hollow = table.rows.flatMap((row) => formulas.flatMap((formula) => hollowIn(row, formula)))
  const [first] = hollow
  if (!first) return []
  const rows = new Set(hollow.map(({ row }) => row)).size
  const blanks = [...new Set(hollow.map(({ blank }) => blank))].toSorted((a, b) => a - b).join(', ')
  return [
    {
      code: 'zero-from-missing',
      severity: 'error',
      where: few(hollow.map(({ row, n }) => ({ line: row.line, column: n }))),
      evidence: few(hollow.map(({ row, blank }) => ({ line: row.line, column: blank }))),
      printed: first.printed,
      expected: '',
      message: `${nameOf(first.row)}${rows > 1 ? ` và ${rows - 1} hàng nữa` : ''}: cột ${blanks} chưa có số liệu nên không có tỷ lệ, không phải bằng 0.`,
    },
  ]
}
