import { expect, test } from 'vitest'
import { missing, number, worded } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'
import { figureLines, formOf, wholeForm } from '#core/report/form.ts'

const column = (n: number, year: number, measure: Column['measure']): Column => ({
  n,
  label: `${year}`,
  kind: 'value',
  year,
  measure,
  period: 'year',
  formula: null,
})
const row = (label: string, level: number, plan?: string): Row => ({
  line: 1,
  stt: '',
  label,
  unit: 'ha',
  sttPrinted: '',
  labelPrinted: label,
  unitPrinted: '',
  level,
  path: [],
  cells:
    plan === undefined
      ? {}
      : { 5: { line: 1, printed: plan, cell: plan === 'Duy trì' ? worded(plan) : number(of(plan)) } },
})
const table: FormTable = {
  id: 'B4',
  title: 'Nông nghiệp',
  titleLine: 1,
  unitDefault: null,
  columns: [column(4, 2023, 'estimate'), column(5, 2024, 'plan')],
  pages: [],
  rows: [
    row('Trồng trọt', 1),
    row('Lúa', 2, '700'),
    row('Đông xuân', 3, '280'),
    row('Thủy sản', 1),
    row('Tôm', 2, 'Duy trì'),
  ],
}
const target = {
  id: '1',
  parent: '1',
  line: 33,
  text: '',
  indicator: 'Tốc độ tăng',
  comparator: '>=',
  literal: '',
  basis: 'explicit',
  value: of('6.70'),
  stretch: null,
  unit: '%',
  note: null,
  named: [],
} as const
const document: Plan['document'] = {
  type: 'Kế hoạch',
  number: '',
  date: null,
  title: '',
  issuer: '',
  year: 2024,
  signer: null,
  theme: null,
  legalBases: [],
  recipients: [],
}
const form = wholeForm({ document, targets: [target], tables: [table] })

test('targets come first, then the Biểu with the plan of the year', () => {
  expect(form.map(({ id }) => id)).toEqual(['T', 'B4'])
  expect(figureLines(form).map(({ code, plan }) => [code, plan])).toEqual([
    ['T.1', { kind: 'number', value: '6.70' }],
    ['B4.2', { kind: 'number', value: '700' }],
    ['B4.3', { kind: 'number', value: '280' }],
    ['B4.5', { kind: 'worded', text: 'Duy trì' }],
  ])
})

test('a row without a printed cell is a heading', () => {
  expect(form[1]?.lines.filter(({ heading }) => heading).map(({ name, plan }) => [name, plan])).toEqual([
    ['Trồng trọt', missing],
    ['Thủy sản', missing],
  ])
})

test('an agency sees its lines, with the rows above them as headings, and no empty section', () => {
  expect(
    formOf(form, new Set(['B4.3'])).map(({ id, lines }) => [
      id,
      lines.map(({ name, heading }) => [name, heading]),
    ]),
  ).toEqual([
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
