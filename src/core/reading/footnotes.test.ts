import { expect, test } from 'vitest'
import { marksIn, readFootnote, withoutMarks } from '#core/reading/footnotes.ts'

test('a footnote in either form', () => {
  expect(readFootnote('¹² Kế hoạch số 5/KH-UBND', 40)).toEqual({
    mark: 12,
    line: 40,
    text: 'Kế hoạch số 5/KH-UBND',
  })
  expect(readFootnote('[3] Các xã: Tân An', 7)).toEqual({ mark: 3, line: 7, text: 'Các xã: Tân An' })
  expect(readFootnote('- Thêm 03 xã²', 7)).toBeNull()
})

test('marks in a sentence, but not the square of a metre', () => {
  expect(marksIn('Thêm 3 xã² trên 5 km² và 2 phường¹⁰')).toEqual([2, 10])
  expect(withoutMarks('nông thôn mới² rộng 40 m²')).toBe('nông thôn mới rộng 40 m²')
})
