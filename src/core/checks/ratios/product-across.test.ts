import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { Column } from '#core/plan/table.ts'

const plan = (n: number, label: string): Column => ({
  n,
  label: `Kế hoạch 2024 - ${label}`,
  kind: 'value',
  year: 2024,
  measure: 'plan',
  period: 'year',
  formula: null,
})

/** Area, yield and output of one year side by side, the units in the header only. */
const columns = [plan(4, 'Diện tích (ha)'), plan(5, 'Năng suất (tạ/ha)'), plan(6, 'Sản lượng (tấn)')]

const find = (maize: string) => {
  const table = tableOf(
    'KH2024 | KH2024 | KH2024',
    [
      'I | Lúa cả năm | | 10.000 | 62,00 | 62.000',
      '1 |   Đông xuân | | 6.000 | 64,00 | 38.400',
      '2 |   Hè thu | | 4.000 | 59,00 | 23.600',
      `II | Ngô | | 430 | 86,00 | ${maize}`,
    ],
    { columns },
  )
  return checkPlan(planOf({ tables: [table] }))
}

test('each column is held against the earlier one of its own measure', () => {
  const before = columns.map((column) => ({
    ...column,
    n: column.n + 3,
    label: column.label.replace('Kế hoạch 2024', 'Ước 2023'),
    year: 2023,
    measure: 'estimate' as const,
  }))
  const header = 'KH2024 | KH2024 | KH2024 | UTH2023 | UTH2023 | UTH2023'
  const rows = ['1 | Lúa | | 10.000 | 62,00 | 62.000 | 9.900 | 61,00 | 60.390']
  const table = tableOf(header, rows, { columns: [...columns, ...before] })
  expect(checkPlan(planOf({ tables: [table] }))).toEqual([])
})

test('area, yield and output in columns: each row is a product, and yields never add up', () => {
  expect(find('3.698')).toEqual([])
  expect(find('3.968')).toMatchObject([
    {
      code: 'product',
      where: [{ line: 14, column: 5 }],
      evidence: [
        { line: 14, column: 4 },
        { line: 14, column: 6 },
      ],
      printed: '86,00',
      expected: '92,28',
    },
  ])
})
