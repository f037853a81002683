import { figureAt } from '#core/checks/figures/figures.ts'
import { few, nameOf } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'

/** Ratios in print although a figure they come from is not: nobody can check them. One question for a column. */
export const orphanRatios = ({ table, formulas }: StudiedTable): Finding[] =>
  formulas.flatMap(({ column, real, printed }): Finding[] => {
    const quotient = (real ?? printed)?.quotient
    if (!quotient) return []
    const rows = table.rows.filter((row) => {
      const ratio = figureAt(row, column.n)
      return (
        ratio !== null &&
        ratio.value.digits !== 0n &&
        (!figureAt(row, quotient.top) || !figureAt(row, quotient.bottom))
      )
    })
    const [first] = rows
    if (!first) return []
    const missing = [quotient.top, quotient.bottom].filter((n) => rows.every((row) => !figureAt(row, n)))
    return [
      {
        code: 'ratio',
        severity: 'question',
        where: few(rows.map((row) => ({ line: row.line, column: column.n }))),
        evidence: [],
        printed: rows.map((row) => figureAt(row, column.n)?.printed ?? '').join('; '),
        expected: '',
        message: `${nameOf(first)}${rows.length > 1 ? ` và ${rows.length - 1} hàng nữa` : ''} của ${table.id}: in tỷ lệ ở cột ${column.n} nhưng không in số ở cột ${(missing.length > 0 ? missing : [quotient.top, quotient.bottom]).join(' và ')} nên không kiểm được.`,
      },
    ]
  })
