import { expect, test } from 'vitest'
import fc from 'fast-check'
import { type Cell, missing, number, worded } from '#core/figure/cell.ts'
import { compare, decimal, of, printDecimal, round } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { Comparator } from '#core/plan/plan.ts'
import { officialOf, whyNotChoose } from '#core/target/baseline-choice.ts'
import type { Baseline } from '#core/target/baseline.ts'
import { changeKindOf, changeOf } from '#core/target/change.ts'
import { passes, requiredFromGrowth, sayWanted } from '#core/target/comparing.ts'
import { compareComposition, sayComposition } from '#core/target/composition.ts'
import { compound } from '#core/target/compound.ts'
import { judge } from '#core/target/judge/judge.ts'
import type { Judged, ToJudge } from '#core/target/judge/judged.ts'
import { judgeZero } from '#core/target/judge/zero-ceiling.ts'
import { judgeNamed } from '#core/target/named-list.ts'
import { period } from '#core/time/period.ts'

const wanted = (comparator: Comparator, value: string) => ({ comparator, value: of(value), tolerance: null })
type Said = readonly [period: string, kind: FigureKind, value: string]

const asking = (
  comparator: Comparator,
  value: string,
  said: readonly Said[],
  more: Partial<ToJudge> = {},
): Judged =>
  judge({
    wanted: wanted(comparator, value),
    unit: '%',
    baseline: 'Kế hoạch (văn bản)',
    nature: 'rate',
    direction: 'up',
    year: 2024,
    measured: said.map(([at, kind, text]) => ({ period: period(at), kind, cell: number(of(text)) })),
    yearOver: false,
    published: false,
    path: null,
    pace: null,
    before: null,
    ...more,
  })

test('95,0 is not more than 95, and is at least 95', () => {
  expect(asking('>', '95', [['2024', 'actual', '95.0']]).verdict).toBe('notMet')
  expect(asking('>', '95', [['2024', 'actual', '95.1']]).verdict).toBe('met')
  expect(asking('>=', '95', [['2024', 'actual', '95.0']]).verdict).toBe('met')
  expect(asking('>=', '95', [['2024', 'actual', '97']]).verdict).toBe('exceeded')
  expect(asking('<=', '3', [['2024', 'actual', '2.4']], { direction: 'down' }).verdict).toBe('exceeded')
  expect(asking('=', '100', [['2024', 'actual', '99.9']]).verdict).toBe('notMet')
})

test('a verdict names its rule, its baseline and the figures it used', () => {
  const judged = asking('>', '95', [['2024-M03', 'estimate', '96.5']])
  expect(judged).toMatchObject({ rule: '> 95 %', baseline: 'Kế hoạch (văn bản)' })
  expect(judged.used).toEqual([{ name: 'tháng 3/2024 (ước thực hiện)', value: '96,5 %' }])
})

test('an estimate for the year is an expectation until it is settled', () => {
  expect(asking('>=', '58', [['2024', 'estimate', '59']]).verdict).toBe('expectedMet')
  expect(asking('>=', '58', [['2024', 'estimate', '57']]).verdict).toBe('hardly')
  expect(asking('>=', '58', [['2024', 'actual', '59']], { published: true }).verdict).toBe('expectedMet')
  expect(asking('>=', '58', [['2024', 'official', '59']], { published: true }).verdict).toBe('exceeded')
})

test('no figure is its own verdict, never behind and never met', () => {
  expect(asking('>=', '58', []).verdict).toBe('noData')
  const silent = { measured: [{ period: period('2024-M03'), kind: 'estimate' as const, cell: missing }] }
  expect(asking('>=', '58', [], silent).verdict).toBe('noData')
  const words = {
    measured: [{ period: period('2024'), kind: 'actual' as const, cell: worded('Duy trì 11%') }],
  }
  expect(asking('>=', '58', [], words).verdict).toBe('notYet')
  expect(asking('>=', '58', [['2024-M09', 'actual', '60']], { yearOver: true }).verdict).toBe('notYet')
})

test('forest cover of 10,9 in the second quarter breaks the floor although the year ends at 11,2', () => {
  const judged = asking('maintain >=', '11', [
    ['2024-Q1', 'actual', '11.3'],
    ['2024-Q2', 'actual', '10.9'],
    ['2024', 'actual', '11.2'],
  ])
  expect(judged.verdict).toBe('notMet')
  expect(judged.because).toEqual({
    vi: 'Không giữ được mức ở quý II/2024 (10,9).',
    en: 'The level was not kept in quarter 2 of 2024 (10,9).',
  })
  expect(judged.warnings[0]?.vi).toContain('trở lại')
  expect(asking('maintain <', '2', [['2024-Q1', 'actual', '1.8']]).verdict).toBe('likely')
  expect(asking('maintain <', '2', [['2024-Q1', 'actual', '2']]).verdict).toBe('notMet')
})

