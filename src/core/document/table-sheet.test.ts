import { expect, test } from 'vitest'
import { columnLetter } from '#core/document/sheet.ts'
import { tableSheet } from '#core/document/table-sheet.ts'
import { exampleUnits } from '#core/formula/example.ts'
import { pageTable } from '#core/formula/page-table.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import type { TableCell, TablePage } from '#core/page/plan-pages.ts'
import { day } from '#core/time/day.ts'

const value = (printed: string, canonical: string): TableCell => ({
  printed,
  line: 1,
  cell: { kind: 'number', value: canonical },
  computed: null,
  differs: false,
  arithmetic: null,
})

const rice: TablePage = {
  plan: { id: '2024', year: 2024, number: '14/KH-UBND', date: '2024-01-19', title: '' },
  id: 'B2',
  title: 'BIỂU 2: LÚA',
  titleLine: 1,
  unitDefault: null,
  columns: [
    {
      n: 4,
      label: 'Năm 2023 - Kế hoạch',
      kind: 'value',
      year: 2023,
      measure: 'plan',
      period: 'year',
      formula: null,
    },
    {
      n: 5,
      label: 'Năm 2023 - Ước cả năm',
      kind: 'value',
      year: 2023,
      measure: 'estimate',
      period: 'year',
      formula: null,
    },
    { n: 6, label: 'So sánh 6=5/4', kind: 'ratio', year: null, measure: null, period: null, formula: '5/4' },
  ],
  pages: [],
  rows: [
    {
      line: 5,
      code: 'B2.1',
      stt: '1',
      label: 'Sản lượng',
      unit: 'Tấn',
      unitPrinted: 'Tấn',
      level: 2,
      cells: {
        4: value('4.400.000', '4400000'),
        5: value('4.555.929', '4555929'),
        6: { ...value('103,00%', '103.00'), computed: '103.54', differs: true },
      },
      findings: [],
      repairs: [],
    },
  ],
  findings: [],
  repairs: [],
  tables: [],
  formulas: [{ holder: '6', text: '5/4' }],
}

const library = { book: exampleUnits(), others: [], natureOf: () => null }
const sheet = tableSheet(
  rice,
  { number: '14/KH-UBND', date: day('2024-01-19'), issuer: 'UBND tỉnh' },
  new TableFormulas(pageTable(rice), rice.formulas, library),
)

test('the formula column stays alive, guarded, and remembers what was printed', () => {
  const cell = sheet.rows.at(-1)?.[5]
  expect(cell).toMatchObject({
    kind: 'formula',
    formula: 'IF(AND(ISNUMBER(E6),ISNUMBER(D6)),IF(D6=0,"",E6/D6),"")',
    result: '1.035438409090909',
    note: 'Kế hoạch in 103,00%; tính lại 103,54%.',
  })
})

test('figures are numbers, not texts', () => {
  expect(sheet.rows.at(-1)?.[3]).toMatchObject({ kind: 'number', value: '4400000' })
})

test('the two columns of a year stand under one merged heading, and the numbers row says the formula', () => {
  expect(sheet.merges).toContainEqual({ fromRow: 2, fromColumn: 3, toRow: 2, toColumn: 4 })
  expect(sheet.rows[4]?.map((cell) => (cell.kind === 'text' ? cell.text : ''))).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6=5/4',
  ])
  expect(sheet.repeated).toEqual([3, 5])
})

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (n, letters) => expect(columnLetter(n)).toBe(letters))
