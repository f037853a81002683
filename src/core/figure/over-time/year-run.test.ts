import { expect, test } from 'vitest'
import { missing, number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { saidAsGrowth, type SaidFor, speakingFor } from '#core/figure/over-time/speaking.ts'
import { runOf, standsOf } from '#core/figure/over-time/year-run.ts'
import { period } from '#core/time/period.ts'

const say = (at: string, value: string, kind: FigureKind = 'estimate', basis = 'SYT'): SaidFor => ({
  period: period(at),
  kind,
  basis,
  cell: number(of(value)),
})
const quarters = [1, 2, 3, 4].map((n) => period(`2024-Q${n}`))

test('the firmest figure speaks, then the consolidator, then the focal owner', () => {
  const said = [
    say('2024-M03', '1'),
    say('2024-M03', '2', 'estimate', 'SCT'),
    say('2024-M03', '3', 'actual', 'SCT'),
  ]
  expect(speakingFor(said, 'SYT')).toEqual([said[2]])
  expect(speakingFor(said.slice(0, 2), 'SYT')).toEqual([said[0]])
  expect(
    speakingFor([...said.slice(0, 2), say('2024-M03', '4', 'estimate', 'consolidator')], 'SYT')[0]?.cell,
  ).toEqual(number(of('4')))
  expect(speakingFor([{ ...say('2024-M03', '1'), cell: missing }, say('2024', '9', 'plan')], null)).toEqual(
    [],
  )
})

test('monthly reports run up; a quarter is the difference of two of them', () => {
  const run = runOf('flow', quarters, [
    say('2024-M03', '140'),
    say('2024-M05', '300'),
    say('2024-M06', '350'),
  ])
  expect(run[0]).toMatchObject({
    inPeriod: { from: 'derived', cell: number(of('140')) },
    toDate: { from: 'entered', cell: number(of('140')) },
  })
  expect(run[1]?.inPeriod).toMatchObject({ from: 'derived', cell: number(of('210')) })
  expect(run[2]).toMatchObject({ kind: null, inPeriod: { cell: missing } })
})

test('a quarter that was said by itself stays as said, the running total is derived', () => {
  const run = runOf('flow', quarters, [say('2024-Q1', '140'), say('2024-Q2', '210')])
  expect(run[1]).toMatchObject({
    inPeriod: { from: 'entered', cell: number(of('210')) },
    toDate: { from: 'derived', cell: number(of('350')) },
  })
})

test('without the quarter before nothing is made up', () => {
  const run = runOf('flow', quarters, [say('2024-M06', '350')])
  expect(run[1]).toMatchObject({ inPeriod: { cell: missing }, toDate: { cell: number(of('350')) } })
  expect(standsOf('flow', [say('2024-Q2', '210')], 2024)).toEqual([])
})

test('a herd stands where it stood; growth of a second quarter is not growth of the half', () => {
  const herd = [say('2024-M06', '250'), say('2024-Q2', '252', 'actual')]
  expect(standsOf('stock', herd, 2024).map(({ cell }) => cell)).toEqual([number(of('252'))])
  const growth = [say('2024-Q1', '7'), say('2024-Q2', '8'), say('2024-S1', '7.5')]
  expect(standsOf('index', growth, 2024).map(({ period: at }) => at)).toEqual(['2024-Q1', '2024-S1'])
  expect(standsOf('yearly', [...growth, say('2024', '7')], 2024)).toHaveLength(1)
})

test('growth of the half is no growth of the second quarter', () => {
  for (const half of ['2024-S1', '2024-M06']) {
    const run = runOf('index', quarters, [say('2024-Q1', '7'), say(half, '6.84')])
    expect(run[0]).toMatchObject({ inPeriod: { cell: number(of('7')) }, toDate: { cell: number(of('7')) } })
    expect(run[1]).toMatchObject({ inPeriod: { cell: missing }, toDate: { cell: number(of('6.84')) } })
  }
  const own = runOf('index', quarters, [say('2024-M03', '7'), say('2024-Q2', '8')])
  expect(own[0]?.inPeriod.cell).toEqual(number(of('7')))
  expect(own[1]).toMatchObject({ inPeriod: { cell: number(of('8')) }, toDate: { cell: missing } })
})

test('growth that was reported as an index number is read as growth', () => {
  const said = saidAsGrowth([say('2024-Q1', '107.5'), say('2024-Q2', '8.2'), say('2024-Q3', '-3')])
  expect(said.map(({ cell }) => cell)).toEqual(['7.5', '8.2', '-3'].map((text) => number(of(text))))
})
