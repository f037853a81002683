import { expect, test } from 'vitest'
import type { FigureKind } from '#core/figure/figure.ts'
import { type Beside, type Told, whyNotRecord } from '#core/figure/why-not-record.ts'
import { period } from '#core/time/period.ts'
import { figureError } from '#core/words/figures.ts'

const told = (at: string, value: string | null, kind: FigureKind = 'estimate', basis = 'SYT'): Told => ({
  period: period(at),
  kind,
  basis,
  cell: value === null ? { kind: 'missing' } : { kind: 'number', value },
})
const codeOf = (said: Told, beside: Partial<Beside>): string => {
  const refused = whyNotRecord(said, { nature: 'flow', told: [], together: [], hasNote: false, ...beside })
  return refused ? figureError(refused).code : 'ok'
}

test('an estimate does not come after the actual figure, nor these two after the official one (Q10)', () => {
  const actual = [told('2024-M03', '30', 'actual')]
  expect(codeOf(told('2024-M03', '31'), { told: actual })).toBe('softerThanStands')
  expect(codeOf(told('2024-M03', '31', 'official', 'CTK'), { told: actual })).toBe('ok')
  expect(codeOf(told('2024-M04', '31'), { told: actual })).toBe('ok')
  // another agency's actual figure is its own word; what was published is everybody's
  expect(codeOf(told('2024-M03', '31', 'estimate', 'SKHDT'), { told: actual })).toBe('ok')
  const official = [told('2024-M03', '32', 'official', 'CTK')]
  expect(codeOf(told('2024-M03', '31', 'actual'), { told: official })).toBe('softerThanStands')
  expect(codeOf(told('2024-M03', '31', 'forecast'), { told: official })).toBe('ok')
})

test('what says nothing new, or takes back, is never refused', () => {
  const both = [told('2024-M03', '30'), told('2024-M03', '32', 'actual')]
  expect(codeOf(told('2024-M03', '30'), { told: both })).toBe('ok')
  expect(codeOf(told('2024-M03', null), { told: both })).toBe('ok')
  expect(codeOf(told('2024-M03', '32', 'actual'), { told: both, together: both })).toBe('ok')
})

test('a running total that falls needs a note, wherever it falls (Q1)', () => {
  const run = [told('2024-M02', '20'), told('2024-M04', '40')]
  expect(codeOf(told('2024-M03', '19'), { told: run })).toBe('totalFalls')
  expect(codeOf(told('2024-M03', '19'), { told: run, hasNote: true })).toBe('ok')
  expect(codeOf(told('2024-M03', '41'), { told: run })).toBe('totalFalls')
  expect(codeOf(told('2024-M03', '20'), { told: run })).toBe('ok')
  expect(codeOf(told('2024-S1', '39'), { told: run })).toBe('totalFalls')
  // a later quarter says what it brought itself; another year, another speaker has another run
  expect(codeOf(told('2024-Q2', '5'), { told: run })).toBe('ok')
  expect(codeOf(told('2025-M03', '5'), { told: run })).toBe('ok')
  expect(codeOf(told('2024-M03', '5', 'estimate', 'SKHDT'), { told: run })).toBe('ok')
})

test('only what runs up can fall: a herd, a rate, a price go as they go', () => {
  const before = [told('2024-M02', '20')]
  const fallen = told('2024-M03', '19')
  expect(codeOf(fallen, { told: before, nature: 'cumulative' })).toBe('totalFalls')
  for (const nature of ['stock', 'index', 'rate', 'average', 'yearly'] as const)
    expect(codeOf(fallen, { told: before, nature }), nature).toBe('ok')
  expect(codeOf(fallen, { told: before, nature: null })).toBe('ok')
})

test('figures of one act are one run, and replace what stood', () => {
  const [low, high] = [told('2024-M02', '10'), told('2024-M03', '15')]
  const before = [told('2024-M02', '20')]
  expect(codeOf(high, { told: before, together: [low, high] })).toBe('ok')
  expect(codeOf(told('2024-M04', '14'), { together: [low, high] })).toBe('totalFalls')
})

test('the refusal says both totals in the words of the office', () => {
  const refused = whyNotRecord(told('2024-M03', '1900.5'), {
    nature: 'flow',
    told: [told('2024-M02', '2000')],
    together: [],
    hasNote: false,
  })
  expect(refused && figureError(refused).message).toBe(
    'Lũy kế tháng 3/2024 (1.900,5) thấp hơn tháng 2/2024 (2.000). Số lũy kế giảm thì phải ghi lý do.',
  )
})
