import { expect, test } from 'vitest'

import { checkPlan } from '#core/checks/check-plan.ts'
import { planOf, tableOf } from '#core/checks/example-table.ts'

const header = 'TH2022 | KH2023 | UTH2023 | KH2024 | 8=6/4'
const transport = (road: string, total = '14.002') => [
  `1 | Vận chuyển hàng hóa | 1000T | ${total} | 15.231 | 14.635 | 15.916 | 104,52%`,
  `- |   Đường bộ | 1000T | ${road} | 3.451 | 3.564 | 3.849 | 111,55%`,
  '- |   Đường sông | 1000T | 6.608 | 7.203 | 6.624 | 7.220 | 100,24%',
  '- |   Đường biển | 1000T | 4.199 | 4.577 | 4.447 | 4.847 | 105,91%',
]
const find = (rows: readonly string[]) => checkPlan(planOf({ tables: [tableOf(header, rows)] }))

test('a wrong part breaks its ratio and the sum: one finding, at the part, with what it has to be', () => {
  expect(find(transport('3.195'))).toEqual([])
  expect(find(transport('4.195'))).toMatchObject([
    { code: 'sum', where: [{ line: 12, column: 4 }], printed: '4.195', expected: '3.195' },
  ])
})

test('a wrong whole breaks its ratio and the sum: one finding, at the whole', () => {
  expect(find(transport('3.195', '14.902'))).toMatchObject([
    { code: 'sum', where: [{ line: 11, column: 4 }], printed: '14.902', expected: '14.002' },
  ])
})
