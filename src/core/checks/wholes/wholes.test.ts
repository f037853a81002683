import { expect, test } from 'vitest'

import { planOf, settled, tableOf } from '#core/checks/example-table.ts'
import { study } from '#core/checks/study.ts'
import { partsAboveWhole } from '#core/checks/wholes/part-above-whole.ts'
import { quarterSums } from '#core/checks/wholes/quarters.ts'
import { sums } from '#core/checks/wholes/sum.ts'

const years = 'TH2022 | KH2023 | UTH2023 | KH2024'

test('children that give their parent within rounding are silent', () => {
  const table = tableOf(years, [
    '* | Vận chuyển hàng hóa | 1000T | 14.002 | 15.230 | 14.635 | 15.917',
    '- |   Đường bộ | 1000T | 3.195 | 3.451 | 3.564 | 3.849',
    '- |   Đường sông | 1000T | 6.608 | 7.203 | 6.624 | 7.220',
    '- |   Đường biển | 1000T | 4.199 | 4.577 | 4.447 | 4.847',
  ])
  expect(settled(sums(study(table)))).toEqual([])
})

test('a sum that holds in the other columns and fails in one is an error there', () => {
  const table = tableOf(years, [
    'A | Tổng thu (I+II) | Triệu đồng | 11.224.355 | 12.177.000 | 15.120.500 | 16.960.130',
    'I |   Thu nội địa | Triệu đồng | 11.054.355 | 12.097.000 | 15.040.500 | 16.846.130',
    'II |   Thu thuế xuất nhập khẩu | Triệu đồng | 170.000 | 80.000 | 80.000 | 60.000',
  ])
  expect(settled(sums(study(table)))).toMatchObject([
    {
      code: 'sum',
      severity: 'error',
      where: [{ line: 11, column: 7 }],
      printed: '16.960.130',
      expected: '16.906.130',
    },
  ])
})

test('the only figure that no other sum confirms is at fault', () => {
  const table = tableOf(years, [
    '| TỔNG SỐ | Tỷ đồng | 5.016,48 | 6.251,74 | 7.302,33 | 10.036,27',
    '1 |   Vốn ngân sách nhà nước | Tỷ đồng | 4.880,44 | 6.241,74 | 7.292,33 | 10.026,27',
    'a |     Vốn trong nước | Tỷ đồng | 4.790,78 | 6.211,74 | 7.242,33 | 9.976,27',
    '- |       Cân đối | Tỷ đồng | 3.545,69 | 4.426,19 | 6.081,39 | 8.807,52',
    '- |       Chương trình | Tỷ đồng | 150,37 | 201,05 | 50,00 | 203,35',
    '- |       Hỗ trợ | Tỷ đồng | 1.094,72 | 1.584,50 | 1.110,94 | 965,40',
    'b |     Vốn ngoài nước | Tỷ đồng | 72,93 | 30,00 | 50,00 | 50,00',
    '2 |   Vốn tín dụng | Tỷ đồng | 136,04 | 10,00 | 10,00 | 10,00',
  ])
  expect(settled(sums(study(table)))).toMatchObject([
    { code: 'sum', where: [{ line: 17, column: 4 }], printed: '72,93', expected: '89,66' },
  ])
})

test('a total that forgets one group which its sister counts', () => {
  const table = tableOf(years, [
    '6 | Cây lâu năm | Ha | 60 | 66 | 72 | 78',
    '|   Sản lượng | Tấn | 300 | 330 | 360 | 390',
    '6.1 |   Mía | Ha | 10 | 11 | 12 | 13',
    '|     Sản lượng | Tấn | 100 | 110 | 120 | 130',
    '6.2 |   Khóm | Ha | 20 | 22 | 24 | 26',
    '|     Sản lượng | Tấn | 200 | 220 | 240 | 260',
    '6.3 |   Dừa | Ha | 30 | 33 | 36 | 39',
    '|     Sản lượng | Tấn | 51 | 57 | 63 | 71',
  ])
  expect(settled(sums(study(table)))).toMatchObject([
    {
      code: 'sum',
      where: [{ column: 4 }, { column: 5 }, { column: 6 }, { column: 7 }],
      evidence: [{ line: 18 }],
      expected: '351; 387; 423; 461',
    },
  ])
})

