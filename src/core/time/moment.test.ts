import { expect, test } from 'vitest'
import { sayMoment } from '#core/time/moment.ts'

test("a moment is told in Vietnam's time", () => {
  expect(sayMoment(new Date('2024-03-14T17:05:00Z'))).toBe('00:05 ngày 15/03/2024')
})
