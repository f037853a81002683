import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFigure, spellFigure } from '#core/figure/figure-name.ts'
import { period } from '#core/time/period.ts'

test('a figure is named by one text that can stand in an address', () => {
  const march = {
    what: 'figure',
    plan: '2024',
    indicator: 'T.6.b',
    period: period('2024-M03'),
    scope: '',
    kind: 'estimate',
    basis: 'SKHDT',
  } as const
  expect(spellFigure(march)).toBe('2024_T.6.b_2024-M03__estimate_SKHDT')
  expect(spellFigure({ what: 'cell', plan: '2024', indicator: 'B2.12', column: 8 })).toBe('2024_B2.12_8')
  expect(spellFigure({ ...march, what: 'share' })).toBe('2024_T.6.b_2024-M03__share_SKHDT')
})

const part = fc.string({ minLength: 1 })
/** No code of an indicator is a bare number. */
const code = part.filter((text) => !/^\d+$/.test(text))
const at = fc.constantFrom('2024', '2024-Q1', '2024-M03', '2024-9M').map(period)
const names = fc.oneof(
  fc.record(
    {
      what: fc.constant('figure' as const),
      plan: part,
      indicator: part,
      period: at,
      scope: fc.string(),
      kind: fc.constantFrom('plan' as const, 'estimate' as const, 'official' as const),
      basis: part,
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      what: fc.constant('share' as const),
      plan: part,
      indicator: part,
      period: at,
      scope: fc.string(),
      basis: part,
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      what: fc.constant('cell' as const),
      plan: part,
      indicator: code,
      column: fc.integer({ min: 1, max: 999 }),
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      what: fc.constant('place' as const),
      plan: part,
      line: fc.integer({ min: 1, max: 999_999 }),
      column: fc.integer({ min: 0, max: 99 }),
    },
    { noNullPrototype: true },
  ),
)

test('a place of the plan is named by its line and its column', () => {
  expect(parseFigure('2024_352_4')).toEqual({ what: 'place', plan: '2024', line: 352, column: 4 })
  expect(parseFigure('2024_38_0')).toEqual({ what: 'place', plan: '2024', line: 38, column: 0 })
})

test('what is spelled is read back, whatever the parts hold', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(parseFigure(spellFigure(name))).toEqual(name)
    }),
  )
})

test.each([
  '',
  'B2.12',
  '2024_B2.12_0',
  '2024_B2.12_x',
  '2024_T.1_2024-M13__plan_plan',
  '2024_T.1_2024__sum_plan',
  '__3',
])('%s names no figure', (text) => expect(parseFigure(text)).toBeNull())
