import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAmount, printAmount } from '#core/figure/amount.ts'
import { compare, of, printDecimal } from '#core/figure/decimal.ts'

const understood = (typed: string): string => {
  const amount = parseAmount(typed)
  if (amount.kind === 'number') return printDecimal(amount.value)
  if (amount.kind === 'ambiguous') return amount.readings.map(printDecimal).join(' hay ')
  return amount.kind
}

describe('an amount as an official types it', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['1234,5', '1234.5'],
    ['16.906,13', '16906.13'],
    ['1.234', '1234'],
    ['0', '0'],
    ['-12,50', '-12.50'],
    ['1 234,5', '1234.5'],
    ['0,015', '0.015'],
    ['1.234,500', '1234.500'],
    ['10,015', '10.015 hay 10015'],
    ['16906.13', '16906.13 hay 1690613'],
    ['1.2.3', 'notANumber'],
    ['12,3,4', 'notANumber'],
    ['1,234,567', 'notANumber'],
    ['mười', 'notANumber'],
    ['', 'notANumber'],
    [',5', 'notANumber'],
  ])('%j is %s', (typed, meaning) => expect(understood(typed)).toBe(meaning))

  test('what was printed is read back, or asked with the printed value among the readings', () => {
    const value = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 5 }))
      .map(([digits, scale]) => ({ digits, scale }))
    fc.assert(
      fc.property(value, (number) => {
        const amount = parseAmount(printAmount(number))
        if (amount.kind === 'number') return compare(amount.value, number) === 0
        return (
          amount.kind === 'ambiguous' && amount.readings.some((reading) => compare(reading, number) === 0)
        )
      }),
    )
  })

  test('rounded once, at the edge', () => expect(printAmount(of('1234.565'), 2)).toBe('1.234,57'))
})
