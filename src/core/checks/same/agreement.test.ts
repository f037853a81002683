import { expect, test } from 'vitest'

import { agreementsOf } from '#core/checks/check-plan.ts'
import { planOf, tableOf } from '#core/checks/example-table.ts'
import { annexBelowReached } from '#core/checks/same/annex-below-reached.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { strictTargets } from '#core/checks/same/strict-target.ts'
import { of } from '#core/figure/decimal.ts'
import type { Target } from '#core/plan/plan.ts'

const years = 'TH2022 | KH2023 | UTH2023 | KH2024'
const filler = [
  '2 | Bia | Tấn | 9 | 9 | 9 | 9',
  '3 | Đàn trâu | Con | 7 | 7 | 7 | 7',
  '4 | Xi măng | Tấn | 6 | 6 | 6 | 6',
]

const target = (indicator: string, value: string, part: Partial<Target> = {}): Target => ({
  id: '1',
  parent: '1',
  line: 5,
  text: '',
  indicator,
  comparator: '>=',
  literal: 'đạt',
  basis: 'explicit',
  value: of(value),
  stretch: null,
  unit: '%',
  note: null,
  named: [],
  ...part,
})

test('one figure in prose and annex, units converted, is an agreement', () => {
  const revenue = target('Tổng thu ngân sách', '16906.13', { unit: 'tỷ đồng' })
  const annex = tableOf(years, [
    '1 | Tổng thu ngân sách trên địa bàn | Triệu đồng | 1 | 2 | 3 | 16.906.130',
    ...filler,
  ])
  expect(agreementsOf(planOf({ targets: [revenue], tables: [annex] })).agreements).toEqual([
    {
      name: 'Tổng thu ngân sách',
      value: '16.906,13',
      unit: 'tỷ đồng',
      where: [{ line: 5 }, { line: 11, column: 7 }],
    },
  ])
})

test('a growth that the figures of the annex make is one too', () => {
  const growth = target('Tốc độ tăng giá trị sản xuất công nghiệp', '10')
  const annex = tableOf(years, [
    '1 | Giá trị sản xuất công nghiệp | Tỷ đồng | 44.547 | 48.181 | 49.496 | 54.446',
    ...filler,
  ])
  expect(agreementsOf(planOf({ targets: [growth], tables: [annex] })).agreements).toMatchObject([
    {
      value: '10',
      where: [{ line: 5 }, { line: 11, column: 6 }, { line: 11, column: 7 }],
    },
  ])
})

test('what differs is no agreement', () => {
  const revenue = target('Tổng thu ngân sách', '16906.13', { unit: 'tỷ đồng' })
  const annex = tableOf(years, [
    '1 | Tổng thu ngân sách trên địa bàn | Triệu đồng | 1 | 2 | 3 | 16.906.150',
    ...filler,
  ])
  expect(agreementsOf(planOf({ targets: [revenue], tables: [annex] })).agreements).toEqual([])
})

const rate = (planned: string) =>
  tableOf(years, [`1 | Tỷ lệ xã đạt chuẩn quốc gia về y tế | % | 90 | 90 | 91 | ${planned}`, ...filler])

const strictly = (comparator: Target['comparator'], planned: string) =>
  strictTargets(
    sayingsOf(
      planOf({
        targets: [target('Tỷ lệ xã đạt chuẩn quốc gia về y tế', '95', { comparator })],
        tables: [rate(planned)],
      }),
    ),
  )

test('more than 95 is not 95', () => {
  expect(strictly('>', '95,00')).toMatchObject([{ where: [{ line: 5 }, { line: 11, column: 7 }] }])
  expect(strictly('>=', '95,00')).toEqual([])
  expect(strictly('>', '96,00')).toEqual([])
})

test('rates of the annexes that are planned worse than they stand', () => {
  const rows = [
    '1 | Tỷ lệ bao phủ bảo hiểm thất nghiệp | % | 10 | 11 | 11,00 | 10,50',
    '2 | Tỷ suất tử vong mẹ /100.000 trẻ | BM | 1 | 7 | 1,00 | 7,50',
    '3 | Tỷ lệ hộ nghèo | % | 3 | 3 | 2,50 | 2,10',
    '4 | Tỷ suất sinh | ‰ | 13 | 13 | 13,00 | 12,80',
  ]
  const plan = planOf({ tables: [tableOf(years, rows)] })
  expect(annexBelowReached(plan, []).map(({ where }) => where)).toEqual([
    [
      { line: 11, column: 7 },
      { line: 12, column: 7 },
    ],
  ])
})

test('what was tried and holds is counted by kind and column', () => {
  const table = tableOf(`${years} | 8=6/5`, [
    '1 | Tổng sản lượng | Tấn | 30 | 40 | 50 | 60 | 125,00%',
    '|   Lúa mùa | Tấn | 10 | 15 | 20 | 20 | 133,33%',
    '|   Lúa hè thu | Tấn | 20 | 25 | 30 | 40 | 120,00%',
    '2 | Bia | Tấn | 900 | 800 | 900 | 900 | 113,00%',
  ])
  expect(agreementsOf(planOf({ tables: [table] })).held).toMatchObject([
    { kind: 'ratio', checked: 4, held: 3, columns: [{ table: 'B2', column: 8, checked: 4, held: 3 }] },
    { kind: 'sum', checked: 4, held: 4 },
  ])
})
