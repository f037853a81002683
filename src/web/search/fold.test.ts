import { expect, test } from 'vitest'
import { fold, matches } from '#web/search/fold.ts'

test('a query without diacritics finds Vietnamese text', () => {
  expect(fold('Đường Điện Biên Phủ')).toBe('duong dien bien phu')
  expect(matches('ke hoach dau tu', 'Sở Kế hoạch và Đầu tư')).toBe(true)
  expect(matches('y te', 'Sở Tài chính')).toBe(false)
})

test('diacritics composed or apart are the same', () => {
  expect(fold('Kế'.normalize('NFD'))).toBe(fold('Kế'.normalize('NFC')))
})

test('an empty query finds everything', () => {
  expect(matches('  ', 'gì cũng được')).toBe(true)
})
