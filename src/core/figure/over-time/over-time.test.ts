import { expect, test } from 'vitest'
import fc from 'fast-check'
import { type Cell, missing, none, number, worded } from '#core/figure/cell.ts'
import {
  decimal,
  equal,
  integer,
  of,
  printDecimal,
  round,
  subtract,
  size,
  compare,
} from '#core/figure/decimal.ts'
import { sayCannotAdd } from '#core/figure/over-time/cannot-add.ts'
import { firmest, kindSaidOn, whyNotFollow } from '#core/figure/over-time/firmness.ts'
import { growthNeeded, wholeGrowth } from '#core/figure/over-time/growth.ts'
import {
  isIndexPlan,
  inOtherNotation,
  meantIndex,
  notationOf,
  toGrowth,
  toIndex,
} from '#core/figure/over-time/index-number.ts'
import { joinPeriods, remainingPart } from '#core/figure/over-time/join-periods.ts'
import { bothSides, falls, inPeriodOf, toDateOf } from '#core/figure/over-time/run-up.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { day } from '#core/time/day.ts'
import { monthPeriod, period } from '#core/time/period.ts'

const cells = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => number(of(text)))
const shown = (all: readonly Cell[]): readonly string[] =>
  all.map((cell) => (cell.kind === 'number' ? printDecimal(cell.value) : cell.kind))
const quarters = (all: readonly Cell[]) =>
  all.map((cell, at) => ({ period: period(`2024-Q${at + 1}`), cell }))
const year = period('2024')
const join = (nature: Nature, ...texts: readonly string[]) =>
  joinPeriods(nature, year, quarters(cells(...texts)))

test('a flow adds its quarters, a herd takes the last, a running share is already there', () => {
  expect(join('flow', '1503.9', '2005.3', '3007.9', '3509.2')).toMatchObject({
    ok: true,
    value: { held: { from: 'derived', cell: number(of('10026.3')) }, waits: [] },
  })
  expect(join('stock', '252600', '252600', '270000', '388670')).toMatchObject({
    value: { held: { cell: number(of('388670')), of: ['2024-Q4'] } },
  })
  expect(join('cumulative', '15', '35', '65', '100')).toMatchObject({
    value: { held: { cell: number(of('100')) } },
  })
})

test('what may not be added says why', () => {
  for (const nature of ['index', 'rate', 'average', 'yearly'] as const) {
    const joined = join(nature, '109.5', '110', '111', '108')
    expect(joined.ok).toBe(false)
    if (!joined.ok) expect(sayCannotAdd(joined.failure)).toMatch(/không/)
  }
})

test('a year with an unreported quarter is no smaller year', () => {
  const joined = joinPeriods('flow', year, quarters([...cells('24', '24'), missing, missing]))
  expect(joined).toMatchObject({
    value: { held: { cell: missing }, waits: ['2024-Q3', '2024-Q4'], soFar: of('48') },
  })
  const dashed = joinPeriods('flow', year, quarters([...cells('24', '24'), none, none]))
  expect(dashed).toMatchObject({ value: { held: { cell: number(of('48')) } } })
})

test('periods must cover the whole once', () => {
  const half = period('2024-S1')
  const joinHalf = (...names: readonly string[]) =>
    joinPeriods(
      'flow',
      half,
      names.map((name) => ({ period: period(name), cell: number(of('1')) })),
    )
  expect(joinHalf('2024-Q1', '2024-M04', '2024-M05', '2024-M06')).toMatchObject({
    value: { held: { cell: number(of('4')) } },
  })
  expect(joinHalf('2024-Q1')).toMatchObject({ failure: { code: 'gap' } })
  expect(joinHalf('2024-Q1', '2024-M03', '2024-Q2')).toMatchObject({ failure: { code: 'overlap' } })
  expect(joinHalf('2023-Q1', '2024-Q2')).toMatchObject({ failure: { code: 'gap' } })
  expect(joinPeriods('flow', period('2024-9M'), quarters(cells('1', '2', '3')))).toMatchObject({ ok: true })
})

test('a value in words joins nothing', () => {
  const joined = joinPeriods('flow', year, quarters([...cells('1', '2', '3'), worded('Duy trì 11%')]))
  expect(joined).toMatchObject({ failure: { code: 'worded', period: '2024-Q4' } })
})

test('disbursement 15/20/30/35 in period runs up to 15/35/65/100, and back', () => {
  const up = toDateOf('flow', cells('15', '20', '30', '35'))
  expect(up.ok && shown(up.value)).toEqual(['15', '35', '65', '100'])
  const back = inPeriodOf('cumulative', cells('15', '35', '65', '100'))
  expect(back.ok && shown(back.value)).toEqual(['15', '20', '30', '35'])
})

test('the entered side stays as it was entered, the other one is derived beside it', () => {
  const sides = bothSides('flow', 'toDate', [...cells('10', '25'), missing])
  expect(sides.ok && sides.value[1]).toEqual({
    said: 'toDate',
    inPeriod: number(of('15')),
    toDate: number(of('25')),
  })
  expect(sides.ok && sides.value[2]).toMatchObject({ inPeriod: missing, toDate: missing })
})

test('a running total that falls needs a note', () => {
  expect(falls(cells('10', '25', '24', '30'))).toEqual([2])
  expect(falls([...cells('10'), missing, ...cells('9')])).toEqual([2])
})

