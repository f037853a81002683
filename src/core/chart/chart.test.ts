import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ticksFor } from '#core/chart/scale.ts'
import { svgText } from '#core/chart/svg.ts'
import { type ChartWords, drawYear, type ToDraw } from '#core/chart/year-drawing.ts'
import { approximate } from '#core/figure/decimal.ts'
import { printAmount } from '#core/figure/amount.ts'

const words: ChartWords = {
  plan: 'Kế hoạch',
  stretch: 'Phấn đấu',
  path: 'Lộ trình',
  actual: 'Thực hiện',
  projection: 'Dự báo',
  month: (month) => `T${month}`,
}
const given: ToDraw = {
  chart: {
    year: 2024,
    unit: 'tỷ đồng',
    reads: 'toDate',
    plan: '100',
    stretch: null,
    before: null,
    path: [
      { month: 3, period: '2024-Q1', value: '10' },
      { month: 12, period: '2024-Q4', value: '100' },
    ],
    actual: [{ month: 3, period: '2024-M03', value: '9.5', kind: 'estimate', basis: 'SKHDT' }],
  },
  projections: [{ value: null }, { value: '96.5' }],
  words,
  width: 640,
  height: 260,
}

const said = (values: readonly number[]) => ticksFor(values).values.map((value) => printAmount(value))

test('an axis is ruled at round values', () => {
  expect(said([0, 100])).toEqual(['0', '20', '40', '60', '80', '100'])
  expect(said([95.2, 99.3])).toEqual(['95', '96', '97', '98', '99', '100'])
  expect(said([9.2])).toEqual(['9,2', '9,4'])
  expect(said([149_600, 32_000])).toEqual(['0', '50.000', '100.000', '150.000'])
})

test('whatever is drawn lies between the first and the last rule', () => {
  const value = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((whole) => whole / 1000)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      const { low, high, values: ruled } = ticksFor(values)
      const slack = Math.abs(high - low) * 1e-6
      expect(low).toBeLessThan(high)
      expect(Math.min(...values)).toBeGreaterThanOrEqual(low - slack)
      expect(Math.max(...values)).toBeLessThanOrEqual(high + slack)
      expect(approximate(ruled[0] ?? { digits: 0n, scale: 0 })).toBeCloseTo(low)
      expect(ruled.length).toBeLessThanOrEqual(9)
    }),
  )
})

test('plan, path, actual and the first projection with a value are drawn and named, no name over another', () => {
  const drawing = drawYear(given)
  const named =
    drawing?.marks.flatMap((mark) => (mark.kind === 'text' && mark.anchor === 'start' ? [mark] : [])) ?? []
  expect(named.map(({ text }) => text)).toEqual([
    'Kế hoạch 100',
    'Lộ trình 100',
    'Dự báo 96,5',
    'Thực hiện 9,5',
  ])
  const heights = named.map(({ at }) => at.y)
  for (const [index, y] of heights.entries())
    if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(15)
  const lines = drawing?.marks.flatMap((mark) => (mark.kind === 'line' ? [mark.role] : []))
  expect(new Set(lines)).toEqual(new Set(['grid', 'zero', 'plan', 'path', 'actual', 'projection']))
})

test('nothing said and nothing asked: nothing is drawn', () => {
  const chart = { ...given.chart, plan: null, path: [], actual: [] }
  expect(drawYear({ ...given, chart, projections: [] })).toBeNull()
})

test('the same drawing is a file for documents', () => {
  const drawing = drawYear(given)
  const text = drawing ? svgText(drawing, 'Vốn <đầu tư>') : ''
  expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 640 260"/)
  expect(text).toContain('<title>Vốn &lt;đầu tư&gt;</title>')
  expect(text).toContain('Thực hiện, T3: 9,5 tỷ đồng')
})
