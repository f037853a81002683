import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { twinTables } from '#core/checks/same/twin-tables.ts'

const rows = [
  '1 | Lúa | Tấn | 4.500 | 4.600',
  '2 | Ngô | Tấn | 120 | 130',
  '3 | Đàn bò | Con | 2.300 | 2.450',
]
const other = ['1 | Lúa | Tấn | 4.500 | 4.600', '2 | Khoai | Tấn | 90 | 95', '3 | Sắn | Tấn | 60 | 70']

const find = (second: readonly string[]) =>
  twinTables(
    planOf({
      tables: [
        tableOf('TH2023 | KH2024', rows),
        tableOf('TH2023 | KH2024', second, { id: 'B3', titleLine: 29 }),
      ],
    }),
  )

test('a table that is printed twice is one question, not as many agreements', () => {
  expect(find(rows)).toMatchObject([
    { severity: 'question', where: [{ line: 29 }], evidence: [{ line: 9 }], printed: 'B3' },
  ])
  expect(find(other)).toEqual([])
})
