import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf, say } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { approximate, of, subtract } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

const isIndexSize = (size: number): boolean => size >= 80 && size <= 180

const asIndex = (table: FormTable, row: Row): Finding[] => {
  if (unitKey(row.unit) !== '%' || !/toc do tang|muc tang|ty le tang/.test(fold(row.label))) return []
  const figures = valueColumns(table).flatMap(({ n }) => figureAt(row, n) ?? [])
  const [first] = figures
  if (!first || !figures.every(({ value }) => isIndexSize(approximate(value)))) return []
  const growth = say(subtract(first.value, of('100')))
  return [
    {
      code: 'unit',
      severity: 'question',
      where: [{ line: row.line }],
      evidence: figures.map(({ place }) => place),
      printed: say(first.value),
      expected: `${growth}?`,
      message: `${nameOf(row)}: in ${say(first.value)}, là chỉ số so với năm trước (năm trước = 100); nói tốc độ tăng thì là ${growth}%, đúng không?`,
    },
  ]
}

/** An index (109,50) under the name of a growth (9,50 %): the two are never compared unconverted (rule Q3). */
export const indicesAsGrowth = ({ table }: StudiedTable): Finding[] =>
  table.rows.flatMap((row) => asIndex(table, row))
