import { expect, test } from 'vitest'
import { citationsIn } from '#core/reading/identity/citations.ts'

const told = (text: string): readonly string[] =>
  citationsIn(text).map(({ kind, number, date, issuer, title }) =>
    [kind, number ?? `“${title ?? ''}”`, date ?? '-', issuer ?? '-'].join(' | '),
  )

test('a number, with its day and whose it is', () => {
  expect(told('triển khai Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ tại tỉnh')).toEqual(
    ['Quyết định | 411/QĐ-TTg | 2022-03-31 | Thủ tướng Chính phủ'],
  )
  expect(told('theo Nghị quyết 03-NQ/TU ngày 16 tháng 11 năm 2017; Luật số 61/2020/QH14')).toEqual([
    'Nghị quyết | 03-NQ/TU | 2017-11-16 | Tỉnh ủy',
    'Luật | 61/2020/QH14 | - | Quốc hội',
  ])
  expect(told('Thông tư số 12/2025/TT-BTC ngày 02/4/2025 của Bộ Tài chính về giá đất')).toEqual([
    'Thông tư | 12/2025/TT-BTC | 2025-04-02 | Bộ Tài chính',
  ])
})

test('a title behind a capital, with the years that it is for', () => {
  const [one, other] = citationsIn(
    'Thực hiện Đề án trồng rừng ven biển giai đoạn 2026-2030, tầm nhìn đến năm 2045 và Chương trình nước sạch nông thôn',
  )
  expect(one).toMatchObject({
    kind: 'Đề án',
    title: 'trồng rừng ven biển giai đoạn 2026-2030, tầm nhìn đến năm 2045',
    horizon: { from: 2026, to: 2045 },
  })
  expect(other).toMatchObject({ kind: 'Chương trình', title: 'nước sạch nông thôn', horizon: null })
})

test('a plan that carries out a numbered document is one, and that document another', () => {
  expect(told('Kế hoạch hành động thực hiện Nghị quyết số 120/NQ-CP ngày 17/11/2017')).toEqual([
    'Kế hoạch | “hành động thực hiện” | - | -',
    'Nghị quyết | 120/NQ-CP | 2017-11-17 | Chính phủ',
  ])
})

test('whose it is may stand before its title, and a title may hold "và"', () => {
  expect(told('Thực hiện Kế hoạch của UBND tỉnh về hỗ trợ doanh nghiệp nhỏ và vừa⁷')).toEqual([
    'Kế hoạch | “hỗ trợ doanh nghiệp nhỏ và vừa” | - | UBND tỉnh',
  ])
})

test('a number behind its title', () => {
  expect(citationsIn('chấp hành Luật Đất đai số 31/2024/QH15 tại địa bàn')).toMatchObject([
    { kind: 'Luật', title: 'Đất đai', number: '31/2024/QH15', issuer: 'Quốc hội' },
  ])
})

test('a term behind a title is no part of it', () => {
  expect(told('ban hành Kế hoạch trồng cây phân tán trong tháng 3/2027')).toEqual([
    'Kế hoạch | “trồng cây phân tán” | - | -',
  ])
})

test('words that only sound like a document are none', () => {
  expect(told('xây dựng kế hoạch; đề án này; Kế hoạch được giao.')).toEqual([])
  expect(told('theo quy định, có kế hoạch rà soát các dự án chậm tiến độ')).toEqual([])
})

test('what is cited stands where it says', () => {
  const text = 'Tiếp tục thực hiện “Đề án phố đi bộ ven sông”; Chỉ thị số 05/CT-TTg'
  for (const one of citationsIn(text)) expect(text.slice(one.at, one.at + one.text.length)).toBe(one.text)
})
