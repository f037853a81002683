import { expect, test } from 'vitest'
import { containsWords, plainWords } from '#core/indicator/plain-words.ts'

test.each([
  ['Nông – lâm – thuỷ sản:', 'nông lâm thủy sản'],
  ['nông, lâm, THỦY SẢN', 'nông lâm thủy sản'],
  ['Kế hoạch hoá gia đình', 'kế hoạch hóa gia đình'],
  ['hoàn thành quý II', 'hoàn thành qúy ii'],
  ['bác sĩ/vạn dân (10,14)', 'bác sĩ vạn dân 10 14'],
  ['', ''],
])('%s is %s', (printed, words) => {
  expect(plainWords(printed)).toBe(words)
  expect(plainWords(printed.normalize('NFD'))).toBe(words)
})

test('words are contained whole, never as a part of another word', () => {
  expect(containsWords('tỷ lệ trường học', 'trường học')).toBe(true)
  expect(containsWords('môi trường', 'trườ')).toBe(false)
})
