import { expect, test } from 'vitest'
import fc from 'fast-check'
import { type Cell, missing, number } from '#core/figure/cell.ts'
import {
  compare,
  type Decimal,
  decimal,
  equal,
  of,
  printDecimal,
  round,
  sum,
  zero,
} from '#core/figure/decimal.ts'
import type { Dated } from '#core/figure/over-time/join-periods.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import { contributionsOf } from '#core/scenario/contribution.ts'
import { gapsOf } from '#core/scenario/gap.ts'
import { monthsBetween } from '#core/scenario/months-between.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import type { Path } from '#core/scenario/path.ts'
import { projectionsOf } from '#core/scenario/projection/projection.ts'
import { reconcile } from '#core/scenario/reconcile.ts'
import { expectedYear, whyNotReforecast } from '#core/scenario/reforecast.ts'
import { requiredPace } from '#core/scenario/pace/required-pace.ts'
import { moneyBehind } from '#core/scenario/shares-of-money.ts'
import { spread } from '#core/scenario/pace/spread.ts'
import { period } from '#core/time/period.ts'

const cellOf = (text: string): Cell => (text === '' ? missing : number(of(text)))
const dated = (...texts: readonly string[]): readonly Dated[] =>
  texts.map((text, at) => ({ period: period(`2024-Q${at + 1}`), cell: cellOf(text) }))

const pathOf = (nature: Nature, year: string, ...steps: readonly string[]): Path => ({
  indicator: 'B1.1',
  table: 'B1',
  name: 'Một dòng',
  unit: '',
  stt: '1',
  line: 1,
  level: 1,
  heading: false,
  nature,
  direction: 'up',
  notation: nature === 'index' ? 'growth' : null,
  year: { period: period('2024'), cell: cellOf(year) },
  steps: dated(...steps),
})

const ask = (
  path: Path,
  done: readonly string[],
  more: Partial<PaceQuestion> & { readonly direction?: Direction } = {},
): Pace => {
  const year = path.year.cell
  return requiredPace({
    nature: path.nature,
    direction: path.direction,
    target: year.kind === 'number' ? year.value : zero,
    done: dated(...done),
    path: path.steps,
    rest: path.steps.slice(done.length).map((step) => step.period),
    weights: new Map(),
    best: null,
    ...more,
  })
}
const steps = (pace: Pace, decimals: number): readonly string[] =>
  pace.kind === 'needs' ? (pace.byProfile ?? []).map(({ step }) => printDecimal(round(step, decimals))) : []

const aquatic = pathOf('flow', '800000', '149290', '206740', '244800', '199170')
const disbursed = pathOf('cumulative', '100', '15', '35', '65', '100')
const pigs = pathOf('stock', '388670', '252600', '252600', '270000', '388670')

test('aquatic output: 140.000 in the first quarter leaves 209.692, 248.295 and 202.013', () => {
  const pace = ask(aquatic, ['140000'])
  expect(pace).toMatchObject({ kind: 'needs', remaining: of('660000'), catchUp: of('216030') })
  expect(steps(pace, 0)).toEqual(['209692', '248295', '202013'])
})

test('disbursement at 12 % where the path says 15: 23 points to catch up, 20,7 by profile', () => {
  const pace = ask(disbursed, ['12'])
  expect(pace).toMatchObject({ catchUp: of('23') })
  expect(steps(pace, 1)[0]).toBe('20.7')
  expect(pace.kind === 'needs' && pace.byProfile?.at(-1)?.value).toEqual(of('100.0'))
})

test('a herd has a level: what is missing is the distance to the year-end', () => {
  const pace = ask(pigs, ['250000', '252000'])
  expect(pace).toMatchObject({ remaining: of('136670'), catchUp: of('18000') })
  expect(steps(pace, 0)).toEqual(['17477', '119193'])
})

