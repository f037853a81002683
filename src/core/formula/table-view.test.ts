import { expect, test } from 'vitest'
import { type Cell, impossible, missing, number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import { exampleUnits } from '#core/formula/example.ts'
import { formulasInForce } from '#core/formula/printed-formulas.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { computedCells } from '#core/formula/table-view.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

const column = (n: number, formula: string | null): Column => ({
  n,
  label: `${n}`,
  kind: formula === null ? 'value' : 'ratio',
  year: null,
  measure: null,
  period: null,
  formula,
})
const cell = (text: string): Cell => number(of(text))
const row = (line: number, cells: Readonly<Record<number, Cell>>): Row => ({
  line,
  stt: '',
  label: 'Hàng',
  unit: '',
  sttPrinted: '',
  labelPrinted: 'Hàng',
  unitPrinted: '',
  level: 1,
  path: [],
  cells: Object.fromEntries(
    Object.entries(cells).map(([n, value]) => [n, { line, printed: '', cell: value }]),
  ),
})
const table = (rows: readonly Row[], formula = '5/4'): FormTable => ({
  id: 'B2',
  title: 'BIỂU 2',
  titleLine: 1,
  unitDefault: null,
  columns: [column(4, null), column(5, null), column(6, formula)],
  pages: [],
  rows,
})
const library = { book: exampleUnits(), others: [], natureOf: () => null }
const computed = (form: FormTable) =>
  computedCells(new TableFormulas(form, formulasInForce(form, []), library))
const only = (made: Row) => computed(table([made]))[0]?.[6]

test('a formula cell is recomputed with the decimals that are printed', () => {
  expect(only(row(9, { 4: cell('700000'), 5: cell('712855'), 6: cell('101.84') }))).toEqual({
    computed: '101.84',
    differs: false,
    arithmetic: '5/4 = 712.855 / 700.000',
  })
  expect(only(row(9, { 4: cell('700000'), 5: cell('712855'), 6: cell('101.8') }))?.computed).toBe('101.8')
})

test('a printed value beyond rounding is marked, one within it is not', () => {
  expect(only(row(9, { 4: cell('700000'), 5: cell('712855'), 6: cell('102.84') }))?.differs).toBe(true)
  expect(only(row(9, { 4: cell('3'), 5: cell('4'), 6: cell('129.87') }))?.differs).toBe(false)
})

test('what cannot be computed is not zero', () => {
  expect(only(row(9, { 4: cell('5'), 5: missing, 6: cell('0.00') }))).toEqual({
    computed: null,
    differs: true,
    arithmetic: null,
  })
  expect(only(row(9, { 4: cell('5'), 5: missing }))).toBeUndefined()
  expect(only(row(9, { 4: cell('0'), 5: cell('5'), 6: impossible('zeroDenominator') }))).toMatchObject({
    computed: null,
    differs: true,
  })
})

test('cells are held against the formula that made them, not against a misprinted header', () => {
  const rows = [11, 12, 13, 14].map((value, index) =>
    row(index, { 4: cell('10'), 5: cell(`${value}`), 6: cell(`${value}0.0`) }),
  )
  expect(computed(table(rows, '4/5')).every((made) => made[6]?.differs === false)).toBe(true)
})

test('figures in two units are shown with them, figures in one are not', () => {
  const form = table([
    { ...row(1, { 4: cell('40270.475') }), unit: 'tỷ đồng' },
    { ...row(2, { 4: cell('11054355') }), unit: 'triệu đồng' },
    { ...row(3, { 4: missing }), unit: 'tỷ đồng' },
  ])
  const sumOf = (text: string) =>
    computedCells(new TableFormulas(form, [{ holder: 'B2.3', text }], library))[2]?.[4]?.arithmetic
  expect(sumOf('[B2.1] + [B2.2]')).toBe('[B2.1] + [B2.2] = 40.270,475 tỷ đồng + 11.054.355 triệu đồng')
  expect(sumOf('[B2.1] + [B2.1]')).toBe('[B2.1] + [B2.1] = 40.270,475 + 40.270,475')
})
