import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { copiedRatios } from '#core/checks/ratios/copied-ratio.ts'
import { fractionsAsPercent } from '#core/checks/signs/fraction-as-percent.ts'
import { headingUnits } from '#core/checks/signs/heading-unit.ts'
import { indicesAsGrowth } from '#core/checks/signs/index-as-growth.ts'
import { leaps } from '#core/checks/signs/leap.ts'
import { nearTwins } from '#core/checks/signs/near-twin.ts'
import { numberedBullets } from '#core/checks/signs/numbered-bullet.ts'
import { silentRows } from '#core/checks/signs/silent-row.ts'
import { turnoverUnits } from '#core/checks/signs/turnover-unit.ts'
import { ungroupedThousands } from '#core/checks/signs/ungrouped.ts'
import { study } from '#core/checks/study.ts'
import { partsThatAreWholes } from '#core/checks/wholes/part-is-whole.ts'

const years = 'TH2022 | KH2023 | UTH2023 | KH2024'
const studied = (...rows: readonly string[]) => study(tableOf(years, rows))
const at = (found: readonly { readonly where: readonly unknown[] }[]) => found.map(({ where }) => where)

test('an index is no growth; a growth is', () => {
  const index = studied('1 | Tốc độ tăng trưởng GRDP | % | 109,50 | 107,50 | 110,35 | 109,22')
  expect(indicesAsGrowth(index)).toMatchObject([
    { where: [{ line: 11 }], printed: '109,50', expected: '9,50?' },
  ])
  expect(indicesAsGrowth(studied('1 | Tốc độ tăng GRDP | % | 9,5 | 7,5 | 10,4 | 9,2'))).toEqual([])
})

test('turnover is weight times distance', () => {
  const divided = studied('1 | Luân chuyển hàng hóa | 1000T/KM | 1 | 1 | 1 | 1')
  expect(turnoverUnits(divided)).toMatchObject([{ printed: '1000T/KM', expected: '1000T.KM' }])
  expect(turnoverUnits(studied('1 | Luân chuyển hàng hóa | 1000T.Km | 1 | 1 | 1 | 1'))).toEqual([])
})

test('a heading does not carry a unit that its rows do not have', () => {
  const rows = ['1 | Tổng kim ngạch | Triệu USD | 9 | 9 | 9 | 9', '2 | Sản phẩm chủ yếu | " | | | | ']
  expect(headingUnits(studied(...rows, '|   Gạo | Tấn | 354 | 377 | 644 | 600'))).toMatchObject([
    { code: 'ditto-unit', where: [{ line: 12, column: 3 }], expected: 'Tấn' },
  ])
  expect(headingUnits(studied(...rows, '|   Gạo | Tr. USD | 354 | 377 | 644 | 600'))).toEqual([])
})

test('a share as a part of one among percentages', () => {
  const row = (first: string) =>
    studied(`1 | Tỷ lệ thanh toán trực tuyến | % | ${first} | 30,0 | 51,0 | 80,0`)
  expect(fractionsAsPercent(row('0,12'))).toMatchObject([
    { where: [{ line: 11, column: 4 }], expected: '12?' },
  ])
  expect(fractionsAsPercent(row('12,0'))).toEqual([])
  expect(fractionsAsPercent(studied('1 | Tỷ lệ hộ nghèo | % | 0,8 | 1,2 | 1,1 | 0,9'))).toEqual([])
})

const injections = (plan: string) =>
  studied(
    `1 | Số trẻ được tiêm | TE | 18.086 | 23.889 | 19.495 | ${plan}`,
    '2 | Số phụ nữ được tiêm | Người | 20.935 | 24.493 | 19.555 | 23.889',
  )

test('one digit of five apart from a figure that stands twice', () => {
  expect(nearTwins(injections('23.899'))).toMatchObject([
    { where: [{ line: 11, column: 7 }], expected: '23.889?' },
  ])
  expect(nearTwins(injections('23.889'))).toEqual([])
  expect(nearTwins(injections('24.900'))).toEqual([])
})

