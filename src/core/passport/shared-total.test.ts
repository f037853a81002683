import { expect, test } from 'vitest'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import type { Told } from '#core/consolidation/over-scope/tally.ts'
import { number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import { sharedTotal } from '#core/passport/shared-total.ts'

const say = (indicator: string, scope: string, value: string): Told => ({
  indicator,
  scope,
  kind: 'actual',
  basis: 'SYT',
  cell: number(of(value)),
  at: '',
})
const leaves = ['A', 'B', 'C']
const total = (rule: ScopeRule, told: readonly Told[]) => sharedTotal('T.13', rule, told)(leaves)

const perTenThousand: ScopeRule = {
  space: 'recompute',
  numerator: 'B10.48',
  denominator: 'B10.2',
  times: of('10000'),
}

test('a ratio is computed from its summed parts, never from the ratios of the places', () => {
  const told = [
    say('B10.48', 'A', '10'),
    say('B10.2', 'A', '10000'),
    say('B10.48', 'B', '60'),
    say('B10.2', 'B', '40000'),
    // C has doctors and no people yet: it is not counted
    say('B10.48', 'C', '5'),
  ]
  expect(total(perTenThousand, told)).toEqual({ cell: number(of('14.00')), said: 2 })
})

test('a mean is weighed', () => {
  const told = [
    say('T.13', 'A', '10'),
    say('B10.2', 'A', '1000'),
    say('T.13', 'B', '20'),
    say('B10.2', 'B', '3000'),
  ]
  expect(total({ space: 'weighted', weight: 'B10.2', times: of('1') }, told)).toEqual({
    cell: number(of('17.50')),
    said: 2,
  })
})

test('what no place has said in both parts has no total; nor has a sum, which others add', () => {
  expect(total(perTenThousand, [say('B10.48', 'A', '10')])).toBeNull()
  expect(total({ space: 'sum', times: of('1') }, [say('T.13', 'A', '10')])).toBeNull()
})
