import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeLetter, letterAt, roman, romanValue } from '#core/reading/alphabet.ts'

test('a numeral read back is the number that was written', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 89 }), (value) => romanValue(roman(value)) === value))
})

test('letters that are no numeral are none', () => {
  expect(romanValue('IIV')).toBeNull()
  expect(romanValue('KX')).toBeNull()
})

test('đ follows d, and a letter printed twice takes the next free one', () => {
  expect([3, 4, 5].map(letterAt)).toEqual(['d', 'đ', 'e'])
  expect(freeLetter('d', new Set(['a', 'b', 'c', 'd']))).toBe('đ')
  expect(freeLetter('d', new Set(['d', 'đ']))).toBe('e')
  expect(freeLetter('e', new Set(['d']))).toBe('e')
})
