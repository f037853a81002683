import { expect, test } from 'vitest'
import { momentAsked, momentTyped } from '#web/words/moment-field.ts'

test('a wall-clock time in an address is Viet Nam’s', () => {
  expect(momentAsked('2024-03-18T08:00')).toBe('2024-03-18T08:00+07:00')
  expect(momentAsked('2024-03-18')).toBe('2024-03-18')
  expect(momentAsked('2024-03-18T01:00:00.250Z')).toBe('2024-03-18T01:00:00.250Z')
})

test('what is no moment asks nothing', () => {
  expect(momentAsked(undefined)).toBeNull()
  expect(momentAsked('hôm qua')).toBeNull()
  expect(momentAsked('2024-02-30')).toBeNull()
})

test('a field shows the same wall-clock time', () => {
  expect(momentTyped('2024-03-18T08:00')).toBe('2024-03-18T08:00')
  expect(momentTyped('2024-03-18T01:00:00.250Z')).toBe('2024-03-18T08:00')
  expect(momentTyped('2024-03-18')).toBe('2024-03-18T23:59')
  expect(momentTyped('x')).toBe('')
})
