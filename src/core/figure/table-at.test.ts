import { expect, test } from 'vitest'
import { type KnownFigure, tableAt } from '#core/figure/table-at.ts'
import { number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import type { Column, FormTable } from '#core/plan/table.ts'

const column = (n: number, kind: Column['kind'], more: Partial<Column> = {}): Column => ({
  n,
  label: '',
  kind,
  year: kind === 'value' ? 2024 : null,
  measure: kind === 'value' ? 'plan' : null,
  period: kind === 'value' ? 'year' : null,
  formula: null,
  ...more,
})
const printed = (line: number, text: string, value: string) => ({
  line,
  printed: text,
  cell: number(of(value)),
})
const table: FormTable = {
  id: 'B2',
  title: '',
  titleLine: 1,
  unitDefault: null,
  columns: [column(4, 'value', { year: 2023, measure: 'estimate' }), column(5, 'value'), column(6, 'ratio')],
  pages: [],
  rows: [
    {
      line: 7,
      stt: '1',
      label: 'Đàn heo',
      unit: 'con',
      sttPrinted: '1',
      labelPrinted: 'Đàn heo',
      unitPrinted: 'con',
      level: 1,
      path: [],
      cells: {
        4: printed(7, '10,015', '10015'),
        5: printed(7, '12.000', '12000'),
        6: printed(7, '119,82', '119.82'),
      },
    },
  ],
}
const known = (more: Partial<KnownFigure>): KnownFigure => ({
  indicator: 'B2.1',
  period: '2023',
  kind: 'estimate',
  basis: 'plan',
  cell: { kind: 'number', value: '10.015' },
  printed: '10,015',
  ...more,
})

test('cells hold what was known, what was not known yet is blank, ratios stay as printed', () => {
  const [row] = tableAt(table, [known({})]).rows
  expect(row?.cells).toEqual({ 4: printed(7, '10,015', '10.015'), 6: printed(7, '119,82', '119.82') })
})

test('a figure that was taken back is blank; another voice is none of the table', () => {
  const figures = [
    known({ cell: { kind: 'missing' } }),
    known({ period: '2024', kind: 'plan', basis: 'SNNPTNT' }),
  ]
  expect(Object.keys(tableAt(table, figures).rows[0]?.cells ?? {})).toEqual(['6'])
})
