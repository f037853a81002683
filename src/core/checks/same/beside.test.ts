import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { askedTwice } from '#core/checks/same/asked-twice.ts'
import { plannedBelow } from '#core/checks/same/below-estimate.ts'
import { stretchScenarios } from '#core/checks/same/stretch-scenario.ts'
import { brokenRunningShares, runningShares } from '#core/checks/wholes/running-share.ts'
import { of } from '#core/figure/decimal.ts'
import type { Target } from '#core/plan/plan.ts'

const years = 'TH2022 | KH2023 | UTH2023 | KH2024'

test('a row asked for twice in one table; area sown and harvested are two', () => {
  const table = tableOf(years, [
    '1 | Số người sử dụng BPTT mới trong năm | Người | 122.980 | 120.000 | 132.445 | 126.000',
    '2 | Lúa: DT gieo trồng | Ha | 67.251 | 68.450 | 68.499 | 71.000',
    '3 | Lúa: DT thu hoạch | Ha | 67.251 | 68.450 | 68.499 | 71.000',
    '4 | Số người áp dụng BPTT mới trong năm | Người | 122.980 | 120.000 | 132.445 | 126.000',
  ])
  expect(askedTwice(planOf({ tables: [table] })).map(({ where }) => where)).toEqual([
    [
      { line: 11, column: 7 },
      { line: 14, column: 7 },
    ],
  ])
})

test('plans below the estimate are listed', () => {
  const table = tableOf(years, [
    '1 | Đàn trâu | Con | 4.851 | 4.400 | 4.608 | 4.440',
    '2 | Đàn bò | Con | 10.448 | 11.500 | 10.573 | 12.200',
    '3 | Đàn dê | Con | 200 | 210 | 220 | ',
  ])
  expect(plannedBelow(planOf({ tables: [table] }))).toEqual({ compared: 2, where: [{ line: 11, column: 7 }] })
})

const growth: Target = {
  id: '1',
  parent: '1',
  line: 5,
  text: '',
  indicator: 'Tăng trưởng kinh tế',
  comparator: '>=',
  literal: 'trở lên',
  basis: 'explicit',
  value: of('6.7'),
  stretch: of('9.5'),
  unit: '%',
  note: null,
  named: [],
}

const scenario = (...rows: readonly string[]) =>
  planOf({ targets: [growth], tables: [tableOf('KB2024', rows)] })

test('a scenario for the stretch alone', () => {
  expect(stretchScenarios(scenario('1 | Tốc độ tăng trưởng GRDP | % | 109,50'))).toMatchObject([
    { where: [{ line: 5 }, { line: 11, column: 4 }], printed: '6,7 / 9,50' },
  ])
  const both = ['1 | Tốc độ tăng trưởng GRDP | % | 109,50', '2 | Tăng trưởng theo mức giao | % | 106,70']
  expect(stretchScenarios(scenario(...both))).toEqual([])
})

const quarters = 'KB2024 | Quý I | Quý II | Quý III | Quý IV'
const disbursed = (second: string) =>
  planOf({
    tables: [
      tableOf(quarters, [
        '1 | Vốn ngân sách nhà nước | Tỷ đồng | 10.026,3 | 1.503,9 | 2.005,3 | 3.007,9 | 3.509,2',
        `2 | Giải ngân vốn đầu tư công | % | 100 | 15 | ${second} | 65 | 100`,
      ]),
    ],
  })

test('a running percentage is the running share of the money behind it', () => {
  expect(runningShares(disbursed('35'))).toMatchObject([{ where: [{ line: 11 }, { line: 12 }] }])
  expect(brokenRunningShares(disbursed('35'))).toEqual([])
  expect(runningShares(disbursed('45'))).toEqual([])
  expect(brokenRunningShares(disbursed('45'))).toMatchObject([
    { where: [{ line: 12, column: 6 }], printed: '45' },
  ])
})