test('growth needs base weights, and says so when it has none', () => {
  const growth = pathOf('index', '6.7', '6.84', '6.5')
  expect(ask(growth, ['6.84'])).toMatchObject({ kind: 'unknown' })
  const weights = new Map([
    [period('2024-Q1'), of('0.4928')],
    [period('2024-Q2'), of('0.5072')],
  ])
  const pace = ask(growth, ['6.84'], { weights })
  expect(pace.kind === 'needs' && printDecimal(round(pace.remaining, 3))).toBe('6.564')
  expect(steps(pace, 3)).toEqual(['6.564'])
})

test('poverty has to fall from 2,6 to 2; below 2 it has only to stay there', () => {
  const poverty = { ...pathOf('rate', '2', '2.5', '2.4', '2.2', '2'), direction: 'down' as const }
  const pace = ask(poverty, ['2.6'])
  expect(pace).toMatchObject({ kind: 'needs', remaining: of('-0.6') })
  expect(steps(pace, 1)).toEqual(['-0.1', '-0.3', '-0.2'])
  expect(ask(poverty, ['1.8'])).toMatchObject({ kind: 'reached', beyond: of('0.2') })
})

test('a broken ceiling is broken, a reached amount is reached', () => {
  const accidents = { ...pathOf('flow', '10', '2', '3', '3', '2'), direction: 'down' as const }
  expect(ask(accidents, ['12'])).toEqual({ kind: 'broken', over: of('2') })
  expect(ask(aquatic, ['900000'])).toEqual({ kind: 'reached', beyond: of('100000') })
})

test('more than the best quarter of the past is called unreachable', () => {
  const best = { period: period('2023-Q3'), value: of('230000') }
  const pace = ask(aquatic, ['140000'], { best })
  expect(pace).toMatchObject({ unreachable: { need: { period: '2024-Q3' }, best } })
})

test('no path, no invented way; no figure, no zero', () => {
  const bare = ask({ ...aquatic, steps: [] }, ['140000'], { rest: [period('2024-Q2')] })
  expect(bare).toMatchObject({ kind: 'needs', remaining: of('660000'), byProfile: null, catchUp: null })
  expect(ask(aquatic, ['140000', ''])).toMatchObject({ kind: 'unknown' })
})

test('every row is reconciled as its nature says', () => {
  expect(reconcile(pigs)).toMatchObject({ verdict: 'holds', made: of('388670') })
  expect(reconcile(pathOf('flow', '69373.0', '10427.9', '10663.7', '9716.3', '12992.1'))).toMatchObject({
    verdict: 'differs',
    made: of('43800.0'),
    difference: of('-25573.0'),
  })
  expect(reconcile(pathOf('flow', '4.400', '1.944', '0.930', '0.672', '0.860')).verdict).toBe('differs')
  expect(reconcile(pathOf('flow', '55439.94', '10360.6', '14595.1', '15663.6', '14820.5')).verdict).toBe(
    'holds',
  )
  expect(reconcile(disbursed).verdict).toBe('holds')
  expect(reconcile(pathOf('cumulative', '100', '15', '35', '30', '100')).verdict).toBe('differs')
  expect(reconcile(pathOf('flow', '48', '24', '24', '', ''))).toMatchObject({ verdict: 'open' })
})

test('running shares are found with the money that makes them', () => {
  const money = pathOf('flow', '10026.3', '1503.9', '2005.3', '3007.9', '3509.2')
  expect(moneyBehind(disbursed, [aquatic, money])).toEqual([money])
})

test('the gap is carried on: of a flow to date, of a share as it stands', () => {
  const gaps = gapsOf(aquatic, dated('140000', '200000'))
  expect(gaps.map(({ gap }) => gap)).toEqual([number(of('-9290')), number(of('-6740')), missing, missing])
  expect(gaps[1]?.carried).toEqual(number(of('-16030')))
  expect(gapsOf(disbursed, dated('12'))[0]?.carried).toEqual(number(of('-3')))
})

