import { bareLabel } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const bullet = (row: Row): string | null => /^\s*([-+])\s*\p{L}/u.exec(row.labelPrinted)?.[1] ?? null
const isNumbered = (row: Row): boolean => /^\d+(?:[.,]\d+)*\.?$/.test(row.stt.trim())

/** The rows with the same bullet just before, up to three. */
const beside = (rows: readonly Row[], at: number, sign: string): readonly Row[] =>
  rows.slice(Math.max(0, at - 8), at).filter((row) => bullet(row) === sign)

/**
 * A number on one bullet of several (`2.4 + Nuôi sò lông` after two `+` without one): a part was counted as an item
 * of its own, and the numbers after it are one too high.
 */
export const numberedBullets = ({ table }: StudiedTable): Finding[] => {
  const found = table.rows.flatMap((row, at) => {
    const sign = bullet(row)
    if (sign === null || !isNumbered(row)) return []
    const others = beside(table.rows, at, sign).filter(({ level }) => level >= row.level - 1)
    return others.length >= 2 && others.every((other) => other.stt.trim() === '') ? [{ row, others }] : []
  })
  if (found.length === 0) return []
  return [
    {
      code: 'numbering',
      severity: 'question',
      where: found.map(({ row }) => ({ line: row.line, column: 1 })),
      evidence: found.flatMap(({ others }) => others.map(({ line }) => ({ line }))),
      printed: found.map(({ row }) => row.stt).join('; '),
      expected: '',
      message: `${table.id}: ${found.map(({ row }) => `“${bareLabel(row.label)}” mang số ${row.stt}`).join('; ')} trong khi các gạch đầu dòng cùng loại ngay trên không có số; có phải một phần bị đánh số như một mục không?`,
    },
  ]
}
