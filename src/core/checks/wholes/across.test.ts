import { expect, test } from 'vitest'

import { settled, tableOf } from '#core/checks/example-table.ts'
import { study } from '#core/checks/study.ts'
import { sumsAcross } from '#core/checks/wholes/across.ts'

const header = 'Kế hoạch vốn | Trong đó - Tỉnh | Trong đó - Trung ương'
const find = (rows: readonly string[], columns = header) => {
  const table = tableOf(columns, rows)
  const values = table.columns.map((column) => ({ ...column, kind: 'value' as const }))
  return settled(sumsAcross(study({ ...table, columns: values })))
}

test('a row whose sources do not make its total, where the other rows do', () => {
  const rows = ['1 | Cầu | Tỷ đồng | 300 | 100 | 200', '2 | Đường | Tỷ đồng | 205 | 150 | 55']
  expect(find([...rows, '3 | Kè | Tỷ đồng | 100 | 100 |'])).toEqual([])
  expect(find([...rows, '3 | Kè | Tỷ đồng | 110 | 40 | 60'])).toMatchObject([
    { code: 'sum', where: [{ line: 13, column: 4 }], printed: '110', expected: '100' },
  ])
})

test('columns of other measures, or two rows that agree by chance, prove nothing', () => {
  const rows = ['1 | A | Ha | 300 | 100 | 200', '2 | B | Ha | 205 | 150 | 55', '3 | C | Ha | 110 | 40 | 60']
  expect(find(rows, 'Diện tích | Sản lượng | Số hộ')).toEqual([])
})

test('parts that are only some of the whole stay silent', () => {
  const rows = ['1 | A | Ha | 300 | 100 | 150', '2 | B | Ha | 205 | 100 | 55', '3 | C | Ha | 110 | 40 | 60']
  expect(find(rows)).toEqual([])
})