test('a month is always derived and says how', () => {
  const quarter = { period: period('2024-Q2'), value: of('206740'), before: of('149290') }
  const months = monthsBetween({ ...quarter, nature: 'flow' })
  expect(months.map(({ period: at, value }) => [at, printDecimal(value)])).toEqual([
    ['2024-M04', '68913'],
    ['2024-M05', '68914'],
    ['2024-M06', '68913'],
  ])
  expect(months.every(({ derived, rule }) => derived && rule.includes('không có trong văn bản'))).toBe(true)
  const herd = monthsBetween({
    nature: 'stock',
    period: period('2024-Q4'),
    value: of('388670'),
    before: of('270000'),
  })
  expect(herd.map(({ value }) => printDecimal(value))).toEqual(['309557', '349113', '388670'])
  expect(monthsBetween({ nature: 'stock', period: period('2024-Q1'), value: of('1'), before: null })).toEqual(
    [],
  )
})

test('a re-forecast keeps the scenario, needs a reason and open steps', () => {
  const closed = [period('2024-Q1')]
  const entered = [{ period: period('2024-Q2'), value: of('190000') }]
  expect(whyNotReforecast(aquatic, closed, { entered, reason: 'Mưa kéo dài' })).toBeNull()
  expect(whyNotReforecast(aquatic, closed, { entered, reason: ' ' })).toBe('reasonMissing')
  expect(
    whyNotReforecast(aquatic, closed, {
      entered: [{ period: period('2024-Q1'), value: of('1') }],
      reason: 'x',
    }),
  ).toBe('stepClosed')
  expect(expectedYear(aquatic, dated('140000'), entered)).toEqual(number(of('773970')))
})

test('sectors explain 9,61 points: near 9,50, far from 6,7', () => {
  const sectors = [
    ['Nông – lâm – thủy sản', '35.43', '2.05'],
    ['Công nghiệp – xây dựng', '20.82', '14.99'],
    ['Dịch vụ', '38.87', '12.93'],
    ['Thuế sản phẩm', '4.88', '15.00'],
  ].map(([name = '', share = '0', growth = '0']) => ({ name, share: of(share), growth: of(growth) }))
  const made = contributionsOf(sectors, of('9.50'))
  expect(printDecimal(round(made.explained, 2))).toBe('9.61')
  expect(made.coherent).toBe(true)
  expect(contributionsOf(sectors, of('6.7')).coherent).toBe(false)
})

const months = (...texts: readonly string[]): readonly Decimal[] => texts.map(of)

test('three projections of a flow, each with last year’s error', () => {
  const years = new Map([
    [2022, months('1', '1', '1', '1', '1', '1', '2', '2', '2', '2', '2', '2')],
    [2023, months('1', '1', '2', '1', '1', '2', '2', '2', '2', '2', '2', '3')],
    [2024, months('2', '2', '2')],
  ])
  const asked = { nature: 'flow' as const, year: 2024, closed: 3, years, path: null, lastPath: null }
  const [linear, profile, scenario] = projectionsOf(asked)
  expect(linear).toMatchObject({ method: 'linear', value: of('24.000000') })
  // 2023 at month 3: 4 → 16 for an actual 21
  expect(linear?.backTest).toMatchObject({ year: 2023, projected: of('16.000000'), actual: of('21') })
  expect(linear?.backTest && printDecimal(round(linear.backTest.error, 2))).toBe('-23.81')
  // 6 × (18 + 21) / (3 + 4)
  expect(profile?.value && printDecimal(round(profile.value, 3))).toBe('33.429')
  // 4 × 18 / 3 = 24 for an actual 21
  expect(profile?.backTest && printDecimal(round(profile.backTest.error, 2))).toBe('14.29')
  expect(scenario).toMatchObject({ value: null, why: expect.stringContaining('lộ trình') })
})

