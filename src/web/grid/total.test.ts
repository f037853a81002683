import { expect, test } from 'vitest'
import { readTyped } from '#web/grid/held.ts'
import { totalOf } from '#web/grid/total.ts'

const cells = (...typed: readonly (readonly [string, string])[]) =>
  typed.map(([text, unit]) => {
    const held = readTyped(text, { unit, plan: null })
    const value = held.kind === 'entry' && held.entry.kind === 'number' ? held.entry.value : null
    return { value, unit }
  })

test('numbers of one unit are summed exactly; blanks, dashes and questions are not zero', () =>
  expect(
    totalOf([
      ...cells(['0,1', 'tấn'], ['0,2', 'tấn'], ['-', 'tấn'], ['10,015', 'tấn']),
      { value: null, unit: 'ha' },
    ]),
  ).toEqual({
    kind: 'sum',
    count: 2,
    sum: '0,3',
    unit: 'tấn',
  }))
test('tonnes and percent have no sum', () =>
  expect(totalOf(cells(['1', 'tấn'], ['2', '%']))).toEqual({ kind: 'units', count: 2 }))
test('no number, no sum', () => expect(totalOf(cells(['x', 'tấn']))).toEqual({ kind: 'nothing' }))
