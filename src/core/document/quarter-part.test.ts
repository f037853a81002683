import { expect, test } from 'vitest'
import type { HeldToPath, QuarterRow, QuarterSaid } from '#core/consolidation/quarter-said.ts'
import { textOf } from '#core/document/block.ts'
import { scenarioTable } from '#core/document/quarter-annex.ts'
import { quarterPart } from '#core/document/quarter-part.ts'
import { isOfYear, labelOfReport, reportedHead } from '#core/document/report-label.ts'
import type { WireCell } from '#core/figure/wire.ts'

const cell = (value: string | null): WireCell =>
  value === null ? { kind: 'missing' } : { kind: 'number', value }

const held = (path: string | null, actual: string | null, gap: string | null): HeldToPath => ({
  path: cell(path),
  actual: cell(actual),
  kind: actual === null ? null : 'estimate',
  gap: cell(gap),
  of: null,
})

const row = (more: Partial<QuarterRow>): QuarterRow => ({
  code: 'B1.1',
  stt: '1',
  name: 'Tổng vốn đầu tư',
  unit: 'Tỷ đồng',
  level: 2,
  heading: false,
  nature: 'flow',
  direction: 'up',
  year: cell('45000'),
  own: null,
  toDate: held(null, null, null),
  steps: [
    { period: '2024-Q1', path: cell('9000'), actual: cell('8700'), kind: 'estimate' },
    { period: '2024-Q2', path: cell('11000'), actual: cell('11500'), kind: 'estimate' },
    { period: '2024-Q3', path: cell('12000'), actual: cell(null), kind: null },
    { period: '2024-Q4', path: cell('13000'), actual: cell(null), kind: null },
  ],
  pace: '',
  unreachable: false,
  ...more,
})

const june = (rows: readonly QuarterRow[], scenarios: QuarterSaid['scenarios'] = []): QuarterSaid => ({
  quarter: '2024-Q2',
  scenarios,
  rows,
})

const saidOf = (quarter: QuarterSaid): string => textOf(quarterPart(quarter).blocks)

test.each([
  ['2024-M03', '2024-Q1', 'tháng 3 và quý I năm 2024', 'Ước lũy kế 3 tháng'],
  ['2024-M06', '2024-Q2', 'tháng 6, quý II và 6 tháng đầu năm 2024', 'Ước lũy kế 6 tháng'],
  ['2024-M09', '2024-Q3', 'tháng 9, quý III và 9 tháng năm 2024', 'Ước lũy kế 9 tháng'],
  ['2024-M12', '2024-Q4', 'tháng 12, quý IV và cả năm 2024', 'Ước lũy kế 12 tháng'],
])('the report of %s is of its quarter, too (Q15, Q17)', (period, quarter, label, head) => {
  const page = { period, label: 'tháng', quarter: { quarter, scenarios: [], rows: [] } }
  expect(labelOfReport(page)).toBe(label)
  expect(reportedHead(page)).toBe(head)
})

test('a month between, an edition of before, a year are called as they were', () => {
  expect(labelOfReport({ period: '2024-M06', label: 'tháng 6/2024' })).toBe('tháng 6/2024')
  expect(reportedHead({ period: '2024-M06', label: 'tháng 6/2024' })).toBe('Ước lũy kế')
  expect(reportedHead({ period: '2024', label: 'năm 2024' })).toBe('Ước thực hiện cả năm')
  expect([isOfYear({ period: '2024' }), isOfYear({ period: '2024-S1' })]).toEqual([true, false])
})

test('an amount is said for the quarter and so far, each beside its path, and what the rest needs', () => {
  const text = saidOf(
    june([
      row({
        own: held('11000', '11500', '500'),
        toDate: held('20000', '20200', '200'),
        pace: 'Còn 24.800 tỷ đồng trong 6 tháng.',
      }),
    ]),
  )
  expect(text).toContain(
    'Tổng vốn đầu tư: quý II ước 11.500 tỷ đồng (kịch bản 11.000 tỷ đồng; cao hơn 500 tỷ đồng); lũy kế 6 tháng ước 20.200 tỷ đồng (kịch bản 20.000 tỷ đồng; cao hơn 200 tỷ đồng). Còn 24.800 tỷ đồng trong 6 tháng.',
  )
  expect(text).toContain('So được với kịch bản 1 chỉ tiêu: 1 cao hơn, 0 bằng, 0 thấp hơn kịch bản.')
})

test('growth differs in points; where the path says nothing so far, nothing is compared', () => {
  const growth = row({
    name: 'Tăng trưởng GRDP',
    unit: '%',
    nature: 'index',
    own: held('6.80', '6.50', '-0.30'),
    toDate: held(null, '6.35', null),
  })
  expect(saidOf(june([growth]))).toContain(
    'quý II ước 6,50% (kịch bản 6,80%; thấp hơn 0,30 điểm phần trăm); lũy kế 6 tháng ước 6,35%.',
  )
})

test('a level stands at the end of the quarter; equal is equal; without a figure the row is named', () => {
  const text = saidOf(
    june([
      row({ name: '+ Giải ngân', unit: '%', nature: 'cumulative', toDate: held('35', '35.0', '0.0') }),
      row({ name: '- Đàn heo', unit: 'con', nature: 'stock', toDate: held('252600', null, null) }),
    ]),
  )
  expect(text).toContain('- Giải ngân: đến hết quý II ước 35,0% (kịch bản 35%; bằng kịch bản).')
  expect(text).toContain('Dòng kịch bản chưa có số liệu (1): Đàn heo.')
})

test('the scenario without a path is named and not held against; a plan without any says so', () => {
  const scenarios = [
    { key: 'stretch' as const, hasPath: true, growth: '9.5' },
    { key: 'base' as const, hasPath: false, growth: '6.7' },
  ]
  const told = saidOf(june([row({})], scenarios))
  expect(told).toContain('ứng với mức tăng trưởng 9,5% cả năm')
  expect(told).toContain('không có lộ trình theo quý cho mức tăng trưởng 6,7%')
  expect(saidOf(june([]))).toContain('không có kịch bản theo quý')
  expect(quarterPart(undefined).blocks).toEqual([])
})

test('the annex has what came only for the quarters that have come', () => {
  const { columns, rows } = scenarioTable(june([row({})]))
  expect(columns.map(({ label }) => label)).toEqual([
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Cả năm',
    'Quý I: kịch bản',
    'Quý I: thực hiện',
    'Quý II: kịch bản',
    'Quý II: thực hiện',
    'Quý III: kịch bản',
    'Quý IV: kịch bản',
  ])
  expect(rows[0]?.cells.slice(3)).toEqual([
    '45.000',
    '9.000',
    '8.700',
    '11.000',
    '11.500',
    '12.000',
    '13.000',
  ])
})
