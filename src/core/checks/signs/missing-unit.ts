import { hasFigures } from '#core/checks/figures/figures.ts'
import { bareLabel, few } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Rows with figures whose unit was left blank, in tables where each row has its own. What the reader filled in is its repair. */
export const missingUnits = (tables: readonly StudiedTable[], plan: Plan): Finding[] => {
  const mended = new Set(
    plan.repairs.filter(({ code }) => code === 'unit').flatMap(({ where }) => where.map(({ line }) => line)),
  )
  return tables.flatMap(({ table }): Finding[] => {
    if (table.unitDefault !== null) return []
    const rows = table.rows.filter((row) => hasFigures(table, row))
    const blank = rows.filter(
      (row) => row.unitPrinted.trim() === '' && row.unit === '' && !mended.has(row.line),
    )
    if (blank.length === 0 || blank.length * 4 > rows.length) return []
    return [
      {
        code: 'unit',
        severity: 'warning',
        where: few(blank.map(({ line }) => ({ line, column: 3 }))),
        evidence: [],
        printed: '',
        expected: '',
        message: `${table.id}: ${blank.map(({ label }) => `“${bareLabel(label)}”`).join(', ')} có số liệu nhưng không in đơn vị tính.`,
      },
    ]
  })
}
