import { nameOf } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'

const divided = /^(.*\S)\s*\/\s*(km)$/iu

/**
 * Turnover is weight (or passengers) times distance. `1000T/KM` would be what is carried per kilometre, which the
 * figures beside it are not: the stroke stands for a multiplication sign.
 */
export const turnoverUnits = ({ table }: StudiedTable): Finding[] => {
  const rows = table.rows.flatMap((row) => {
    const parts = divided.exec(row.unitPrinted.trim())
    return parts && /luan chuyen/.test(fold(row.label))
      ? [{ row, printed: row.unitPrinted.trim(), meant: `${parts[1] ?? ''}.${parts[2] ?? ''}` }]
      : []
  })
  if (rows.length === 0) return []
  const [printed, meant] = [
    rows.map((one) => one.printed).join('; '),
    rows.map((one) => one.meant).join('; '),
  ]
  return [
    {
      code: 'unit',
      severity: 'warning',
      where: rows.map(({ row }) => ({ line: row.line, column: 3 })),
      evidence: [],
      printed,
      expected: meant,
      message: `${rows.map(({ row }) => nameOf(row)).join('; ')}: khối lượng luân chuyển là tích của khối lượng và quãng đường, đơn vị phải là ${meant}, in ${printed}.`,
    },
  ]
}