test('with less than twelve months of history the profile is refused', () => {
  const years = new Map([
    [2023, [...Array.from({ length: 6 }, () => null), ...Array.from({ length: 6 }, () => of('1'))]],
    [2024, [of('2')]],
  ])
  const [, profile] = projectionsOf({
    nature: 'flow',
    year: 2024,
    closed: 1,
    years,
    path: null,
    lastPath: null,
  })
  expect(profile).toMatchObject({ value: null, backTest: null, why: expect.stringContaining('12 tháng') })
})

const quarterGrowths = (...own: readonly string[]) => ({
  nature: 'index' as const,
  year: 2024,
  closed: own.length,
  years: new Map([[2024, [0, 1, 2, 3].map((at) => (own[at] ? of(own[at]) : null))]]),
  path: months('7.00', '11.00', '14.00', '27.82'),
  pathYear: of('15.00'),
  lastPath: null,
})
const alongPath = (asked: Parameters<typeof projectionsOf>[0]): string | null => {
  const found = projectionsOf(asked).find(({ method }) => method === 'scenario')?.value ?? null
  return found && printDecimal(round(found, 2))
}

test('growth on its path makes the plan’s year, never the last quarter’s growth', () => {
  expect(alongPath(quarterGrowths('7.00'))).toBe('15.00')
  expect(alongPath(quarterGrowths('7.00', '11.00'))).toBe('15.00')
  expect(alongPath(quarterGrowths('6.50'))).toBe('14.50')
  // a quarter of the year, half a point behind
  const weights = months('25', '25', '25', '25')
  expect(alongPath({ ...quarterGrowths('6.50'), weights })).toBe('14.88')
  expect(alongPath({ ...quarterGrowths('7.00', '11.00'), weights })).toBe('15.00')
})

test('growth of the half alone stands beside the path only with base weights', () => {
  const half = { ...quarterGrowths('7.00'), closed: 2, soFar: of('8') }
  expect(projectionsOf(half)[2]).toMatchObject({ value: null, why: expect.stringContaining('quyền số') })
  // 9 on the path, 8 in fact: one point of half the year
  expect(alongPath({ ...half, weights: months('25', '25', '25', '25') })).toBe('14.50')
})

test('a running total projects the year although a month before it was never reported', () => {
  const years = new Map([[2024, [null, null, null, null]]])
  const path = months('2.5', '3.2', '3', '2.4')
  const asked = {
    nature: 'flow' as const,
    year: 2024,
    closed: 2,
    years,
    path,
    lastPath: null,
    soFar: of('10'),
  }
  const [linear] = projectionsOf(asked)
  expect(linear?.value && printDecimal(round(linear.value, 2))).toBe('20.00')
  expect(alongPath(asked)).toBe('19.47')
})

const amounts = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, scale]) => decimal(digits, scale))

test('what is spread is all there: nothing lost to rounding', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.array(amounts, { minLength: 1, maxLength: 12 }),
      fc.nat({ max: 4 }),
      (amount, profile, decimals) => {
        const parts = spread(amount, profile, decimals)
        return parts === null ? equal(sum(profile), zero) : equal(sum(parts), amount)
      },
    ),
  )
})

test('who keeps the required pace reaches the target, for flows, shares and levels', () => {
  const natures = fc.constantFrom('flow' as const, 'cumulative' as const, 'stock' as const)
  const rising = fc.array(fc.bigInt({ min: 1n, max: 10n ** 6n }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(natures, rising, fc.bigInt({ min: 0n, max: 10n ** 5n }), (nature, increments, first) => {
      let run = 0n
      const levels = increments.map((increment) => (run += increment))
      const path = pathOf(nature, String(run), ...(nature === 'flow' ? increments : levels).map(String))
      const pace = ask(path, [String(first)])
      if (pace.kind !== 'needs') return first >= run
      const needs = pace.byProfile ?? []
      const reached =
        nature === 'flow'
          ? [decimal(first, 0), ...needs.map(({ value }) => value)]
          : [needs.at(-1)?.value ?? zero]
      return needs.length === 3 && compare(sum(reached), decimal(run, 0)) === 0
    }),
  )
})