test('9,5 in a row of index numbers is asked as 109,5', () => {
  const row = notationOf([of('109.50'), of('107.50')])
  expect(row).toBe('index')
  expect(inOtherNotation(of('107.00'))).toEqual({ notation: 'growth', value: of('7.00') })
  expect(inOtherNotation(of('7.00'))).toEqual({ notation: 'index', value: of('107.00') })
  expect(meantIndex(of('9.5'), row)).toEqual(of('109.5'))
  expect(meantIndex(of('9.5'), 'growth')).toBeNull()
  expect(isIndexPlan(of('109.50'), '%')).toBe(true)
  expect(isIndexPlan(of('100'), '%')).toBe(false)
  expect(isIndexPlan(of('109.50'), 'tỷ đồng')).toBe(false)
})

test('6,84 % on a half of weight 0,4928 needs 6,564 % in the second half to reach 6,7 %', () => {
  const half = { growth: of('6.84'), weight: of('0.4928') }
  const need = growthNeeded(of('6.7'), [half], of('0.5072'))
  expect(need && printDecimal(round(need, 3))).toBe('6.564')
})

test('an estimate becomes actual, then official; never the other way', () => {
  expect(kindSaidOn(period('2024-M03'), day('2024-03-18'))).toBe('estimate')
  expect(kindSaidOn(period('2024-M03'), day('2024-04-10'))).toBe('actual')
  expect(
    firmest([{ kind: 'actual' }, { kind: 'official' }, { kind: 'estimate' }, { kind: 'forecast' }]),
  ).toEqual({
    kind: 'official',
  })
  expect(whyNotFollow('actual', 'estimate')).toMatch(/thực hiện/)
  expect(whyNotFollow('estimate', 'actual')).toBeNull()
})

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => decimal(digits, scale))
const natures: readonly Nature[] = ['flow', 'stock', 'cumulative', 'index', 'rate', 'average', 'yearly']
const same = (a: readonly Cell[], b: readonly Cell[]): boolean =>
  a.length === b.length &&
  a.every((cell, at) => {
    const other = b[at]
    if (cell.kind !== 'number' || other?.kind !== 'number') return cell.kind === other?.kind
    return equal(cell.value, other.value)
  })

test('running up and taking apart undo each other, for every nature that has both sides; the others say why', () => {
  const values = fc.array(amounts.map(number), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.constantFrom(...natures), values, fc.nat({ max: 12 }), (nature, said, ends) => {
      const run = [...said.slice(0, ends + 1), ...said.slice(ends + 1).map(() => missing)]
      const up = toDateOf(nature, run)
      const down = inPeriodOf(nature, run)
      if (!up.ok || !down.ok) return !up.ok && !down.ok
      const [back, again] = [inPeriodOf(nature, up.value), toDateOf(nature, down.value)]
      return back.ok && again.ok && same(back.value, run) && same(again.value, run)
    }),
  )
})

test('the whole gives back the part that was left out, for every nature that joins', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...natures),
      fc.array(amounts, { minLength: 12, maxLength: 12 }),
      fc.nat({ max: 11 }),
      (nature, months, out) => {
        const parts = months.map((value, at) => ({ period: monthPeriod(2024, at + 1), cell: number(value) }))
        const joined = joinPeriods(nature, year, parts)
        if (!joined.ok) return remainingPart(nature, integer(1), [], true) === null
        if (joined.value.held.cell.kind !== 'number') return false
        const rest = remainingPart(nature, joined.value.held.cell.value, months.toSpliced(out, 1), out === 11)
        if (rest === null) return nature !== 'flow' && out !== 11
        const left = months[out]
        return left !== undefined && equal(rest, left)
      },
    ),
  )
})

test('months to quarters to the year is months to the year', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('flow' as const, 'stock' as const, 'cumulative' as const),
      fc.array(amounts, { minLength: 12, maxLength: 12 }),
      (nature, months) => {
        const parts = months.map((value, at) => ({ period: monthPeriod(2024, at + 1), cell: number(value) }))
        const straight = joinPeriods(nature, year, parts)
        const byQuarter = [1, 2, 3, 4].map((n) => {
          const whole = period(`2024-Q${n}`)
          const joined = joinPeriods(nature, whole, parts.slice(n * 3 - 3, n * 3))
          return { period: whole, cell: joined.ok ? joined.value.held.cell : missing }
        })
        const stepped = joinPeriods(nature, year, byQuarter)
        return straight.ok && stepped.ok && same([straight.value.held.cell], [stepped.value.held.cell])
      },
    ),
  )
})

test('growth and index are one number in two notations', () => {
  fc.assert(fc.property(amounts, (value) => equal(toGrowth(toIndex(value)), value)))
})

test('the growth that the rest needs makes the whole again', () => {
  const weights = fc.bigInt({ min: 1n, max: 9999n }).map((digits) => decimal(digits, 4))
  const rates = fc.bigInt({ min: -3000n, max: 3000n }).map((digits) => decimal(digits, 2))
  fc.assert(
    fc.property(rates, rates, weights, weights, (wanted, growth, weight, rest) => {
      const need = growthNeeded(wanted, [{ growth, weight }], rest)
      if (!need) return false
      const whole = wholeGrowth([
        { growth, weight },
        { growth: need, weight: rest },
      ])
      return whole !== null && compare(size(subtract(whole, wanted)), of('0.0000001')) <= 0
    }),
  )
})
