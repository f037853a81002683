import { expect, test } from 'vitest'
import { type Defined, scopeRules } from '#core/consolidation/over-scope/rule.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { UnitBook } from '#core/indicator/unit.ts'

const book: UnitBook = {
  named: new Map([
    ['đồng', { quantity: 'đồng', power: 0, known: true }],
    ['người', { quantity: 'người', power: 0, known: true }],
    ['tấn', { quantity: 'g', power: 6, known: true }],
  ]),
  multipliers: new Map([
    ['nghìn', 3],
    ['triệu', 6],
    ['tỷ', 9],
  ]),
}
const defined = (code: string, unit: string, more: Partial<Definition> = {}): Defined => ({
  unit,
  definition: {
    code,
    name: code,
    unit,
    nature: 'flow',
    space: 'sum',
    direction: 'up',
    price: { kind: 'none' },
    base: null,
    meaning: '',
    numerator: null,
    denominator: null,
    factor: '1',
    weight: null,
    exclusions: '',
    source: '',
    disclosure: 'public',
    ...more,
  },
})
const ruleOf = (code: string, ...all: readonly Defined[]) => {
  const rule = scopeRules(all, book).get(code)
  return rule && 'times' in rule ? { ...rule, times: printDecimal(rule.times) } : rule
}

test('figures kept in one unit and defined in another are converted exactly, either way', () => {
  expect(ruleOf('A', defined('A', 'tỷ đồng'))).toEqual({ space: 'sum', times: '1' })
  expect(ruleOf('A', defined('A', 'tỷ đồng', { unit: 'triệu đồng' }))).toEqual({
    space: 'sum',
    times: '1000',
  })
  expect(ruleOf('A', defined('A', 'triệu đồng', { unit: 'tỷ đồng' }))).toEqual({
    space: 'sum',
    times: '0.001',
  })
  expect(ruleOf('A', defined('A', 'tấn', { unit: 'đồng' }))).toEqual({ space: 'none', why: 'unitDiffers' })
})

test('a ratio carries its factor, in the units that the dictionary gives its parts', () => {
  const ratio = defined('R', 'triệu đồng/người', {
    space: 'recompute',
    numerator: 'N',
    denominator: 'D',
    factor: '1000',
  })
  expect(ruleOf('R', ratio, defined('N', 'tỷ đồng'), defined('D', 'người'))).toMatchObject({ times: '1000' })
  // the numerator is kept in billions and defined in millions, the denominator kept in thousands of people
  const inMillions = defined('N', 'tỷ đồng', { unit: 'triệu đồng' })
  const inPeople = defined('D', 'nghìn người', { unit: 'người' })
  expect(ruleOf('R', ratio, inMillions, inPeople)).toMatchObject({ times: '1000.000' })
  expect(ruleOf('R', ratio, defined('N', 'tỷ đồng'))).toEqual({ space: 'none', why: 'unitDiffers' })
})

test('a rule without what it needs derives nothing, and says so', () => {
  expect(ruleOf('A', defined('A', '%', { space: 'weighted' }))).toEqual({ space: 'none', why: 'noWeight' })
  expect(ruleOf('A', defined('A', '%', { space: 'recompute' }))).toEqual({ space: 'none', why: 'noParts' })
  expect(ruleOf('A', defined('A', '%', { space: 'none' }))).toEqual({ space: 'none', why: 'ruled' })
})
