import { hasFigures } from '#core/checks/figures/figures.ts'
import { bareLabel, nameOf } from '#core/checks/figures/say.ts'
import { quantityOf } from '#core/checks/names/quantity.ts'
import { type Counted, countedBy } from '#core/checks/signs/head-noun.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const kinds: Readonly<Record<Counted, readonly string[]>> = {
  money: ['money', 'usd'],
  area: ['area'],
  share: ['percent', 'permille'],
  mass: ['mass'],
}
const words: Readonly<Record<Counted, string>> = {
  money: 'một đơn vị tiền',
  area: 'một đơn vị diện tích',
  share: '%',
  mass: 'một đơn vị khối lượng',
}

const ditto = /^(?:["”“″〃]|''|-?nt-?|như trên)$/iu

/** Units that measure something: a mismatch with one of these is certain, one with a word for things is not, but by ditto. */
const measuring = new Set(['money', 'usd', 'area', 'percent', 'permille'])

const isWrong = (row: Row, counted: Counted, isDitto: boolean): boolean => {
  const kind = quantityOf(row.unit)?.kind
  if (
    kind === undefined ||
    kinds[counted].includes(kind) ||
    row.unit.includes('/') ||
    row.label.includes('/')
  )
    return false
  if (counted === 'mass') return kind === 'area' || kind === 'percent'
  return isDitto || measuring.has(kind) || kind === 'mass'
}

/**
 * A unit that its row cannot have. By ditto mark it is proven (rule Q18): the mark repeats `Doanh nghiệp` for a sum of
 * capital. Printed in full it is strong evidence.
 */
export const unitsOfLabels = ({ table }: StudiedTable): Finding[] =>
  table.rows.flatMap((row): Finding[] => {
    const counted = countedBy(row.label)
    const isDitto = ditto.test(row.unitPrinted.trim())
    if (counted === null || !hasFigures(table, row) || !isWrong(row, counted, isDitto)) return []
    return [
      {
        code: isDitto ? 'ditto-unit' : 'unit',
        severity: isDitto ? 'error' : 'warning',
        where: [{ line: row.line, column: 3 }],
        evidence: [],
        printed: row.unitPrinted,
        expected: words[counted],
        message: `${nameOf(row)}: ${isDitto ? `dấu ${row.unitPrinted} lặp lại đơn vị “${row.unit}” của hàng trên` : `đơn vị in “${row.unit}”`}, không đo được “${bareLabel(row.label)}”; phải là ${words[counted]}.`,
      },
    ]
  })
