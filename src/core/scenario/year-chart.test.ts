import { expect, test } from 'vitest'
import { number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import type { Path } from '#core/scenario/path.ts'
import { type ToChart, yearChart } from '#core/scenario/year-chart.ts'
import { period } from '#core/time/period.ts'

const step = (at: string, value: string) => ({ period: period(at), cell: number(of(value)) })
const path: Path = {
  indicator: 'B1.4',
  table: 'B1',
  name: 'Vốn đầu tư',
  unit: 'tỷ đồng',
  stt: '',
  line: 1,
  level: 1,
  heading: false,
  nature: 'flow',
  direction: 'up',
  notation: null,
  year: step('2024', '100'),
  steps: [step('2024-Q1', '10'), step('2024-Q2', '20'), step('2024-Q3', '30'), step('2024-Q4', '40')],
}
const said = (at: string, value: string) => ({
  ...step(at, value),
  kind: 'estimate' as const,
  basis: 'SKHDT',
})
const given: ToChart = {
  year: 2024,
  unit: 'tỷ đồng',
  nature: 'flow',
  plan: of('100'),
  stretch: null,
  before: of('90'),
  path,
  said: [said('2024-M01', '3'), said('2024-M03', '9.5')],
}
const values = (points: readonly { month: number; value: string }[]) =>
  points.map(({ month, value }) => [month, value])

test('a flow runs up: the path by its quarters, the actual by what was said to date', () => {
  const chart = yearChart(given)
  expect(chart.reads).toBe('toDate')
  expect(values(chart.path)).toEqual([
    [3, '10'],
    [6, '30'],
    [9, '60'],
    [12, '100'],
  ])
  expect(values(chart.actual)).toEqual([
    [1, '3'],
    [3, '9.5'],
  ])
})

test('a stock stands where it stands', () => {
  const chart = yearChart({ ...given, nature: 'stock', path: { ...path, nature: 'stock' } })
  expect(chart.reads).toBe('level')
  expect(values(chart.path).at(-1)).toEqual([12, '40'])
})

test('growth is drawn period by period, beside the growth of the same step', () => {
  const chart = yearChart({
    ...given,
    nature: 'index',
    path: { ...path, nature: 'index' },
    said: [said('2024-Q1', '9.1')],
  })
  expect(chart.reads).toBe('period')
  expect(values(chart.actual)).toEqual([[3, '9.1']])
})

test('without path and figures only the plan is there', () => {
  expect(yearChart({ ...given, path: null, said: [] })).toMatchObject({ plan: '100', path: [], actual: [] })
})
