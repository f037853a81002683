import { expect, test } from 'vitest'
import { readTypedDay } from '#web/pages/formulas/typed-day.ts'

test.each([
  ['01/02/2024', '2024-02-01'],
  ['1/2/2024', '2024-02-01'],
  [' 29/02/2024 ', '2024-02-29'],
  ['30/02/2024', null],
  ['2024-02-01', null],
  ['', null],
])('a day as it is typed: %s', (typed, day) => expect(readTypedDay(typed)).toBe(day))
