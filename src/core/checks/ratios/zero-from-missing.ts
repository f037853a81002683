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

/**
 * A ratio of zero that was computed from a blank: the plan is missing, not zero (rule Q19, beyond 23).
 * A true zero, or a dash for nothing, gives a true zero and stays silent. One finding for a column.
 */
export const zerosFromMissing = ({ table, formulas }: StudiedTable): Finding[] =>
  formulas.flatMap((formula) => {
    const rows = table.rows.filter((row) => isHollow(row, formula))
    const [first] = rows
    const quotient = (formula.real ?? formula.printed)?.quotient
    if (!first || !quotient) return []
    const n = formula.column.n
    const missing = rows.every((row) => isBlank(row, quotient.top))
      ? `cột ${quotient.top}`
      : `cột ${quotient.top} hoặc ${quotient.bottom}`
    return [
      {
        code: 'zero-from-missing',
        severity: 'error',
        where: few(rows.map((row) => ({ line: row.line, column: n }))),
        evidence: few(
          rows.map((row) => ({
            line: row.line,
            column: isBlank(row, quotient.top) ? quotient.top : quotient.bottom,
          })),
        ),
        printed: figureAt(first, n)?.printed ?? '',
        expected: '',
        message: `${nameOf(first)}${rows.length > 1 ? ` và ${rows.length - 1} hàng nữa` : ''}: ${missing} chưa có số liệu nên không có tỷ lệ, không phải bằng 0.`,
      },
    ]
  })