test('a floor that holds below last year is met, with a warning', () => {
  const before = { period: period('2023'), value: of('99.30') }
  const judged = asking('>', '95', [['2024', 'actual', '96']], { before })
  expect(judged.verdict).toBe('met')
  expect(judged.warnings[0]?.vi).toContain('99,30')
  expect(asking('>', '95', [['2024', 'actual', '99.5']], { before }).warnings).toEqual([])
})

test('a running amount is settled as soon as it is there, and judged by its path before', () => {
  const flow = { nature: 'flow' as const, unit: 'lao động' }
  expect(asking('>=', '35000', [['2024-M09', 'actual', '35200']], flow).verdict).toBe('exceeded')
  expect(asking('>=', '35000', [['2024-M09', 'estimate', '35200']], flow).verdict).toBe('expectedMet')
  expect(asking('>=', '35000', [['2024-M06', 'actual', '20000']], flow).verdict).toBe('notYet')
  const path = { name: 'Kịch bản', value: of('18000'), derived: false }
  expect(asking('>=', '35000', [['2024-M06', 'actual', '20000']], { ...flow, path }).verdict).toBe('likely')
  expect(asking('>=', '35000', [['2024-M06', 'actual', '17000']], { ...flow, path }).verdict).toBe('likely')
  expect(asking('>=', '35000', [['2024-M06', 'actual', '15000']], { ...flow, path }).verdict).toBe('hardly')
  expect(asking('<', '10', [['2024-M06', 'actual', '12']], { ...flow, direction: 'down' }).verdict).toBe(
    'notMet',
  )
})

test('a structure is off its value to one side or the other while the year runs', () => {
  const structure = {
    direction: 'balance' as const,
    wanted: { ...wanted('=', '35.43'), tolerance: of('0.5') },
  }
  expect(asking('=', '35.43', [['2024-M06', 'actual', '36']], structure)).toMatchObject({
    verdict: 'notYet',
    because: { vi: expect.stringContaining('0,57') },
  })
  expect(asking('=', '35.43', [['2024-M06', 'actual', '35.6']], structure).verdict).toBe('likely')
})

test('a running total that falls asks for a note', () => {
  const judged = asking(
    '>=',
    '100',
    [
      ['2024-M03', 'actual', '40'],
      ['2024-M04', 'actual', '35'],
    ],
    { nature: 'flow' },
  )
  expect(judged.warnings).toEqual([
    {
      vi: 'Lũy kế tháng 4/2024 thấp hơn kỳ trước: cần giải thích.',
      en: 'The running total of April 2024 lies below the one before: it needs a note.',
    },
  ])
})

test('behind, and more than the past ever brought is needed: hard to reach', () => {
  const best = { period: period('2023-Q3'), value: of('9000') }
  const need = { period: period('2024-Q3'), value: of('9500'), step: of('9500') }
  const pace = {
    kind: 'needs' as const,
    rest: [],
    remaining: of('18000'),
    catchUp: null,
    byProfile: null,
    unreachable: { need, best },
  }
  const path = { name: 'Kịch bản', value: of('17500'), derived: false }
  const judged = asking('>=', '35000', [['2024-M06', 'actual', '17000']], { nature: 'flow', path, pace })
  expect(judged.verdict).toBe('hardly')
  expect(judged.because.vi).toContain('9.000')
})

const verdictsOf = (...verdicts: readonly Judged['verdict'][]) => verdicts.map((verdict) => ({ verdict }))

test('three of three is met, two of three is not, and says 2/3', () => {
  expect(compound(verdictsOf('met', 'exceeded', 'met'))).toEqual({
    verdict: 'met',
    reached: 3,
    of: 3,
    credit: '3/3',
  })
  expect(compound(verdictsOf('met', 'notMet', 'met'))).toMatchObject({ verdict: 'notMet', credit: '2/3' })
  expect(compound(verdictsOf('met', 'noData', 'met'))).toMatchObject({ verdict: 'noData', credit: '2/3' })
})

const structure = (...values: readonly string[]) =>
  ['35.43', '20.82', '38.87', '4.88'].map((share, at) => ({
    name: `khu vực ${at + 1}`,
    wanted: of(share),
    value: of(values[at] ?? '0'),
  }))

