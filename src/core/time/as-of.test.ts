import { expect, test } from 'vitest'
import { parseAsOf } from '#core/time/as-of.ts'

test('a day means its end in Viet Nam, a moment means itself', () => {
  expect(parseAsOf('2024-03-18')?.toISOString()).toBe('2024-03-18T16:59:59.999Z')
  expect(parseAsOf('2024-03-18T08:00+07:00')?.toISOString()).toBe('2024-03-18T01:00:00.000Z')
})

test.each(['18/03/2024', '2024-13-01', '2024-02-30T08:00Z', '2024-03-18T25:00Z', 'now', ''])(
  '%s is no moment',
  (text) => {
    expect(parseAsOf(text)).toBeNull()
  },
)
