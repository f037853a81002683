import { expect, test } from 'vitest'
import type { Entry } from '#core/report/entry.ts'
import { liveSum } from '#core/report/live-sum.ts'

const parts = [
  { code: 'a', sign: 1 },
  { code: 'b', sign: 1 },
  { code: 'c', sign: -1 },
] as const
const sum = (...entries: readonly Entry[]): string | null =>
  liveSum(parts, (code) => entries['abc'.indexOf(code)] ?? { kind: 'missing' })
const number = (value: string): Entry => ({ kind: 'number', value })

test('parts are added and taken away exactly', () =>
  expect(sum(number('0.1'), number('0.2'), number('0.05'))).toBe('0.25'))
test('a dash adds nothing', () => expect(sum(number('5'), { kind: 'none' }, number('1'))).toBe('4'))
test('one part is still blank: nobody knows', () => expect(sum(number('5'), number('1'))).toBeNull())
