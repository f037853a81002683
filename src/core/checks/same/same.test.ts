import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { belowReached } from '#core/checks/same/below-reached.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { contradictions } from '#core/checks/same/contradiction.ts'
import { growthCoherence } from '#core/checks/same/growth-coherence.ts'
import { urbanisation } from '#core/checks/same/urbanisation.ts'
import { twinRows, twinsIn } from '#core/checks/same/twin-rows.ts'
import { of } from '#core/figure/decimal.ts'
import type { Plan, Target } from '#core/plan/plan.ts'

const target = (part: Partial<Target>): Target => ({
  id: '1',
  parent: '1',
  line: 5,
  text: '',
  indicator: '',
  comparator: '>=',
  literal: 'đạt',
  basis: 'interpreted',
  value: of('0'),
  stretch: null,
  unit: '%',
  note: null,
  named: [],
  ...part,
})

const years = 'TH2022 | KH2023 | UTH2023 | KH2024'
const filler = tableOf(
  years,
  [
    '1 | Bia | Tấn | 9 | 9 | 9 | 9',
    '2 | Nước mắm | Tấn | 8 | 8 | 8 | 8',
    '3 | Đàn trâu | Con | 7 | 7 | 7 | 7',
    '4 | Xi măng | Tấn | 6 | 6 | 6 | 6',
  ],
  { id: 'B3' },
)
const find = (plan: Plan) => contradictions(plan, sayingsOf(plan))

test('one finding names prose, scenario and annex', () => {
  const invest = target({
    indicator: 'Tổng vốn đầu tư phát triển toàn xã hội',
    value: of('45000'),
    unit: 'tỷ đồng',
  })
  const scenario = tableOf('KB2024', ['1 | Tổng vốn đầu tư toàn xã hội | Tỷ đồng | 69.373,0'], { id: 'B1' })
  const annex = tableOf('UTH2023 | KH2024', ['| TỔNG SỐ | Tỷ đồng | 39.795 | 69.373,00'], {
    id: 'B6',
    title: 'BIỂU 6: VỐN ĐẦU TƯ PHÁT TRIỂN',
  })
  expect(find(planOf({ targets: [invest], tables: [scenario, annex, filler] }))).toMatchObject([
    {
      code: 'contradiction',
      where: [{ line: 5 }, { line: 11, column: 4 }, { line: 11, column: 5 }],
      printed: '45.000 / 69.373,0 / 69.373,00',
    },
  ])
})

test('the same amount in other units is no contradiction', () => {
  const revenue = target({ indicator: 'Tổng thu ngân sách', value: of('16906.13'), unit: 'tỷ đồng' })
  const annex = tableOf(
    years,
    ['A | TỔNG THU NGÂN SÁCH TRÊN ĐỊA BÀN (I+II) | Triệu đồng | 11 | 12 | 15 | 16.906.130'],
    { id: 'B7' },
  )
  expect(find(planOf({ targets: [revenue], tables: [annex, filler] }))).toEqual([])
})

test('`trở lên` allows more, `đạt` does not', () => {
  const annex = tableOf(years, ['1 | Tỷ lệ huy động học sinh đến trường | % | 96,0 | 97,0 | 97,5 | 98,0'], {
    id: 'B9',
  })
  const floor = target({
    indicator: 'Tỷ lệ huy động học sinh đến trường',
    value: of('97'),
    basis: 'explicit',
    literal: 'trở lên',
  })
  expect(find(planOf({ targets: [floor], tables: [annex, filler] }))).toEqual([])
  const aim = target({ indicator: 'Tỷ lệ huy động học sinh đến trường', value: of('97') })
  expect(find(planOf({ targets: [aim], tables: [annex, filler] }))).toMatchObject([
    { code: 'contradiction', printed: '97 / 98,0' },
  ])
})

const tourism = (planned: string) =>
  tableOf(years, [`1 | Tổng doanh thu du lịch | Tỷ đồng | 900 | 950 | 980 | ${planned}`], { id: 'B4' })

test('`khoảng` allows what is near, on either side', () => {
  const about = target({
    indicator: 'Tổng doanh thu du lịch',
    comparator: '≈',
    basis: 'explicit',
    literal: 'khoảng',
    value: of('1000'),
    unit: 'tỷ đồng',
  })
  for (const near of ['970', '1.020'])
    expect(find(planOf({ targets: [about], tables: [tourism(near), filler] }))).toEqual([])
  expect(find(planOf({ targets: [about], tables: [tourism('1.300'), filler] }))).toMatchObject([
    { code: 'contradiction', printed: '1.000 / 1.300' },
  ])
})

