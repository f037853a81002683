import { expect, test } from 'vitest'
import { day } from '#core/time/day.ts'
import {
  isWorkingDay,
  parseHolidays,
  previousWorkingDay,
  weekendsOnly,
  workingDaysBetween,
  workingDayUntil,
  type Holidays,
} from '#core/time/holidays.ts'

const spring: Holidays = {
  free: new Map([
    [day('2024-04-29'), 'nghỉ hoán đổi'],
    [day('2024-04-30'), 'lễ'],
    [day('2024-05-01'), 'lễ'],
  ]),
  worked: new Set([day('2024-05-04')]),
}

test('a swapped Monday is free and the Saturday worked in exchange is not', () => {
  expect(isWorkingDay(day('2024-04-29'), spring)).toBe(false)
  expect(isWorkingDay(day('2024-05-04'), spring)).toBe(true)
  expect(isWorkingDay(day('2024-05-05'), spring)).toBe(false)
})

test('the working day before jumps over the whole break', () => {
  expect(previousWorkingDay(day('2024-05-02'), spring)).toBe('2024-04-26')
  expect(previousWorkingDay(day('2024-05-06'), spring)).toBe('2024-05-04')
})

test('the wise day is the day itself when people work on it', () => {
  expect(workingDayUntil(day('2024-03-18'), weekendsOnly)).toBe('2024-03-18')
  expect(workingDayUntil(day('2024-05-18'), weekendsOnly)).toBe('2024-05-17')
})

test.each([
  ['2024-03-15', '2024-03-18', 1],
  ['2024-03-18', '2024-03-18', 0],
  ['2024-03-18', '2024-03-17', -1],
  ['2024-03-20', '2024-03-18', -2],
  ['2024-03-17', '2024-03-16', 0],
  ['2024-04-26', '2024-05-03', 2],
])('from %s to %s there are %i working days', (from, to, count) => {
  expect(workingDaysBetween(day(from), day(to), spring)).toBe(count)
})

test('a break that ends before it begins is refused with its name', () => {
  const read = parseHolidays({
    holidays: [{ name: 'Lễ', from: '2024-05-02', to: '2024-05-01', source: 'thông báo' }],
  })
  expect(read).toMatchObject({ ok: false, failure: { code: 'date', message: expect.stringContaining('Lễ') } })
})

test('a holiday without a source is refused', () => {
  const read = parseHolidays({ holidays: [{ name: 'Lễ', from: '2024-05-01', to: '2024-05-01' }] })
  expect(read).toMatchObject({ ok: false, failure: { code: 'field' } })
})