test('a structure is two-sided and makes 100', () => {
  expect(compareComposition(structure('35.0', '21.0', '39.0', '5.0'))).toMatchObject({
    near: true,
    whole: true,
  })
  expect(compareComposition(structure('37.0', '21.0', '37.0', '5.0')).near).toBe(false)
  expect(sayComposition(compareComposition(structure('35.0', '21.0', '39.0', '3.0'))).vi).toContain('98,0%')
  expect(compareComposition(structure('35.0', '21.0', '39.0', '3.0'))).toMatchObject({
    near: false,
    whole: false,
  })
})

test('five other communes reach the number and not the list', () => {
  const named = ['xã Thạnh Đông', 'xã Đông Thạnh']
  expect(judgeNamed(of('2'), named, ['Xã Thạnh Đông A', 'xã Đông Thạnh'])).toEqual({
    asked: of('2'),
    reached: 2,
    numberReached: true,
    listReached: false,
    waiting: ['xã Thạnh Đông'],
    others: ['Xã Thạnh Đông A'],
  })
})

test('no case has to be said: silence is not zero', () => {
  const [first, second] = [period('2024-M01'), period('2024-M02')]
  const said = (...cells: readonly Cell[]) =>
    new Map([first, second].map((at, n) => [at, cells[n] ?? missing]))
  const zero = number(of('0'))
  expect(judgeZero([first, second], said(zero, zero), false).verdict).toBe('likely')
  expect(judgeZero([first, second], said(zero, zero), true).verdict).toBe('met')
  expect(judgeZero([first, second], said(zero), false)).toMatchObject({
    verdict: 'notYet',
    because: { vi: expect.stringContaining('tháng 2/2024') },
  })
  expect(judgeZero([first, second], said(zero, number(of('1'))), false).verdict).toBe('notMet')
  expect(judgeZero([first], new Map(), false).verdict).toBe('noData')
})

test('from 3,0 % to 2,5 % are half a point, and a sixth', () => {
  expect(changeKindOf('điểm %')).toBe('points')
  expect(changeKindOf('%')).toBe('ratio')
  expect(changeOf('points', of('2.5'), of('3.0'))).toEqual(of('-0.5'))
  const ratio = changeOf('ratio', of('2.5'), of('3.0'))
  expect(ratio && printDecimal(round(ratio, 2))).toBe('-16.67')
  expect(changeOf('ratio', of('1'), of('0'))).toBeNull()
})

test('12 % on 135.940 ask for 152.252,8', () => {
  expect(compare(requiredFromGrowth(of('135940'), of('12')), of('152252.8'))).toBe(0)
})

test('khoảng says how near it is', () => {
  expect(sayWanted(wanted('≈', '100'), 'người')).toBe('≈ 100 ± 5,00 người')
  expect(passes(of('96'), wanted('≈', '100'))).toBe(true)
  expect(passes(of('94'), wanted('≈', '100'))).toBe(false)
})

const value = (key: string, amount: string): Baseline => ({
  key,
  name: key,
  comparator: '>=',
  value: of(amount),
  printed: '',
  line: 40,
})

test('the official value is the one in the text until somebody decides', () => {
  const all = [value('plan', '45000'), value('B1.16', '69373')]
  expect(officialOf(all, [])?.baseline.key).toBe('plan')
  const fact = {
    what: 'chosen' as const,
    key: 'B1.16',
    added: null,
    reason: 'Theo kịch bản',
    byName: 'A',
    at: '',
  }
  expect(officialOf(all, [fact])?.baseline.key).toBe('B1.16')
  expect(whyNotChoose(all, [fact], { key: 'B1.16', reason: 'x' })).toBe('alreadyOfficial')
  expect(whyNotChoose(all, [], { key: 'B9.1', reason: 'x' })).toBe('noSuchBaseline')
  expect(whyNotChoose(all, [], { key: 'B1.16', reason: '' })).toBe('reasonMissing')
})

test('more never turns a met floor into an unmet one, less never mends a broken ceiling', () => {
  const amounts = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }).map((digits) => decimal(digits, 2))
  const floors = fc.constantFrom<Comparator>('>=', '>', 'maintain >=', 'add N')
  fc.assert(
    fc.property(floors, amounts, amounts, amounts, (comparator, value, a, b) => {
      const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a]
      const asked = { comparator, value, tolerance: null }
      return !passes(low, asked) || passes(high, asked)
    }),
  )
})
