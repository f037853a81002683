import { expect, test } from 'vitest'
import type { SourceAddress } from '#core/plan/place.ts'
import { inWordsOfFile } from '#core/plan/say-source.ts'

const addresses: readonly SourceAddress[] = [
  { kind: 'paragraph', paragraph: 4 },
  { kind: 'tableRow', table: 2, row: 7 },
  { kind: 'tableRow', table: 2, row: 8 },
]
const say = inWordsOfFile({ source: { form: 'docx', addresses } })

test.each([
  ['B2 (dòng 2) in 5, phần chữ (dòng 1) in 6.', 'B2 (bảng 2, hàng 7) in 5, phần chữ (đoạn 4) in 6.'],
  ['Dòng 2–3 in dấu phẩy.', 'Bảng 2, hàng 7–bảng 2, hàng 8 in dấu phẩy.'],
  ['“5” (dòng 1, 2 và 3)', '“5” (đoạn 4, bảng 2, hàng 7 và bảng 2, hàng 8)'],
  ['Ở 7 dòng này đọc là phần thập phân.', 'Ở 7 dòng này đọc là phần thập phân.'],
  ['dòng 9 in 17', 'dòng 9 in 17'],
])('%s', (sentence, said) => {
  expect(say(sentence)).toBe(said)
})

const at = (address: SourceAddress): string =>
  inWordsOfFile({ source: { form: 'pdf', addresses: [address] } })('ở dòng 1')

test('pages of a PDF, sheets of a workbook; a text file keeps its lines', () => {
  expect(at({ kind: 'pageLine', page: 3, line: 12 })).toBe('ở trang 3, dòng 12')
  expect(at({ kind: 'sheetRow', sheet: 'Biểu 2', row: 9 })).toBe('ở trang “Biểu 2”, hàng 9')
  expect(inWordsOfFile({})('ở dòng 1')).toBe('ở dòng 1')
})
