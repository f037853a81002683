import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  equal,
  compare,
  divide,
  of,
  parseDecimal,
  printDecimal,
  round,
  shortest,
  subtract,
} from '#core/figure/decimal.ts'

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => ({ digits, scale }))

describe('exact decimals', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['10.075', 2, '10.08'],
    ['-1.5', 0, '-2'],
    ['1.5', 0, '2'],
    ['-0.004', 2, '0.00'],
    ['3', 2, '3.00'],
  ])('%s rounded to %i places is %s', (value, places, expected) => {
    expect(printDecimal(round(of(value), places))).toBe(expected)
  })

  test('a printed ratio of the plan: 712.855 over 700.000 is 101,84 percent', () => {
    const ratio = divide(of('71285500'), of('700000'), 2)
    expect(ratio && printDecimal(ratio)).toBe('101.84')
  })

  test('no quotient by zero', () => expect(divide(of('1'), of('0.00'), 2)).toBeNull())

  test('print and parse are inverse', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        expect(parseDecimal(printDecimal(value))).toEqual(value)
      }),
    )
  })

  test('adding and taking away again changes nothing', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, (a, b) => compare(subtract(add(a, b), b), a) === 0))
  })

  test.each(['', '1.', '.5', '1,5', '1e3', '--1', ' 1'])('%j is no canonical decimal', (text) =>
    expect(parseDecimal(text)).toBeNull(),
  )
})

test('the shortest writing is the same number', () => {
  expect(printDecimal(shortest(of('4.4060')))).toBe('4.406')
  expect(printDecimal(shortest(of('100')))).toBe('100')
  fc.assert(fc.property(anyDecimal, (value) => equal(shortest(value), value)))
})
