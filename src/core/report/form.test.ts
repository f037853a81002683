import { expect, test } from 'vitest'
import type { WireCell } from '#core/figure/wire.ts'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import { figureLines, formOf, reusedLines, wholeForm } from '#core/report/form.ts'

const row = (ordinal: number, name: string, level: number, heading = false): PlanIndicator => ({
  code: `B4.${ordinal}`,
  name,
  unit: 'ha',
  target: null,
  table: 'B4',
  row: ordinal,
  stt: '',
  line: ordinal,
  level,
  path: [],
  heading,
})
const growth: PlanIndicator = {
  ...row(1, 'Tốc độ tăng', 1),
  code: 'T.1',
  target: '1',
  table: null,
  row: null,
}
const of = (value: string): WireCell => ({ kind: 'number', value })
const form = wholeForm({
  indicators: [
    growth,
    row(1, 'Trồng trọt', 1, true),
    row(2, 'Lúa', 2),
    row(3, 'Đông xuân', 3),
    row(4, 'Thủy sản', 1, true),
    row(5, 'Tôm', 2),
  ],
  tables: [{ id: 'B4', title: 'Nông nghiệp' }],
  planned: new Map([
    ['T.1', of('6.70')],
    ['B4.2', of('700')],
    ['B4.5', { kind: 'worded', text: 'Duy trì' }],
  ]),
})

test('targets come first, then the Biểu with the plan of the year', () => {
  expect(form.map(({ id }) => id)).toEqual(['T', 'B4'])
  expect(figureLines(form).map(({ code, plan }) => [code, plan])).toEqual([
    ['T.1', of('6.70')],
    ['B4.2', of('700')],
    ['B4.3', { kind: 'missing' }],
    ['B4.5', { kind: 'worded', text: 'Duy trì' }],
  ])
})

test('an agency sees its lines, with the rows above them as headings, and no empty section', () => {
  const seen = formOf(form, new Set(['B4.3']))
  expect(seen.map(({ id, lines }) => [id, lines.map(({ name, heading }) => [name, heading])])).toEqual([
    [
      'B4',
      [
        ['Trồng trọt', true],
        ['Lúa', true],
        ['Đông xuân', false],
      ],
    ],
  ])
  expect(formOf(form, new Set(['B4.1']))).toEqual([])
  expect(formOf(form, new Set())).toEqual([])
})

test('a question that a Biểu asks twice is asked once, and filled from there (beyond 20)', () => {
  const twice = wholeForm({
    indicators: [
      row(1, 'Số người dùng BPTT', 1),
      row(2, 'Chương trình', 1, true),
      row(3, 'Số người dùng BPTT', 2),
    ],
    tables: [{ id: 'B4', title: 'Y tế' }],
    planned: new Map(),
    sameQuestions: new Map([['B4.3', 'B4.1']]),
  })
  const both = formOf(twice, new Set(['B4.1', 'B4.3']))
  expect(figureLines(both).map(({ code }) => code)).toEqual(['B4.1'])
  expect(reusedLines(both)).toMatchObject([{ code: 'B4.3', sameAs: 'B4.1', heading: true }])
  const alone = formOf(twice, new Set(['B4.3']))
  expect(figureLines(alone).map(({ code }) => code)).toEqual(['B4.3'])
  expect(reusedLines(alone)).toEqual([])
})
