import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeOfCell } from '#core/reading/deadlines/due-time.ts'
import { upperFirst } from '#core/reading/plain-text.ts'
import { daysBetween } from '#core/time/day.ts'
import {
  firstDay,
  kindOf,
  lastDay,
  monthsOf,
  parsePeriod,
  period,
  sayPeriod,
  yearOfPeriod,
} from '#core/time/period.ts'

const endings = [
  '',
  ...['S1', 'S2', 'Q1', 'Q2', 'Q3', 'Q4', '9M'].map((part) => `-${part}`),
  ...Array.from({ length: 12 }, (_, month) => `-M${String(month + 1).padStart(2, '0')}`),
]
const anyPeriod = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.constantFrom(...endings))
  .map(([year, ending]) => period(`${year}${ending}`))

test.each([
  ['2024', 'năm 2024'],
  ['2024-S1', '6 tháng đầu năm 2024'],
  ['2024-S2', '6 tháng cuối năm 2024'],
  ['2024-Q2', 'quý II/2024'],
  ['2024-9M', '9 tháng năm 2024'],
  ['2024-M03', 'tháng 3/2024'],
])('%s is said %s', (spelled, said) => expect(sayPeriod(period(spelled))).toBe(said))

test.each(['', '24', '2024-', '2024-M13', '2024-M3', '2024-Q5', '2024-S3', '2024-q1', ' 2024'])(
  '%j is no period',
  (text) => expect(parsePeriod(text)).toBeNull(),
)

test('a period that is said in an office is read back from a cell, also at the head of a cell', () => {
  fc.assert(
    fc.property(anyPeriod, fc.boolean(), (value, isHead) => {
      const said = isHead ? upperFirst(sayPeriod(value)) : sayPeriod(value)
      expect(timeOfCell(said, 1999)).toEqual({ kind: 'period', period: value })
    }),
  )
})

test('a period is made of whole months, and its spelling holds all that it is', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (one, other) => {
      const [first, last] = monthsOf(one)
      expect(last - first + 1).toBe({ month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 }[kindOf(one)])
      expect(firstDay(one).startsWith(String(yearOfPeriod(one)))).toBe(true)
      expect(daysBetween(firstDay(one), lastDay(one))).toBeGreaterThan(26)
      expect(parsePeriod(one)).toBe(one)
      const isSame =
        kindOf(one) === kindOf(other) && firstDay(one) === firstDay(other) && lastDay(one) === lastDay(other)
      expect(isSame).toBe(one === other)
    }),
  )
})
