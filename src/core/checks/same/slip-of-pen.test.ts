import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { slipsOfPen } from '#core/checks/same/slip-of-pen.ts'

const table = tableOf('UTH2023 | KH2024', [
  'A | TỔNG THU NSNN (I+II) | Triệu đồng | 21.430.000 | 22.600.000',
  'I |   Thu nội địa | Triệu đồng | 19.800.000 | 20.900.000',
  'II |   Thu từ hoạt động xuất nhập khẩu | Triệu đồng | 1.630.000 | 1.700.000',
])

const find = (line: string) => {
  const plan = planOf({ lines: [line], tables: [table] })
  return slipsOfPen(plan, sayingsOf(plan))
}

test('a figure of the running text that is one slip away from its row', () => {
  expect(find('Năm 2023 kinh tế phục hồi. Tổng thu ngân sách ước đạt 21.430 tỷ đồng.')).toEqual([])
  expect(find('Năm 2023 kinh tế phục hồi. Tổng thu ngân sách ước đạt 21.340 tỷ đồng.')).toMatchObject([
    { code: 'contradiction', severity: 'question', where: [{ line: 1 }], expected: '21.430.000' },
  ])
  // another year, another thing
  expect(find('Tổng thu ngân sách đạt 18.250 tỷ đồng.')).toEqual([])
  expect(find('Tổng dư nợ tín dụng đạt 21.340 tỷ đồng.')).toEqual([])
})
