import { expect, test } from 'vitest'
import { number } from '#core/figure/cell.ts'
import { of, printDecimal, round } from '#core/figure/decimal.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { Target } from '#core/plan/plan.ts'
import { sayPace } from '#core/scenario/pace/say-pace.ts'
import type { Path } from '#core/scenario/path.ts'
import { boardLine, type BoardTarget } from '#core/target/board-line.ts'
import { period } from '#core/time/period.ts'

const growth: Definition = {
  code: 'T.1',
  name: 'Tăng trưởng kinh tế',
  unit: '%',
  nature: 'index',
  space: 'weighted',
  direction: 'up',
  price: { kind: 'constant', year: 2010 },
  base: period('2023'),
  meaning: '',
  numerator: null,
  denominator: null,
  factor: '1',
  weight: null,
  exclusions: '',
  source: 'Cơ quan thống kê',
  disclosure: 'internal',
}
const target: Target = {
  id: '1',
  parent: '1',
  line: 33,
  text: '',
  indicator: 'Tăng trưởng kinh tế',
  comparator: '>=',
  literal: 'đạt … trở lên',
  basis: 'explicit',
  value: of('6.7'),
  stretch: of('9.5'),
  unit: '%',
  note: null,
  named: [],
}
const path: Path = {
  indicator: 'B1.1',
  table: 'B1',
  name: 'GRDP',
  unit: '%',
  stt: 'I',
  line: 269,
  level: 1,
  heading: false,
  nature: 'index',
  direction: 'up',
  notation: 'growth',
  year: { period: period('2024'), cell: number(of('9.50')) },
  steps: ['7.50', '10.35', '9.22', '11.30'].map((text, at) => ({
    period: period(`2024-Q${at + 1}`),
    cell: number(of(text)),
  })),
}
const say = (at: string, value: string, kind: SaidFor['kind'] = 'actual'): SaidFor => ({
  period: period(at),
  kind,
  basis: 'SKHDT',
  cell: number(of(value)),
})
const baseline = (key: string, value: string) => ({
  key,
  name: key,
  comparator: target.comparator,
  value: of(value),
  printed: '',
  line: 33,
})
const lineOf = (said: readonly SaidFor[], more: Partial<BoardTarget> = {}) =>
  boardLine({
    target,
    definition: growth,
    baselines: [baseline('plan', '6.7'), baseline('stretch', '9.5')],
    facts: [],
    said,
    paths: [path],
    weights: new Map(),
    before: null,
    due: [],
    year: 2024,
    yearOver: false,
    ...more,
  })

test('the path belongs to the value that it leads to: the committed one has none, and none is invented', () => {
  const line = lineOf([say('2024-Q1', '7.1')])
  expect(line?.judged).toMatchObject({
    verdict: 'likely',
    because: { vi: expect.stringContaining('Đang ở mức giao') },
  })
  expect(line?.stretch?.judged.because.vi).toContain('Lộ trình B1')
  expect(line?.stretch?.judged.verdict).toBe('likely')
})

test('6,84 % in the first half asks for 6,564 % in the rest, once the quarters have their weights', () => {
  const said = [say('2024-S1', '6.84')]
  expect(lineOf(said)?.pace).toMatchObject({ kind: 'unknown' })
  const weights = new Map(
    ['0.24', '0.2528', '0.25', '0.2572'].map((weight, at) => [period(`2024-Q${at + 1}`), of(weight)]),
  )
  const pace = lineOf(said, { weights })?.pace
  expect(pace && sayPace('index', pace, '%').vi).toContain('6,564')
})

test('quarters that were reported one by one close growth as well as a running value does', () => {
  const weights = new Map(
    ['0.2', '0.3', '0.25', '0.25'].map((weight, at) => [period(`2024-Q${at + 1}`), of(weight)]),
  )
  const line = lineOf([say('2024-Q1', '6'), say('2024-Q2', '7')], { weights })
  // 6,7 − 0,2 × 6 − 0,3 × 7 = 3,4 for a weight of 0,5
  expect(line?.pace?.kind === 'needs' && printDecimal(round(line.pace.remaining, 2))).toBe('6.80')
})

test('a flow says what is left: 20.000 of 45.000 leave 25.000', () => {
  const definition = { ...growth, nature: 'flow' as const, source: '' }
  const line = lineOf([say('2024-M06', '20000')], {
    target: { ...target, unit: 'tỷ đồng', stretch: null },
    definition,
    baselines: [baseline('plan', '45000')],
    paths: [],
  })
  expect(line?.pace).toMatchObject({ kind: 'needs', remaining: of('25000'), byProfile: null })
  expect(line?.pace && sayPace('flow', line.pace, 'tỷ đồng')).toEqual({
    vi: 'Còn 25.000 tỷ đồng trong 6 tháng.',
    en: 'Still 25.000 tỷ đồng in 6 months.',
  })
  expect(line?.share && printDecimal(line.share)).toBe('44.44')
  expect(line?.judged.verdict).toBe('notYet')
})

const rateLine = (value: string, comparator: '>' | '<' | '>=') =>
  lineOf([say('2024-M06', value)], {
    target: { ...target, comparator, stretch: null },
    definition: { ...growth, nature: 'rate', source: '' },
    baselines: [{ ...baseline('plan', '95'), comparator }],
    paths: [],
  })
const paceOf = (...asked: Parameters<typeof rateLine>): string => {
  const pace = rateLine(...asked)?.pace
  return pace ? sayPace('rate', pace, '%').vi : ''
}

test('95 does not reach “over 95”, and the pace does not say so', () => {
  for (const strict of ['>', '<'] as const) expect(paceOf('95', strict)).toContain('Mới bằng mức giao')
  expect(paceOf('95.1', '>')).toBe('Đã đến mức giao.')
  expect(paceOf('95', '>=')).toBe('Đã đến mức giao.')
})

test('what must not happen at all needs its own zero for every month', () => {
  const none = {
    target: { ...target, comparator: '<=' as const, unit: 'vụ', stretch: null },
    definition: { ...growth, nature: 'flow' as const, direction: 'down' as const, source: '' },
    baselines: [{ ...baseline('plan', '0'), comparator: '<=' as const }],
    paths: [],
    due: [period('2024-M01'), period('2024-M02')],
  }
  expect(lineOf([say('2024-M01', '0')], none)?.judged).toMatchObject({ verdict: 'notYet', rule: '≤ 0 vụ' })
  expect(lineOf([say('2024-M01', '0'), say('2024-M02', '0')], none)?.judged.verdict).toBe('likely')
  expect(lineOf([say('2024-M02', '1')], none)?.judged.verdict).toBe('notMet')
})

test('another value may be made the official one', () => {
  const fact = {
    what: 'chosen' as const,
    key: 'stretch',
    added: null,
    reason: 'Nghị quyết',
    byName: 'A',
    at: '',
  }
  const line = lineOf([say('2024', '7')], { facts: [fact], yearOver: true })
  expect(line?.official.key).toBe('stretch')
  expect(line?.chosen).toBe(fact)
  expect(line?.stretch).toBeNull()
  expect(line?.judged.verdict).toBe('hardly')
})
