import { expect, test } from 'vitest'
import { sameConsolidation } from '#core/consolidation/same-consolidation.ts'
import type { ConsolidatedLine, ConsolidationPage, LineParts } from '#core/page/consolidation-page.ts'

const number = (value: string) => ({ kind: 'number', value }) as const
const line = (value: string, parts?: LineParts): ConsolidatedLine => ({
  id: '1',
  code: 'T.1',
  name: 'Thu ngân sách',
  unit: 'tỷ đồng',
  comparator: '>=',
  plan: number('200'),
  stretch: null,
  cell: number(value),
  entry: number(value),
  share: '50',
  source: null,
  owner: null,
  others: [],
  ...(parts ? { parts } : {}),
})
type Said = Pick<ConsolidationPage, 'targets' | 'tables' | 'quarter' | 'evaluation'>
const page = (one: ConsolidatedLine): Said => ({ targets: [one], tables: [] })
const parts = (of: LineParts['of'], said: number): LineParts => ({
  of,
  parts: 2,
  said,
  missing: [],
  unusable: [],
  derived: null,
})
/** As the first version kept a line: in its own order, without a word of who has spoken. */
const kept = ({ share, source, ...rest }: ConsolidatedLine): ConsolidatedLine => ({ source, share, ...rest })

test('a month that an older version kept is the same as long as nothing new has come in', () => {
  expect(sameConsolidation(page(line('90', parts('owners', 1))), page(kept(line('90'))))).toBe(true)
  expect(sameConsolidation(page(line('91', parts('owners', 1))), page(kept(line('90'))))).toBe(false)
})

test('what areas have said, and who has spoken by now, is new', () => {
  expect(sameConsolidation(page(line('90', parts('areas', 1))), page(kept(line('90'))))).toBe(false)
  const [one, two] = [page(line('90', parts('owners', 1))), page(line('90', parts('owners', 2)))]
  expect(sameConsolidation(two, one)).toBe(false)
  expect(sameConsolidation(one, one)).toBe(true)
})

test('a part that older versions did not keep is no news by itself; an evaluation counts where it is asked about', () => {
  const quarter = { quarter: '2024-Q1', scenarios: [], rows: [] }
  const old = page(line('90'))
  expect(sameConsolidation({ ...old, quarter }, old)).toBe(true)
  expect(
    sameConsolidation({ ...old, quarter }, { ...old, quarter: { ...quarter, quarter: '2024-Q2' } }),
  ).toBe(false)
  const tally = { all: 0, met: 0, exceeded: 0, notMet: 0, noData: 0, expected: 0, stretch: 0 }
  const evaluation = { yearOver: false, tally, targets: [], groups: [], assignments: [], named: [] }
  expect(sameConsolidation(old, { ...old, evaluation })).toBe(true)
  expect(sameConsolidation({ ...old, evaluation }, old)).toBe(false)
})
