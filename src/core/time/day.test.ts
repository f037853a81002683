import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day, daysBetween, parseDay, printDay, vietnameseDay, weekday } from '#core/time/day.ts'

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => day(moment.toISOString().slice(0, 10)))

test('the dates of the plan fall on the weekdays of the wall calendar', () => {
  expect(weekday(day('2024-02-18'))).toBe(7)
  expect(weekday(day('2024-05-18'))).toBe(6)
  expect(weekday(day('2024-03-18'))).toBe(1)
})

test('a leap day exists in 2024 and not in 2023', () => {
  expect(parseDay('2024-02-29')).toBe('2024-02-29')
  expect(parseDay('2023-02-29')).toBeNull()
})

test('adding days and counting them are inverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
})

test('the last second of the 18th in Vietnam is still the 18th', () => {
  expect(vietnameseDay(new Date('2024-03-18T16:59:59Z'))).toBe('2024-03-18')
  expect(vietnameseDay(new Date('2024-03-18T17:00:00Z'))).toBe('2024-03-19')
})

test('printed the Vietnamese way', () => expect(printDay(day('2024-03-05'))).toBe('05/03/2024'))
