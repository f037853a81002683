import { expect, test } from 'vitest'

import { planOf, settled, tableOf } from '#core/checks/example-table.ts'
import { coefficients } from '#core/checks/signs/coefficient.ts'
import { magnitudes } from '#core/checks/signs/magnitude.ts'
import { missingUnits } from '#core/checks/signs/missing-unit.ts'
import { numbering } from '#core/checks/signs/numbering.ts'
import { payAboveRevenue } from '#core/checks/signs/pay-above-revenue.ts'
import { permilles } from '#core/checks/signs/permille.ts'
import { swappedLabels } from '#core/checks/signs/swapped-label.ts'
import { swappedUnits } from '#core/checks/signs/swapped-unit.ts'
import { unitsOfLabels } from '#core/checks/signs/unit-of-label.ts'
import { study } from '#core/checks/study.ts'

const years = 'TH2022 | KH2023 | UTH2023 | KH2024'
const studied = (rows: readonly string[]) => study(tableOf(years, rows))

test('a ditto mark cannot count capital in enterprises', () => {
  const table = studied([
    '- | Số doanh nghiệp đang hoạt động | Doanh nghiệp | 11.413 | 11.224 | 11.971 | 12.471',
    '- | Số doanh nghiệp giữ nguyên vốn nhà nước | " | 2 | 2 | 2 | 2',
    '- | Tổng số vốn đăng ký của doanh nghiệp | " | 25.082 | 24.000 | 15.900 | 18.000',
  ])
  expect(unitsOfLabels(table)).toMatchObject([
    { code: 'ditto-unit', severity: 'error', where: [{ line: 13, column: 3 }], printed: '"' },
  ])
})

test('a share in percent, a yield and a sum of money have the units that they need', () => {
  const table = studied([
    '1 | Tỷ lệ che phủ rừng | % | 11,93 | 11,00 | 11,93 | 12,00',
    '2 | Diện tích rừng | Ha | 10 | 10 | 10 | 10',
    '3 | Vốn đăng ký | Triệu USD | 10 | 10 | 10 | 10',
    '4 | Tỷ lệ ngộ độc/100.000 dân | Cas | 1,75 | 2,00 | 2,27 | 2,00',
  ])
  expect(unitsOfLabels(table)).toEqual([])
})

test('per cent where per thousand is meant', () => {
  const table = studied([
    '1 | Tỷ lệ tăng dân số tự nhiên | % | 7,20 | 5,09 | 7,00 | 6,70',
    '2 | Tỷ suất sinh | % | 12,80 | 12,09 | 12,50 | 12,70',
    '3 | Mức giảm sinh | % | 5,60 | 7,00 | 5,50 | 6,00',
    '4 | Tỷ suất tử vong trẻ em / 1.000 trẻ | % | 11,70 | 9,30 | 11,30 | 9,30',
    '5 | Tỷ lệ khám sức khỏe | % | 40,00 | 50,00 | 50,00 | 60,00',
  ])
  expect(permilles(table)).toMatchObject([
    { code: 'unit', where: [{ line: 14 }], expected: '‰' },
    { code: 'unit', where: [{ line: 11 }, { line: 12 }, { line: 13 }], expected: '‰' },
    { code: 'swapped-label', severity: 'question', where: [{ line: 13 }] },
  ])
})

test('a natural increase that is really in percent is silent', () => {
  expect(permilles(studied(['1 | Tỷ lệ tăng dân số tự nhiên | % | 0,72 | 0,71 | 0,70 | 0,67']))).toEqual([])
})

test('a coefficient beside the sign of per cent', () => {
  const table = studied([
    '* | Dân số trung bình | Người | 1.751.758 | 1.750.057 | 1.755.338 | 1.758.848',
    '1 | Tỷ lệ phát triển dân số | % | 0,997 | 1,009 | 1,002 | 1,002',
  ])
  expect(coefficients(table)).toMatchObject([
    { code: 'unit', where: [{ column: 6 }, { column: 7 }], expected: '0,20%' },
  ])
})

test('figures without a unit', () => {
  const rows = [
    '1 | Trạm | Trạm | 1 | 1 | 1 | 1',
    '2 | Giường | Giường | 1 | 1 | 1 | 1',
    '3 | Đất | Ha | 2 | 2 | 2 | 2',
    '4 | Cơ sở | | 9 | 9 | 9 | 9',
  ]
  expect(missingUnits([studied(rows)], planOf({}))).toMatchObject([
    { code: 'unit', where: [{ line: 14, column: 3 }] },
  ])
  const money = study(tableOf(years, rows, { unitDefault: 'Triệu đồng' }))
  expect(missingUnits([money], planOf({}))).toEqual([])
})

