import { expect, test } from 'vitest'
import { dueNext } from '#core/duty/due-next.ts'
import { day } from '#core/time/day.ts'

const openings = [
  { period: '2024-M05', unitsDue: '2024-05-17' },
  { period: '2024-M04', unitsDue: '2024-04-18' },
  { period: '2024-M03', unitsDue: '2024-03-18' },
]

test.each([
  ['2024-03-15', '2024-M03'],
  ['2024-03-18', '2024-M03'],
  ['2024-03-19', '2024-M04'],
  ['2024-05-18', null],
])('on %s the current period is %s, however far the months are opened', (today, period) =>
  expect(dueNext(openings, day(today))).toBe(period),
)

test('a month before the year that is due on the same day', () =>
  expect(
    dueNext(
      [
        { period: '2024', unitsDue: '2024-10-17' },
        { period: '2024-M10', unitsDue: '2024-10-17' },
      ],
      day('2024-10-01'),
    ),
  ).toBe('2024-M10'))
