import { expect, test } from 'vitest'
import { growTree } from '#core/consolidation/over-scope/scope-tree.ts'
import type { Told } from '#core/consolidation/over-scope/tally.ts'
import { number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import { partsBelow } from '#core/passport/parts-below.ts'

const grown = growTree('P', [
  { code: 'H', name: 'Huyện', parent: 'P' },
  { code: 'A', name: 'Xã A', parent: 'H' },
  { code: 'B', name: 'Xã B', parent: 'H' },
  { code: 'C', name: 'Xã C', parent: 'P' },
])
const say = (scope: string, value: string, kind: Told['kind'] = 'estimate', basis = 'SYT'): Told => {
  return { indicator: 'B2.1', scope, kind, basis, cell: number(of(value)), at: '' }
}
const below = (space: 'sum' | 'none', told: readonly Told[]) =>
  grown.ok ? partsBelow(grown.value, 'P', space, told) : null

test('parts by name, the firmest figure of each, a district by its communes, the missing one missing', () => {
  expect(below('sum', [say('A', '1.5'), say('A', '2', 'actual'), say('C', '4')])).toEqual({
    parts: [
      { scope: 'H', name: 'Huyện', cell: { kind: 'number', value: '2' }, of: null, leaves: 2, said: 1 },
      {
        scope: 'C',
        name: 'Xã C',
        cell: { kind: 'number', value: '4' },
        of: { kind: 'estimate', basis: 'SYT' },
        leaves: 1,
        said: 1,
      },
    ],
    leaves: 3,
    said: 2,
    derived: { kind: 'number', value: '6' },
  })
})

test('what a district says itself stands in its line and is not added to its communes', () => {
  const made = below('sum', [say('A', '1'), say('B', '2'), say('C', '4'), say('H', '9')])
  expect(made?.parts[0]).toMatchObject({ cell: { value: '9' }, of: { kind: 'estimate' } })
  expect(made?.derived).toEqual({ kind: 'number', value: '7' })
})

test('what may not be added has parts and no total; where nobody has spoken there are no parts', () => {
  expect(below('none', [say('C', '4')])).toMatchObject({ derived: null, said: 1, leaves: 3 })
  expect(below('sum', [])).toBeNull()
})
