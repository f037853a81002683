import { expect, test } from 'vitest'
import type { Column } from '#core/plan/table.ts'
import { firstColumns, headRows, numberOf } from '#web/pages/table/head.ts'

const column = (n: number, label: string, formula: string | null = null): Column => ({
  n,
  label,
  kind: formula ? 'ratio' : 'value',
  year: null,
  measure: null,
  period: null,
  formula,
})

const columns = [
  column(4, 'Thực hiện 2022'),
  column(5, 'Năm 2023 - Kế hoạch'),
  column(6, 'Năm 2023 - Ước cả năm'),
  column(7, 'Kế hoạch năm 2024'),
  column(8, 'So sánh 8=6/5', '6/5'),
  column(9, 'So sánh 9=6/4', '6/4'),
]

test('two columns of a year share its heading; a column of its own takes both rows', () => {
  const { upper, lower } = headRows(columns)
  expect(upper.map((cell) => `${cell.text} ${cell.columns}×${cell.rows}`)).toEqual([
    'Thực hiện 2022 1×2',
    'Năm 2023 2×1',
    'Kế hoạch năm 2024 1×2',
    'So sánh 2×2',
  ])
  expect(lower.map((cell) => cell.text)).toEqual(['Kế hoạch', 'Ước cả năm'])
})

test('the row of column numbers prints the formula', () => {
  expect(columns.map(numberOf)).toEqual(['4', '5', '6', '7', '8=6/5', '9=6/4'])
})

test('a table whose figures begin at 3 has no column for the unit', () => {
  expect(firstColumns([column(3, 'Kế hoạch')])).toEqual([1, 2])
  expect(firstColumns(columns)).toEqual([1, 2, 3])
})