test('a number on one bullet of three', () => {
  const rows = [
    '2.3 | Nuôi nhuyễn thể | | | | | ',
    '|   + Hến | Ha | 6 | 7 | 6 | 7',
    '|   + Sò huyết | Ha | 9 | 9 | 9 | 9',
  ]
  const numbered = numberedBullets(studied(...rows, '2.4 |   + Sò lông | Ha | 6 | 6 | 6 | 6'))
  expect(at(numbered)).toEqual([[{ line: 14, column: 1 }]])
  expect(numberedBullets(studied(...rows, '|   + Sò lông | Ha | 6 | 6 | 6 | 6'))).toEqual([])
})

test('thousands without their dot, where the others have it', () => {
  const rows = Array.from({ length: 5 }, (_, n) => `${n + 1} | Bia | Tấn | 1.234 | 2.345 | 3.456 | 4.567`)
  const tables = (first: string) => [studied(...rows, `6 | Đá | m3 | ${first} | 6.320 | 4.420 | 4.967`)]
  expect(ungroupedThousands(tables('3790'), planOf({}))).toMatchObject([{ printed: '3790' }])
  expect(ungroupedThousands(tables('3.790'), planOf({}))).toEqual([])
  const lines = ['Dài 7.353km/9565km.', 'Nghị quyết năm 2024 của 1200 đại biểu.']
  expect(ungroupedThousands([], planOf({ lines }))).toMatchObject([{ where: [{ line: 1 }], printed: '9565' }])
})

test('a leap of the whole is told once, a small count never', () => {
  const rows = [
    '1 | Vốn đầu tư | Tỷ đồng | 40.270 | 43.800 | 39.795 | 69.373',
    '|   Vốn địa phương | Tỷ đồng | 38.129 | 41.441 | 39.261 | 67.399',
    '2 | Liên hiệp hợp tác xã | LH | 1 | 3 | 1 | 3',
    '3 | Thu khác | Tỷ đồng | 390 | 290 | 720 | 353',
  ]
  expect(at(leaps(planOf({ tables: [tableOf(years, rows)] })))).toEqual([
    [{ line: 11, column: 7 }],
    [{ line: 14, column: 7 }],
  ])
})

test('rows that say nothing, rows without a plan; a dash says that there is none', () => {
  const rows = [
    ...Array.from({ length: 8 }, (_, n) => `${n + 1} | Bia | Tấn | 1 | 2 | 3 | 4`),
    '9 | Số lao động | Người | | | | ',
    '10 | Số phương tiện | Chiếc | 9.783 | 9.600 | 8.222 | ',
    '11 | Hợp tác xã giải thể | HTX | 22 | 10 | 1 | -',
  ]
  const found = silentRows([studied(...rows)], planOf({}))
  expect(at(found)).toEqual([[{ line: 19, column: 2 }], [{ line: 20, column: 7 }]])
})

const certified = (...part: readonly string[]) =>
  partsThatAreWholes([
    studied(
      '1 | Tổ hợp tác | Tổ | 2.183 | 2.218 | 2.220 | 2.323',
      `|   Trong đó: có chứng thực | Tổ | ${part.join(' | ')}`,
    ),
  ])

test('a part that is all of its whole, every year', () => {
  expect(at(certified('2.183', '2.218', '2.220', '2.323'))).toEqual([[{ line: 12 }]])
  expect(certified('2.183', '2.218', '2.220', '2.322')).toEqual([])
})

const immunised = (share: string) =>
  study(
    tableOf(`${years} | 8=6/5`, [
      '1 | Số trẻ được tiêm | TE | 18.086 | 23.889 | 19.495 | 23.899 | 81,61%',
      `2 | Tỷ lệ miễn dịch | % | 75,00 | 95,00 | ${share} | 95,00 | 85,91%`,
      '3 | Số bà mẹ | Người | 200 | 400 | 300 | 400 | 75,00%',
      '4 | Số hộ | Hộ | 900 | 800 | 900 | 900 | 112,50%',
    ]),
  )

test('a share that is the printed comparison of the row above', () => {
  expect(copiedRatios(immunised('81,61'))).toMatchObject([
    { where: [{ line: 12, column: 6 }], evidence: [{ line: 11, column: 8 }] },
  ])
  expect(copiedRatios(immunised('81,62'))).toEqual([])
})
