import { expect, test } from 'vitest'

import { planOf, settled, tableOf } from '#core/checks/example-table.ts'
import { densities } from '#core/checks/ratios/density.ts'

const find = (rows: readonly string[]) =>
  settled(densities(planOf({ tables: [tableOf('TH2022 | UTH2023 | KH2024', rows)] })))

const beds = (planned: string) => [
  '1 | Dân số trung bình | Nghìn người | 3.300 | 3.350 | 3.400',
  '2 | Tổng số giường bệnh | Giường | 8.250 | 8.710 | 9.180',
  `3 | Số giường bệnh trên 10.000 dân | Giường | 25,0 | 26,0 | ${planned}`,
]

test('a population in thousands is as many people', () => {
  expect(find(beds('27,0'))).toEqual([])
  expect(find(beds('29,0'))).toMatchObject([
    { code: 'product', where: [{ line: 13, column: 6 }], printed: '29,0', expected: '27,0' },
  ])
})

const doctors = (planned: string, name: string) => [
  '1 | Quy mô dân số (nghìn người) | | 3.300 | 3.350 | 3.400',
  `2 | Số bác sĩ/vạn dân | Bác sĩ | 10,0 | 11,0 | ${planned}`,
  `3 | Tổng số ${name} | Người | 3.300 | 3.685 | 4.080`,
]

test('the count may stand below its density, where it carries the same name', () => {
  expect(find(doctors('12,0', 'bác sĩ'))).toEqual([])
  expect(find(doctors('14,0', 'bác sĩ'))).toMatchObject([{ code: 'product', expected: '12,0' }])
  expect(find(doctors('14,0', 'học sinh nghèo'))).toEqual([])
})