test('other things that share some words are not compared', () => {
  const schools = target({ indicator: 'Tỷ lệ trường đạt chuẩn quốc gia', value: of('58') })
  const annex = tableOf(years, ['1 | Tỷ lệ xã đạt chuẩn quốc gia về y tế | % | 99,3 | 99,0 | 99,3 | 95,0'], {
    id: 'B9',
  })
  expect(find(planOf({ targets: [schools], tables: [annex, filler] }))).toEqual([])
})

const retail = (planned: string) =>
  tableOf(years, [`- | Tổng mức bán lẻ hàng hóa | Tỷ đồng | 115.031 | 117.156 | 135.940 | ${planned}`], {
    id: 'B4',
  })

test('a growth target against the growth of its row', () => {
  const growth = target({
    indicator: 'Tốc độ tăng tổng mức bán lẻ hàng hóa',
    value: of('12'),
    basis: 'explicit',
  })
  expect(find(planOf({ targets: [growth], tables: [retail('152.253'), filler] }))).toEqual([])
  expect(find(planOf({ targets: [growth], tables: [retail('149.600'), filler] }))).toMatchObject([
    { code: 'contradiction', where: [{ line: 5 }, { line: 11, column: 7 }] },
  ])
})

test('a target below what stands already', () => {
  const forest = target({ indicator: 'Tỷ lệ che phủ rừng', value: of('11'), comparator: 'maintain >=' })
  const annex = tableOf(years, ['9 | Tỷ lệ che phủ rừng | % | 11,93 | 11,00 | 11,93 | Duy trì 11%'])
  expect(belowReached(planOf({ targets: [forest], tables: [annex, filler] }))).toMatchObject([
    { code: 'below-reached', severity: 'warning', where: [{ line: 5 }], evidence: [{ line: 11, column: 6 }] },
  ])
  // `Năm 2023` beside `KH2024`, not said how it was counted
  const unlabelled = {
    ...annex,
    columns: annex.columns.map((column) => (column.year === 2023 ? { ...column, measure: null } : column)),
  }
  expect(belowReached(planOf({ targets: [forest], tables: [unlabelled, filler] }))).toMatchObject([
    { code: 'below-reached', severity: 'warning', where: [{ line: 5 }] },
  ])
})

test('rows of two tables that agree in most columns speak of one thing', () => {
  const land = tableOf(years, ['- | Thu tiền sử dụng đất | Tỷ đồng | 915,00 | 1.460,00 | | 5.816,13'], {
    id: 'B6',
  })
  const budget = tableOf(
    years,
    ['9 | Thu tiền sử dụng đất | Triệu đồng | 1.300.000 | 1.460.000 | 2.120.500 | 5.816.130'],
    { id: 'B7' },
  )
  expect(twinRows(twinsIn(planOf({ tables: [land, budget] })))).toMatchObject([
    { code: 'contradiction', severity: 'question', where: [{ column: 4 }, { column: 4 }] },
  ])
  const shoes = tableOf(years, ['9 | Giày da | 1.000 đôi | 10.934 | 11.720 | 14.142 | 14.300'], { id: 'B5' })
  const made = tableOf(years, ['9 | Giày da | 1.000 đôi | 47.015 | 49.594 | 60.577 | 64.220'], { id: 'B3' })
  expect(twinRows(twinsIn(planOf({ tables: [shoes, made] })))).toEqual([])
})

const growthOf = (total: string) =>
  tableOf('KB2024', [
    `I | Tốc độ tăng trưởng GRDP | % | ${total}`,
    '|   Khu vực I | % | 102,05',
    '|   Khu vực II | % | 114,99',
    '|     Riêng công nghiệp | % | 111,10',
    '|   Khu vực III | % | 112,93',
    '|   Thuế sản phẩm | % | 115,00',
  ])

test('the growth of the sectors times their shares explains the whole', () => {
  const shares = ['35.43', '20.82', '38.87', '4.88'].map((value, at) =>
    target({ id: `3.${at}`, parent: '3', comparator: '=', literal: ':', value: of(value) }),
  )
  expect(growthCoherence(planOf({ targets: shares, tables: [growthOf('109,50')] }))).toEqual([])
  expect(growthCoherence(planOf({ targets: shares, tables: [growthOf('106,70')] }))).toMatchObject([
    { code: 'growth', severity: 'warning', where: [{ line: 11, column: 4 }] },
  ])
})

test('an urban share that the counted people do not give is asked', () => {
  const people = tableOf(years, [
    '* | Dân số trung bình | Người | 9 | 9 | 9 | 1.758.848',
    '- | Dân số thành thị | Người | 9 | 9 | 9 | 529.760',
  ])
  const share = (value: string) =>
    planOf({ targets: [target({ indicator: 'Tỷ lệ đô thị hóa', value: of(value) })], tables: [people] })
  expect(urbanisation(share('36.3'))).toMatchObject([
    { severity: 'question', where: [{ line: 5 }], expected: '30,1%?' },
  ])
  expect(urbanisation(share('30.1'))).toEqual([])
})
