import { expect, test } from 'vitest'
import { type Cell, missing, none, number } from '#core/figure/cell.ts'
import { of, printDecimal } from '#core/figure/decimal.ts'
import { exampleUnits } from '#core/formula/example.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import { recompute } from '#core/formula/recompute.ts'
import { decimalsOf, TableFormulas } from '#core/formula/table-formulas.ts'
import { computedCells } from '#core/formula/table-view.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

const column = (
  n: number,
  year: number | null,
  measure: Column['measure'],
  period: Column['period'] = 'year',
): Column => ({
  n,
  label: `Cột ${n}`,
  kind: year === null ? 'ratio' : 'value',
  year,
  measure,
  period,
  formula: null,
})
const cell = (text: string): Cell => {
  if (text === '') return missing
  return text === '-' ? none : number(of(text))
}
const row = (line: number, label: string, unit: string, ...cells: readonly string[]): Row => ({
  line,
  stt: '',
  label,
  unit,
  sttPrinted: '',
  labelPrinted: label,
  unitPrinted: unit,
  level: 1,
  path: [],
  cells: Object.fromEntries(
    cells.flatMap((text, at) => (text === '' ? [] : [[at + 4, { line, printed: text, cell: cell(text) }]])),
  ),
})

const budget = (total: readonly string[], customs: readonly string[]): FormTable => ({
  id: 'B7',
  title: 'BIỂU 7',
  titleLine: 1,
  unitDefault: null,
  columns: [
    column(4, 2022, 'actual'),
    column(5, 2023, 'plan'),
    column(6, 2023, 'estimate'),
    column(7, null, null),
  ],
  pages: [],
  rows: [
    row(1, 'Tổng thu', 'triệu đồng', ...total),
    row(2, 'Thu nội địa', 'triệu đồng', '11054355', '12097000', '15040500'),
    row(3, 'Thu xuất nhập khẩu', 'triệu đồng', ...customs),
    row(4, 'Dân số', 'người', '1751758', '1750057', '1755338'),
    row(5, 'Thu bình quân đầu người', 'triệu đồng/người'),
    row(6, 'Dư nợ', 'tỷ đồng', '114062', '118525', '125700'),
  ],
})
const others: readonly FormTable[] = [
  {
    ...budget([], []),
    id: 'B10',
    columns: [column(4, 2023, 'estimate'), column(5, 2022, 'actual')],
    rows: [row(9, 'Dân số trung bình', 'người', '1755338', '1751758')],
  },
]

const make = (table: FormTable, ...held: readonly HeldFormula[]): TableFormulas =>
  new TableFormulas(table, held, {
    book: exampleUnits(),
    others,
    natureOf: (code) => (code === 'B7.6' ? 'stock' : null),
  })
const total = { holder: 'B7.1', text: '[B7.2] + [B7.3]' }
const growth = { holder: '7', text: '6/4' }
const blank = budget(['', '', ''], ['170000', '80000', '80000'])

const shown = (formulas: TableFormulas, at: number): readonly string[] =>
  formulas.world.table.columns.map((one) => {
    const found = formulas.world.table.rows[at]
    const value = found ? formulas.valueAt(found, one) : missing
    return value.kind === 'number' ? printDecimal(value.value) : value.kind
  })

test('a total is filled from its parts, and its ratio from the total', () => {
  expect(shown(make(blank, growth, total), 0)).toEqual(['11224355', '12177000', '15120500', '134.71'])
})

test('a missing part leaves the total missing; a dash does not', () => {
  const part = budget(['', '', ''], ['-', '80000', ''])
  expect(shown(make(part, total, growth), 0)).toEqual(['11054355', '12177000', 'missing', 'missing'])
})

test('what is printed is held against what is computed, and the sum is shown with its figures', () => {
  const printed = computedCells(
    make(budget(['11224355', '12177001', ''], ['170000', '80000', '80000']), total),
  )
  expect(printed[0]).toEqual({
    4: { computed: '11224355', differs: false, arithmetic: '[B7.2] + [B7.3] = 11.054.355 + 170.000' },
    5: { computed: '12177000', differs: false, arithmetic: '[B7.2] + [B7.3] = 12.097.000 + 80.000' },
    6: { computed: '15120500', differs: false, arithmetic: '[B7.2] + [B7.3] = 15.040.500 + 80.000' },
  })
  const wrong = computedCells(make(budget(['11224365', '', ''], ['170000', '80000', '80000']), total))
  expect(wrong[0]?.[4]?.differs).toBe(true)
})

