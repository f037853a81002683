import { expect, test } from 'vitest'

import { planOf, settled, tableOf } from '#core/checks/example-table.ts'
import { blankRatios } from '#core/checks/ratios/blank-ratio.ts'
import { densities } from '#core/checks/ratios/density.ts'
import { headerFormulas } from '#core/checks/ratios/header-formula.ts'
import { orphanRatios } from '#core/checks/ratios/orphan-ratio.ts'
import { printedErrors } from '#core/checks/ratios/printed-error.ts'
import { products } from '#core/checks/ratios/product.ts'
import { ratios } from '#core/checks/ratios/ratio.ts'
import { shares } from '#core/checks/ratios/share.ts'
import { zerosFromMissing } from '#core/checks/ratios/zero-from-missing.ts'
import { study } from '#core/checks/study.ts'

const header = 'TH2022 | KH2023 | UTH2023 | KH2024 | 8=6/5 | 9=6/4 | 10=7/6'

test('a ratio that holds within the rounding of what was printed is silent', () => {
  const table = tableOf(header, [
    '1 | Năng suất | tấn/ha | 6,30 | 6,29 | 6,39 | 6,29 | 101,68% | 101,51% | 98,35%',
    '2 | Diện tích | Ha | 699.699 | 700.000 | 712.855 | 700.000 | 101,84% | 101,88% | 98,20%',
    '3 | Đàn bò | Con | 10.448 | 11.500 | 10.573 | 12.200 | 91,94% | 101,20% | 115,39%',
  ])
  expect(settled(ratios(study(table)))).toEqual([])
})

test('a ratio that its operands do not give is an error at the ratio', () => {
  const table = tableOf(header, [
    '1 | Đàn trâu | Con | 4.851 | 4.400 | 4.608 | 4.440 | 140,73% | 94,99% | 96,35%',
    '2 | Đàn bò | Con | 10.448 | 11.500 | 10.573 | 12.200 | 91,94% | 101,20% | 115,39%',
    '3 | Diện tích | Ha | 699.699 | 700.000 | 712.855 | 700.000 | 101,84% | 101,88% | 98,20%',
  ])
  expect(settled(ratios(study(table)))).toMatchObject([
    {
      code: 'ratio',
      severity: 'error',
      where: [{ line: 11, column: 8 }],
      printed: '140,73%',
      expected: '104,73%',
    },
  ])
})

test('a figure that no ratio of its row reproduces is at fault itself', () => {
  const table = tableOf(header, [
    '1 | Đàn trâu | Con | 4.851 | 4.400 | 4.908 | 4.440 | 104,73% | 94,99% | 96,35%',
    '2 | Đàn bò | Con | 10.448 | 11.500 | 10.573 | 12.200 | 91,94% | 101,20% | 115,39%',
    '3 | Diện tích | Ha | 699.699 | 700.000 | 712.855 | 700.000 | 101,84% | 101,88% | 98,20%',
  ])
  expect(settled(ratios(study(table)))).toMatchObject([
    { code: 'ratio', where: [{ line: 11, column: 6 }], printed: '4.908' },
  ])
})

test('a column made by another formula than its header says is one finding at the header', () => {
  const table = tableOf('TH2022 | KH2023 | UTH2023 | 7=6/5', [
    '1 | Đường bộ | Tấn | 3.195 | 3.451 | 3.564 | 111,55%',
    '2 | Đường sông | Tấn | 6.608 | 7.203 | 6.624 | 100,24%',
    '3 | Đường biển | Tấn | 4.199 | 4.577 | 4.447 | 105,91%',
  ])
  expect(headerFormulas(study(table))).toMatchObject([
    { code: 'header-formula', where: [{ line: 10, column: 7 }], printed: '7=6/5', expected: '7=6/4' },
  ])
  expect(settled(ratios(study(table)))).toEqual([])
})

test('what a spreadsheet could not compute went into print', () => {
  const table = tableOf(header, [
    '5 | Rừng được chăm sóc | Ha | | 450,00 | 450,00 | 500,00 | 100,00% | #DIV/0! | 111,11%',
  ])
  expect(printedErrors(study(table))).toMatchObject([
    { code: 'printed-error', where: [{ line: 11, column: 9 }], printed: '#DIV/0!' },
  ])
})

test('a zero ratio of a blank plan is an error, a true zero is none', () => {
  const table = tableOf(header, [
    '1 | Tổng số phương tiện | Chiếc | 9.783 | 9.600 | 8.222 | | 85,65% | 84,04% | 0,00%',
    '2 | Đình sản | Người | 15 | 0 | 12 | 0 | | 80,00% | 0,00%',
    '3 | Hợp tác xã giải thể | HTX | 22 | 10 | 1 | - | 10,0% | | 0,0%',
  ])
  expect(zerosFromMissing(study(table))).toMatchObject([
    { code: 'zero-from-missing', where: [{ line: 11, column: 10 }], printed: '0,00%' },
  ])
})

test('blank ratios whose figures stand there are one question', () => {
  const table = tableOf(header, [
    '1 | Tôm | Tấn | 10 | 10 | 20 | 20 | 200,00% | 200,00% | 100,00%',
    '2 | Cua | Tấn | 10 | 10 | 20 | 20 | 200,00% | 200,00% | 100,00%',
    '3 | Cá | Tấn | 10 | 20 | 20 | 20 | 100,00% | | 100,00%',
  ])
  expect(blankRatios([study(table)], planOf({}))).toMatchObject([
    { severity: 'question', where: [{ line: 13, column: 9 }] },
  ])
})

