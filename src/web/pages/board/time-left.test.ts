import { expect, test } from 'vitest'
import { timeLeft } from '#web/pages/board/time-left.ts'

const at = (wall: string): Date => new Date(`${wall}+07:00`)

test.for([
  ['2024-03-16T08:00:00', { past: false, days: 2, hours: 16, minutes: 0 }],
  ['2024-03-18T23:59:30', { past: false, days: 0, hours: 0, minutes: 0 }],
  ['2024-03-19T00:00:00', { past: true, days: 0, hours: 0, minutes: 0 }],
  ['2024-03-20T01:30:00', { past: true, days: 1, hours: 1, minutes: 30 }],
] as const)('at %s until the end of the 18th', ([now, left]) =>
  expect(timeLeft(at(now), '2024-03-18')).toEqual(left),
)
