import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastUpTo, within } from '#core/reading/stretches.ts'

const last = (sorted: readonly number[], value: number) => lastUpTo(sorted, (item) => item, value)

test('a position is in a stretch from its start to before its end', () => {
  const inside = within([
    [10, 12],
    [2, 5],
  ])
  expect([1, 2, 4, 5, 9, 10, 11, 12].filter(inside)).toEqual([2, 4, 10, 11])
})

test('the last item up to a value is found, none where all are above it', () => {
  expect(last([3, 5, 9], 8)).toBe(5)
  expect(last([3, 5], 2)).toBeUndefined()
  expect(last([], 2)).toBeUndefined()
})

test('stretches that overlap say the same as going through them all', () => {
  const stretch = fc
    .tuple(fc.nat(50), fc.nat(9))
    .map(([from, length]): readonly [number, number] => [from, from + length])
  fc.assert(
    fc.property(fc.array(stretch), fc.nat(60), (stretches, at) => {
      expect(within(stretches)(at)).toBe(stretches.some(([from, to]) => at >= from && at < to))
    }),
  )
})