test('area × yield = output to the decimals of the yield', () => {
  const rice = [
    '1 | Lúa Mùa | Ha | 67.251 | 68.450 | 68.499 | 71.000',
    '| Năng suất | tấn/ha | 5,38 | 5,30 | 5,53 | 5,30',
    '| Sản lượng | Tấn | 361.796 | 362.500 | 366.475 | 376.300',
  ]
  expect(settled(products(study(tableOf(header, rice))))).toMatchObject([
    {
      code: 'product',
      severity: 'error',
      where: [{ line: 12, column: 6 }],
      printed: '5,53',
      expected: '5,35',
    },
  ])
})

test('a yield on the planted area beside the harvested one is a warning', () => {
  const pineapple = [
    '6.2 | Cây khóm | Ha | 9.336 | 9.000 | 9.300 | 9.300',
    '| DT thu hoạch | Ha | 7.665 | 8.000 | 8.500 | 9.300',
    '| Năng suất | tấn/ha | 9,66 | 12,22 | 12,90 | 14,00',
    '| Sản lượng | Tấn | 90.207 | 110.000 | 120.000 | 130.200',
  ]
  expect(settled(products(study(tableOf(header, pineapple))))).toMatchObject([
    { code: 'product', severity: 'warning', where: [{ column: 4 }, { column: 5 }, { column: 6 }] },
  ])
})

test('a share of the total column', () => {
  const table = tableOf('UTH2023 | KH2024 | Tỷ trọng 2024', [
    '| TỔNG SỐ | Tỷ đồng | 39.795 | 69.373 | 100,00',
    'I |   Địa phương quản lý | Tỷ đồng | 39.261 | 67.399 | 97,15',
    '1 |   Ngân sách | Tỷ đồng | 7.292 | 10.026 | 41,45',
    'II |   Vốn khác | Tỷ đồng | 533 | 1.974 | 2,85',
    'III |   Vốn dân cư | Tỷ đồng | 31.521 | 56.873 | 81,98',
  ])
  expect(settled(shares(study(table)))).toMatchObject([
    { code: 'ratio', where: [{ line: 13, column: 6 }], expected: '14,45%' },
  ])
})

test('densities that all use the population of one year name it', () => {
  const people = tableOf(header, [
    '* | Dân số trung bình | Người | 1.751.758 | 1.750.057 | 1.755.338 | 1.758.848',
  ])
  const phones = tableOf(
    header,
    [
      '1 | Số thuê bao điện thoại | Thuê bao | 2.022.324 | 2.039.232 | 1.995.699 | 2.010.000',
      '2 | Mật độ điện thoại | TB/100D | 115,4 | 116,4 | 113,9 | 114,7',
    ],
    { id: 'B4' },
  )
  expect(settled(densities(planOf({ tables: [phones, people] })))).toMatchObject([
    { code: 'density-base', severity: 'warning', where: [{ line: 12 }], printed: '113,9', expected: '113,7' },
  ])
})

test('doctors per ten thousand people that hold are silent, one wrong cell is an error', () => {
  const people = tableOf(header, [
    '* | Dân số trung bình | Người | 1.751.758 | 1.750.057 | 1.755.338 | 1.758.848',
  ])
  const doctors = (planned: string) =>
    tableOf(header, [
      '+ | Bác sĩ | Người | 1.745 | 1.751 | 1.779 | 1.784',
      `| Bình quân bác sĩ/vạn dân | BS/VD | 9,96 | 10,01 | 10,13 | ${planned}`,
    ])
  expect(settled(densities(planOf({ tables: [people, doctors('10,14')] })))).toEqual([])
  expect(settled(densities(planOf({ tables: [people, doctors('11,14')] })))).toMatchObject([
    { code: 'product', where: [{ line: 12, column: 7 }], expected: '10,14' },
  ])
})

test('ratios whose figures are not printed are one question', () => {
  const table = tableOf('TH2022 | KH2023 | UTH2023 | 7=6/4', [
    '1 | Vốn đầu tư | Triệu USD | | 2,0 | 4,00 | 98%',
    '2 | Lũy kế | Triệu USD | 40,00 | 50,0 | 81,00 | 203%',
    '3 | Lao động | Người | 100 | 100 | 100 | 100%',
    '4 | Dự án | Dự án | 10 | 10 | 10 | 100%',
  ])
  expect(orphanRatios(study(table))).toMatchObject([
    { code: 'ratio', severity: 'question', where: [{ line: 11, column: 7 }] },
  ])
})

test('two columns named by the words of the header', () => {
  const table = tableOf('TH2022 | UTH2023 | x', [
    '1 | Lao động | Người | 9.500 | 9.200 | 101%',
    '2 | Vốn | Triệu USD | 82,00 | 81,00 | 99%',
    '3 | Nộp ngân sách | Tỷ đồng | 90,00 | 89,30 | 99%',
  ])
  const named = {
    ...table,
    columns: table.columns.map((column) =>
      column.n === 6 ? { ...column, label: 'UTH2023/ TH2022' } : column,
    ),
  }
  expect(settled(ratios(study(named)))).toMatchObject([
    { code: 'ratio', where: [{ line: 11, column: 6 }], expected: '96,84%' },
  ])
})
