import { expect, test } from 'vitest'
import { bothReadings } from '#core/figure/both-readings.ts'
import { of } from '#core/figure/decimal.ts'

test.each(['10,015', '10.015'])('%s is ten thousand or ten and a bit', (printed) => {
  expect(bothReadings(printed)).toEqual({ decimals: of('10.015'), thousands: of('10015') })
})

test('a figure of one reading has no other', () => {
  expect(bothReadings('1.234,5')).toBeNull()
  expect(bothReadings('1.234.567')).toBeNull()
})