test('rows that only stand below one another are no sum', () => {
  const table = tableOf(years, [
    '6 | Tổng vị trí các trạm | Vị trí | 2.448 | 2.550 | 2.591 | 2.650',
    '- |   Trạm 3G | Trạm | 1.689 | 1.789 | 1.704 | 1.730',
    '- |   Trạm 4G | Trạm | 2.439 | 2.540 | 2.557 | 2.610',
    '7 | Tổng số hợp tác xã | HTX | 525 | 533 | 539 | 554',
    '|   Trong đó: thành lập mới | HTX | 33 | 15 | 15 | 15',
    '|   Giải thể | HTX | 22 | 10 | 1 | 5',
  ])
  expect(settled(sums(study(table)))).toEqual([])
  expect(partsAboveWhole(study(table))).toEqual([])
})

test('a part above its whole', () => {
  const table = tableOf(years, [
    '1 | Tổng đàn gia cầm | Con | 5.173 | 5.460 | 6.180 | 5.851',
    '|   Trong đó: đàn vịt | Con | 1.578 | 1.600 | 6.473 | 1.600',
  ])
  expect(partsAboveWhole(study(table))).toMatchObject([
    {
      code: 'part-above-whole',
      where: [
        { line: 11, column: 6 },
        { line: 12, column: 6 },
      ],
      expected: '≤ 6.180',
    },
  ])
})

const scenario = 'KB2024 | Quý I | Quý II | Quý III | Quý IV'

test('quarters by the nature of what is counted', () => {
  const table = tableOf(scenario, [
    'I | Tốc độ tăng trưởng | % | 109,50 | 107,50 | 110,35 | 109,22 | 111,30',
    '1 | Sản lượng thủy sản | Tấn | 800.000 | 149.290 | 206.740 | 244.800 | 199.170',
    '2 | Tổng đàn heo | Con | 388.670 | 252.600 | 252.600 | 270.000 | 388.670',
    '3 | Giải ngân vốn đầu tư công | % | 100% | 15% | 35% | 65% | 100%',
    '4 | Công nghiệp | Tỷ đồng | 55.439,94 | 10.360,6 | 14.595,1 | 15.663,6 | 14.820,5',
    '5 | Ban quản lý | Tỷ đồng | 48,0 | 24,0 | 24,0 | |',
  ])
  expect(quarterSums(planOf({ tables: [table] }))).toEqual([])
})

test('quarters that do not make the year, with the hint where their sum stands', () => {
  const table = tableOf(
    scenario,
    ['1 | Tổng vốn đầu tư | Tỷ đồng | 69.373,0 | 10.427,9 | 10.663,7 | 9.716,3 | 12.992,1'],
    { id: 'B1' },
  )
  const money = tableOf(years, ['| TỔNG SỐ | Tỷ đồng | 40.270 | 43.800 | 39.795 | 69.373'], { id: 'B6' })
  const [finding] = quarterSums(planOf({ tables: [table, money] }))
  expect(finding).toMatchObject({
    code: 'quarters-sum',
    where: [{ line: 11, column: 4 }],
    expected: '43.800,0',
  })
  expect(finding?.message).toContain('đúng bằng')
})

test('a stock ends the year where its last quarter stands, a growth lies between its quarters', () => {
  const table = tableOf(scenario, [
    '2 | Tổng đàn heo | Con | 399.000 | 252.600 | 252.600 | 270.000 | 388.670',
    'I | Tốc độ tăng trưởng | % | 112,50 | 107,50 | 110,35 | 109,22 | 111,30',
  ])
  expect(quarterSums(planOf({ tables: [table] }))).toMatchObject([
    { code: 'year-quarter', where: [{ line: 11, column: 4 }], expected: '388.670' },
    { code: 'growth', where: [{ line: 12, column: 4 }] },
  ])
})

