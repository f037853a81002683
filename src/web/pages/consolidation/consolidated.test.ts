import { expect, test } from 'vitest'
import { hasData, signOf } from '#web/pages/consolidation/consolidated.ts'

test('none and not applicable are data, blank and not due are not', () =>
  expect(
    (['number', 'none', 'notApplicable', 'notDue', 'missing'] as const).map((kind) =>
      hasData({ entry: kind === 'number' ? { kind, value: '1' } : { kind } }),
    ),
  ).toEqual([true, true, true, false, false]))
test('comparators are signs', () =>
  expect(['>=', '=', 'add N', '?'].map(signOf)).toEqual(['≥', '', '+', '?']))