test('two units that changed places', () => {
  const table = studied([
    '+ | Trạm Y tế xã | phòng | 144 | 144 | 144 | 144',
    '+ | Phòng khám đa khoa | Trạm | 29 | 30 | 34 | 34',
  ])
  expect(swappedUnits(table)).toMatchObject([{ code: 'unit', where: [{ line: 11 }, { line: 12 }] }])
})

test('more shrimp than fish from the sea is asked', () => {
  const table = studied([
    '- | Sản lượng khai thác | Tấn | 431.287 | 403.000 | 364.320 | 361.900',
    '+ |   Chia ra: + Tôm | Tấn | 369.309 | 330.000 | 302.320 | 296.900',
    '+ |   + Cá các loại | Tấn | 61.978 | 73.000 | 62.000 | 65.000',
  ])
  expect(swappedLabels(table)).toMatchObject([
    { code: 'swapped-label', severity: 'question', where: [{ line: 12 }, { line: 13 }] },
  ])
})

test('a point that slipped is asked, growth is not', () => {
  const table = studied([
    '11 | Gỗ MDF | m3 | 133.505 | 15.000 | 134.465 | 147.900',
    '13 | Thu từ xí nghiệp | Triệu đồng | 355 | 240.000 | 178.000 | 187.000',
    '4 | Người dân có danh tính số | Người | 26.525 | | 710.000 | 760.000',
    '1 | Cây mía | Ha | 2.075 | 565 | 576 | 576',
    '2 | Thanh toán trực tuyến | % | 0,12 | 30,0 | 51,00 | 80,00',
  ])
  expect(settled(magnitudes(table))).toMatchObject([
    { code: 'magnitude', severity: 'question', where: [{ line: 11, column: 5 }], expected: '150.000?' },
    { code: 'magnitude', where: [{ line: 12, column: 4 }], expected: '355.000?' },
  ])
})

const numbers = (...stts: readonly string[]) =>
  studied(stts.map((stt) => `${stt} | Hàng | Tấn | 1 | 2 | 3 | 4`))

test('order numbers that go on, begin anew or nest are silent', () => {
  expect(numbering(numbers('I', '1', '2', '-', '2.1', '2.2', '3', 'II', '1', '2', 'III'))).toEqual([])
  expect(numbering(numbers('1', '2', '1', '2', '3', '3', '4'))).toEqual([])
  expect(numbering(numbers('A', 'I', '1', '2', 'II', 'B', 'I', 'C', '1'))).toEqual([])
})

test('order numbers that jump, repeat or begin in the middle are one finding', () => {
  expect(numbering(numbers('I', '14', '15'))).toMatchObject([{ printed: '14', expected: '1' }])
  expect(numbering(numbers('1', '2', '4', '5', '3'))).toMatchObject([
    { printed: '4; 3', where: [{ line: 13 }, { line: 15 }] },
  ])
  expect(numbering(numbers('V', '1'))).toMatchObject([{ printed: 'V', expected: 'I' }])
  expect(numbering(numbers('1,8', '1,9', '1,1'))).toMatchObject([
    { printed: '1,8; 1,1', expected: '1,1; 1,10' },
  ])
})

const cooperatives = (revenue: string) => [
  '- | Tổng số lao động trong hợp tác xã | Người | 10.888 | 11.042 | 11.023 | 9.129',
  `- | Tổng doanh thu của hợp tác xã | ${revenue}`,
  '- | Thu nhập bình quân người lao động hợp tác xã | Triệu đồng | 54 | 54 | 58 | 60',
]

test('a total that would not pay the wages printed below it is asked', () => {
  expect(payAboveRevenue(studied(cooperatives('Triệu đồng | 1.200 | 2.000 | 1.300 | 1.420')))).toMatchObject([
    { code: 'magnitude', severity: 'question', where: [{ line: 12, column: 4 }, {}, {}, {}] },
  ])
  expect(payAboveRevenue(studied(cooperatives('Tỷ đồng | 1.200 | 2.000 | 1.300 | 1.420')))).toEqual([])
})
