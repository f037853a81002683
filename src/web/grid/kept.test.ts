import { expect, test } from 'vitest'
import {
  exchangeKept,
  isEntry,
  isNothing,
  type Kept,
  nothingKept,
  outboxOf,
  readKept,
} from '#web/grid/kept.ts'

const kept = (...codes: readonly string[]): Kept => ({
  waiting: Object.fromEntries(
    codes.map((code, index) => [
      code,
      { entry: { kind: 'none' as const }, base: { kind: 'missing' as const }, turn: index + 1 },
    ]),
  ),
  unread: {},
})

test('what is stored is read back', () => {
  const both: Kept = { ...kept('a', 'b'), unread: { c: '10,015' } }
  expect(readKept(JSON.stringify(both), isEntry)).toEqual(both)
  expect(outboxOf(both).turn).toBe(2)
})
test.each([null, '', 'null', '[]', '{"waiting":5}', '{"waiting":{"a":{}}}', '{'])('%j is nothing', (text) =>
  expect(isNothing(readKept(text, isEntry))).toBe(true),
)
test('a window takes out only its own cells', () =>
  expect(Object.keys(exchangeKept(kept('a', 'b'), kept('a'), nothingKept).waiting)).toEqual(['b']))
test('and puts in its own', () =>
  expect(Object.keys(exchangeKept(kept('b'), nothingKept, kept('a')).waiting)).toEqual(['b', 'a']))
