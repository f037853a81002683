import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, few, say } from '#core/checks/figures/say.ts'
import { meet, minus } from '#core/checks/figures/span.ts'
import { fold } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { approximate } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

const figuresOf = (table: FormTable, row: Row): readonly Figure[] =>
  valueColumns(table).flatMap(({ n }) => figureAt(row, n) ?? [])

const isPercent = (row: Row): boolean => unitKey(row.unit) === '%'

/** `/ 1.000 trẻ`, but not `/100.000`. */
const namesThousand = (row: Row): boolean => /\/\s*1\.?000(?![.\d])/.test(fold(row.label))

/**
 * Rates of births, deaths and natural increase are counted per thousand. No population has ever grown by nature by
 * three in a hundred for years, nor had fewer than five births in a thousand: above that the sign must be ‰.
 */
const limits: readonly (readonly [RegExp, number])[] = [
  [/tang (?:dan so )?tu nhien/, 4],
  [/ty suat sinh(?! thay the)/, 5],
  [/ty suat chet|muc (?:giam )?chet/, 3],
  [/muc giam sinh/, 2],
]

const isVital = (table: FormTable, row: Row): boolean => {
  const limit = limits.find(([pattern]) => pattern.test(fold(row.label)))?.[1]
  const figures = figuresOf(table, row)
  return (
    limit !== undefined && figures.length > 0 && figures.every(({ value }) => approximate(value) >= limit)
  )
}

const asPermille = (rows: readonly Row[], because: string): Finding[] => {
  const [first] = rows
  if (!first) return []
  return [
    {
      code: 'unit',
      severity: 'warning',
      where: few(rows.map(({ line }) => ({ line, column: 3 }))),
      evidence: [],
      printed: first.unitPrinted,
      expected: '‰',
      message: `${rows.map(({ label }) => bareLabel(label)).join('; ')}: in đơn vị % nhưng ${because}, đơn vị phải là ‰.`,
    },
  ]
}

/** Births less natural increase are deaths: a row that equals it in every column and is called otherwise. */
const misnamedDeaths = (table: FormTable): Finding[] => {
  const find = (pattern: RegExp) =>
    table.rows.find((row) => pattern.test(fold(row.label)) && figuresOf(table, row).length > 0)
  const [births, increase] = [find(/ty suat sinh(?! thay the)/), find(/tang (?:dan so )?tu nhien/)]
  const fall = find(/muc giam sinh/)
  if (!births || !increase || !fall) return []
  const columns = valueColumns(table).flatMap(({ n }) => {
    const [b, i, f] = [figureAt(births, n), figureAt(increase, n), figureAt(fall, n)]
    return b && i && f ? [{ b, i, f, same: meet(minus(b.span, i.span), f.span) }] : []
  })
  const [first] = columns
  if (columns.length < 2 || !first || !columns.every(({ same }) => same)) return []
  return [
    {
      code: 'swapped-label',
      severity: 'question',
      where: [{ line: fall.line }],
      evidence: [{ line: births.line }, { line: increase.line }],
      printed: bareLabel(fall.label),
      expected: 'Tỷ suất chết?',
      message: `${bareLabel(fall.label)} bằng đúng tỷ suất sinh trừ tỷ lệ tăng tự nhiên ở cả ${columns.length} cột (${say(first.b.value)} − ${say(first.i.value)} = ${say(first.f.value)}): đó là tỷ suất chết?`,
    },
  ]
}

/** Per cent printed where per thousand is meant. */
export const permilles = ({ table }: StudiedTable): Finding[] => {
  const percent = table.rows.filter((row) => isPercent(row) && figuresOf(table, row).length > 0)
  const thousands = percent.filter(namesThousand)
  const vital = percent.filter((row) => !namesThousand(row) && isVital(table, row))
  return [
    ...asPermille(thousands, 'tên hàng tính trên 1.000'),
    ...asPermille(vital, 'độ lớn chỉ hợp với phần nghìn'),
    ...misnamedDeaths(table),
  ]
}