test('a figure of another table is taken from the column of the same year and kind', () => {
  const perHead = { holder: 'B7.5', text: 'bình quân([B7.2]; [B10.1]; 1)' }
  // 15.040.500 / 1.755.338; the table of people has no column for the plan of 2023
  expect(shown(make(blank, { ...perHead, text: 'làm tròn([B7.2] / [B10.1]; 3)' }), 4)).toEqual([
    '6',
    'missing',
    '9',
    'missing',
  ])
  expect(make(blank, perHead).faults.size).toBe(0)
})

test('last year is another column: the firmest of that year where the same kind is not there', () => {
  const more = { holder: 'B7.5', text: 'tăng trưởng([B7.2]; [B7.2; cùng kỳ năm trước])' }
  const percent = { ...blank, rows: blank.rows.map((one) => (one.line === 5 ? { ...one, unit: '%' } : one)) }
  expect(shown(make(percent, more), 4)).toEqual(['missing', '9', '36', 'missing'])
})

test.each([
  ['a formula of itself', [{ holder: 'B7.1', text: '[B7.1] + [B7.2]' }], 'B7.1', 'cycle'],
  ['a column of itself', [{ holder: '7', text: '7/4' }], '7', 'cycle'],
  ['a column of another row’s same column', [{ holder: '7', text: '6/[B7.1]' }], '7', 'cycle'],
  ['two of each other', [total, { holder: 'B7.2', text: '[B7.1] - [B7.3]' }], 'B7.2', 'cycle'],
  ['a range around itself', [{ holder: 'B7.3', text: 'tổng([B7.1]..[B7.4])' }], 'B7.3', 'cycle'],
  ['a column that is not there', [{ holder: '12', text: '6/5' }], '12', 'noColumn'],
  ['a row that is not there', [{ holder: 'B7.99', text: '[B7.1]' }], 'B7.99', 'noIndicator'],
])('refused whole: %s', (_what, held, holder, code) => {
  expect(make(blank, ...held).faults.get(holder)).toMatchObject({ code })
})

test('the way of a circle is told, and the other formulas still hold', () => {
  const formulas = make(blank, total, growth, { holder: 'B7.2', text: '[B7.1] - [B7.3]' })
  expect(formulas.faults.get('B7.1')?.message).toBe('Công thức quay về chính nó: B7.1 → B7.2 → B7.1.')
  expect(formulas.order).toEqual(['7'])
})

test('a sum over years is refused for the row of a stock alone', () => {
  const formulas = make(blank, { holder: '7', text: '(5+5)/4' })
  const found = formulas.world.table.rows.map((one) => {
    const last = formulas.world.table.columns.at(-1)
    return last ? formulas.fillingAt(one, last)?.ok : null
  })
  expect(found).toEqual([true, true, true, true, true, true])
  const years = {
    ...blank,
    columns: blank.columns.map((one) => ({ ...one, measure: one.measure && ('actual' as const) })),
  }
  const sums = make(years, { holder: '7', text: '(4+5)/6' })
  const at = sums.world.table.columns.at(-1)
  const [debt, income] = [years.rows[5], years.rows[1]]
  if (!at || !debt || !income) throw new Error('the example has these rows')
  expect(sums.fillingAt(debt, at)).toMatchObject({ ok: false, failure: { code: 'overTime' } })
  expect(sums.fillingAt(income, at)).toMatchObject({ ok: true })
})

test('when a cell changes only what depends on it is computed again, in order', () => {
  const changed = recompute(make(blank, growth, total), [{ code: 'B7.3', n: 4 }])
  expect(changed.map(({ code, n }) => `${code};${n}`)).toEqual(['B7.1;4', 'B7.1;7', 'B7.3;7'])
  const formulas = make(blank, growth, total)
  expect(recompute(formulas, [{ code: 'B7.4', n: 5 }])).toEqual([])
  expect(recompute(formulas, [{ code: 'B7.2', n: 6 }])).toContainEqual({
    code: 'B7.1',
    n: 7,
    cell: cell('134.71'),
  })
  expect(blank.rows.map((one) => blank.columns.map((at) => decimalsOf(one, at)))).toHaveLength(6)
})
