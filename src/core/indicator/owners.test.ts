import { expect, test } from 'vitest'
import { type OwnerFact, ownersOf } from '#core/indicator/owners.ts'

const fact = (revision: number, what: OwnerFact['what'], owners: readonly string[]): OwnerFact => ({
  code: 'T.1',
  revision,
  what,
  owners,
  byName: 'Chuyên viên',
  at: new Date(0),
})

test('a proposal holds until a person confirms, and stays visible afterwards', () => {
  expect(ownersOf([fact(1, 'proposed', ['A', 'B'])]).get('T.1')).toMatchObject({
    owners: ['A', 'B'],
    confirmed: null,
  })
  expect(ownersOf([fact(1, 'proposed', ['A', 'B']), fact(2, 'confirmed', ['C'])]).get('T.1')).toMatchObject({
    proposed: ['A', 'B'],
    owners: ['C'],
    revision: 2,
  })
})

test('the newest confirmation counts, whatever is proposed after it', () => {
  const held = ownersOf([
    fact(1, 'confirmed', ['A']),
    fact(2, 'confirmed', ['B']),
    fact(3, 'proposed', ['C']),
  ])
  expect(held.get('T.1')).toMatchObject({ owners: ['B'], proposed: ['C'], revision: 3 })
})