test('parts that exceed the whole in one quarter only', () => {
  const table = tableOf(scenario, [
    '1 | Tổng vốn đầu tư | Tỷ đồng | 69.373,0 | 10.427,9 | 10.663,7 | 9.716,3 | 12.992,1',
    '|   Trong đó: vốn ngân sách | Tỷ đồng | 10.026,3 | 1.503,9 | 2.005,3 | 3.007,9 | 3.509,2',
    '|   Vốn ngoài ngân sách | Tỷ đồng | | | | |',
    '|     Ban quản lý khu kinh tế | Tỷ đồng | 24.000,0 | 5.000,0 | 8.000,0 | 8.000,0 | 3.000,0',
  ])
  expect(partsAboveWhole(study(table))).toMatchObject([
    {
      where: [{ line: 11, column: 7 }],
      evidence: [
        { line: 12, column: 7 },
        { line: 14, column: 7 },
      ],
      expected: '≥ 11.007,9',
    },
  ])
})

const schools = (total: string, first: string) =>
  settled(
    sums(
      study(
        tableOf(years, [
          `I | ${total} | Trường | 480 | 475 | 470 | 465`,
          `1 |   ${first} | Trường | 180 | 178 | 176 | 174`,
          '2 |   Tiểu học | Trường | 140 | 139 | 138 | 137',
          '3 |   Trung học cơ sở | Trường | 150 | 148 | 146 | 144',
        ]),
      ),
    ),
  )

test('a sum that the form itself prints and that no column keeps', () => {
  const everywhere = [
    { line: 11, column: 4 },
    { line: 11, column: 5 },
    { line: 11, column: 6 },
    { line: 11, column: 7 },
  ]
  expect(schools('Tổng số trường (1+2+3)', 'Mầm non')).toMatchObject([
    { code: 'sum', severity: 'error', where: everywhere },
  ])
  expect(schools('Tổng số trường', 'Chia ra: Mầm non')).toMatchObject([
    { code: 'sum', severity: 'error', where: everywhere },
  ])
  expect(schools('Tổng số trường', 'Mầm non')).toEqual([])
})

test('rates are divided and never add up', () => {
  const table = tableOf(years, [
    '1 | Tỷ lệ trẻ đi học | % | 95,2 | 95,6 | 96,0 | 96,4',
    '- |   Chia ra: Mầm non | % | 45,0 | 46,0 | 47,0 | 48,0',
    '- |   Tiểu học | % | 47,5 | 46,9 | 46,1 | 45,4',
  ])
  expect(settled(sums(study(table)))).toEqual([])
})

const structure = (services: string) =>
  settled(
    sums(
      study(
        tableOf('TH2022 | UTH2023 | KH2024', [
          '1 | Cơ cấu kinh tế | % | 100 | 100 | 100',
          '- |   Nông nghiệp | % | 25,0 | 24,4 | 23,5',
          '- |   Công nghiệp | % | 35,0 | 35,0 | 36,0',
          `- |   Dịch vụ | % | 40,0 | 40,6 | ${services}`,
        ]),
      ),
    ),
  )

test('a structure makes up a hundred percent, to the decimals of its shares', () => {
  expect(structure('40,5')).toEqual([])
  expect(structure('40,6')).toEqual([])
  expect(structure('40,8')).toMatchObject([{ code: 'sum', severity: 'error', expected: '100,3' }])
})

const industry = (label: string, unit: string) =>
  partsAboveWhole(
    study(
      tableOf('UTH2023 | KH2024', [
        `1 | ${label} | ${unit} | 8,2 | 9,0`,
        `- |   Trong đó: Công nghiệp | ${unit} | 7,0 | 14,0`,
      ]),
    ),
  )

test('a growth has no parts: that of one branch may be above that of all', () => {
  expect(industry('Tốc độ tăng trưởng GRDP', '%')).toEqual([])
  expect(industry('Năng suất lúa', 'Tấn/ha')).toEqual([])
  expect(industry('Sản lượng', 'Tấn')).toMatchObject([{ code: 'part-above-whole' }])
})
