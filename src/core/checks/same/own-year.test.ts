import { expect, test } from 'vitest'
import { planOf, tableOf } from '#core/checks/example-table.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { contradictions } from '#core/checks/same/contradiction.ts'
import { of } from '#core/figure/decimal.ts'
import type { Target } from '#core/plan/plan.ts'
import type { FormTable } from '#core/plan/table.ts'

const income = (year: number, value: string): Target => ({
  id: '1',
  parent: '1',
  line: 5,
  text: '',
  indicator: 'Thu nhập bình quân đầu người',
  comparator: '=',
  literal: 'đạt',
  basis: 'explicit',
  value: of(value),
  stretch: null,
  unit: 'triệu đồng',
  note: null,
  named: [],
  year,
})
const table = tableOf('UTH2023 | KH2024 | KH2025', [
  '1 | Thu nhập bình quân đầu người | Triệu đồng | 80 | 90 | 99',
  '2 | Nước mắm | Tấn | 8 | 8 | 8',
  '3 | Đàn trâu | Con | 7 | 7 | 7',
  '4 | Xi măng | Tấn | 6 | 6 | 6',
])
/** The same columns, the last of them headed by its year alone. */
const bare: FormTable = {
  ...table,
  columns: table.columns.map((column) => (column.year === 2025 ? { ...column, measure: null } : column)),
}
const found = (target: Target, form = table): readonly string[] => {
  const plan = planOf({ targets: [target], tables: [form] })
  return contradictions(plan, sayingsOf(plan)).map(({ printed }) => printed)
}

test('a target is held against the column of its own year', () => {
  expect(found(income(2025, '99'))).toEqual([])
  expect(found(income(2025, '95'))).toEqual(['95 / 99'])
  expect(found(income(2024, '95'))).toEqual(['95 / 90'])
  expect(found(income(2030, '150'))).toEqual([])
  expect(found(income(2025, '95'), bare)).toEqual(['95 / 99'])
})
