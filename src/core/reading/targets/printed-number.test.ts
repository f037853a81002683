import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import { brokenNumber, readPrinted } from '#core/reading/targets/printed-number.ts'

const read = (text: string): string | null => {
  const value = readPrinted(text)
  return value && printDecimal(value)
}

test('dots part thousands, a comma begins the decimals', () => {
  expect(read('16.906,13')).toBe('16906.13')
  expect(read('35.000')).toBe('35000')
  expect(read('05')).toBe('5')
  expect(read('6.7')).toBe('6.7')
})

test('a number in Vietnamese print is read as what it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      (whole, hundredths) => {
        const printed = `${String(whole).replace(/\B(?=(?:\d{3})+$)/gu, '.')},${String(hundredths).padStart(2, '0')}`
        expect(read(printed)).toBe(`${whole}.${String(hundredths).padStart(2, '0')}`)
      },
    ),
  )
})

test('a number that would have to be guessed is named', () => {
  expect(
    ['6,,7', '1,234,567', '16.9O6', '1.50.000'].map((number) => brokenNumber(`đạt ${number} tấn`)),
  ).toEqual(['6,,7', '1,234,567', '16.9O6', '1.50.000'])
  expect(
    brokenNumber('từ 02/01/2023 đến 31.12.2023 đạt 6,7% của 1.234,5 tấn, theo 13-NQ/TW, mục 1.'),
  ).toBeNull()
})
