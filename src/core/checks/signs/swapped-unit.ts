import { bareLabel } from '#core/checks/figures/say.ts'
import { fold, wordsOf } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const names = (row: Row, unit: string): boolean => {
  const word = fold(unit).trim()
  return word.length > 2 && wordsOf(bareLabel(row.label)).slice(0, 4).join(' ').startsWith(word)
}

/** Two neighbours whose units name each other: `Phòng` beside `Trạm Y tế`, `Trạm` beside `Phòng khám`. */
export const swappedUnits = ({ table }: StudiedTable): Finding[] =>
  table.rows.flatMap((row, at): Finding[] => {
    const next = table.rows[at + 1]
    if (!next || fold(row.unit) === fold(next.unit)) return []
    if (!names(row, next.unit) || !names(next, row.unit) || names(row, row.unit)) return []
    return [
      {
        code: 'unit',
        severity: 'warning',
        where: [row, next].map(({ line }) => ({ line, column: 3 })),
        evidence: [],
        printed: `${row.unit}; ${next.unit}`,
        expected: `${next.unit}; ${row.unit}`,
        message: `“${bareLabel(row.label)}” in đơn vị “${row.unit}”, “${bareLabel(next.label)}” in “${next.unit}”: hai đơn vị đổi chỗ cho nhau.`,
      },
    ]
  })
