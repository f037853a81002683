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
const find = (rows: readonly string[], columns = header) =>
  checkPlan(planOf({ tables: [tableOf(columns, rows)] }))

test('a wrong part breaks its ratio and the sum: one finding, at the part, with what it has to be', () => {
  expect(find(transport('3.195'))).toEqual([])
  expect(find(transport('4.195'))).toMatchObject([
    { code: 'sum', where: [{ line: 12, column: 4 }], printed: '4.195', expected: '3.195' },
  ])
})

const plantingOf = (ratio: string) => [
  `1 | Trồng rừng | Ha | 828 | 833 | 680 | 1.036 | ${ratio} | 81,63% | 152,35%`,
  '|   Rừng đặc dụng | Ha | | 70 | 70 | 160 | ',
  '|   Rừng phòng hộ | Ha | 161 | 0 | 11 | 239 | ',
  '|   Rừng sản xuất | Ha | 165 | 317 | 317 | 637 | ',
  '2 | Giao khoán | Ha | 9.000 | 9.584 | 9.784 | 10.199 | 108,71% | 102,09% | 104,24%',
  '3 | Chăm sóc | Ha | 410 | 450 | 455 | 500 | 110,98% | 101,11% | 109,89%',
  '4 | Khoanh nuôi | Ha | 1.208 | 848 | 801 | 924 | 66,31% | 94,46% | 115,36%',
]
const errorsOf = (ratio: string) =>
  find(plantingOf(ratio), `${header} | 9=6/5 | 10=7/6`).filter(({ severity }) => severity === 'error')

test('a doubtful sum does not take the blame for a wrong ratio from a figure whose other ratios hold', () => {
  expect(errorsOf('82,13%')).toEqual([])
  expect(errorsOf('92,13%')).toMatchObject([{ code: 'ratio', where: [{ line: 11, column: 8 }] }])
})

test('a wrong whole breaks its ratio and the sum: one finding, at the whole', () => {
  expect(find(transport('3.195', '14.902'))).toMatchObject([
    { code: 'sum', where: [{ line: 11, column: 4 }], printed: '14.902', expected: '14.002' },
  ])
})
