import { expect, test } from 'vitest'
import { compareWorkbook } from '#core/exchange/compare.ts'
import type { Comparison } from '#core/exchange/compared.ts'
import { decide } from '#core/exchange/decide.ts'
import { exampleBook, exampleForm, exampleLines, exampleServer } from '#core/exchange/example-form.ts'
import { type Edit, edited } from '#core/exchange/example-edits.ts'
import { sayFault, sayNotice, sayPlace } from '#core/exchange/words.ts'
import { readPassport, passportRows } from '#core/exchange/workbook-passport.ts'
import type { Entry } from '#core/report/entry.ts'
import { numberEntry } from '#core/report/typed.ts'

/* Rows of the example: titles 1–4, header 5–7, the heading B2.1 in row 8, B2.2 in row 9 …; B3.1 in row 8 of its sheet. */

const compare = (
  edits: readonly Edit[],
  since: Readonly<Record<string, Entry>> = {},
  empty: 'keep' | 'missing' = 'keep',
): Comparison => {
  const form = exampleForm(exampleLines, empty)
  const book = exampleBook(form)
  return compareWorkbook(book.passport, edited(book, edits), exampleServer(form, since))
}
const figure = (cell: string, text: string, kind: 'number' | 'text' = 'number'): Edit => ({
  sheet: 'Bieu_2',
  cell,
  put: { kind, text, formula: null, isPercent: false },
})
const cellsOf = ({ cells }: Comparison) =>
  cells.map(({ code, cell, kind, file }) => ({ code, cell, kind, file }))
const faultsOf = ({ faults }: Comparison) => faults.map((fault) => `${sayPlace(fault)} ${fault.code}`)
const noticesOf = ({ notices }: Comparison) => notices.map((notice) => `${sayPlace(notice)} ${notice.code}`)

test('an untouched workbook says nothing: 7.50 came back as 7.5 and is the same figure', () => {
  expect(compare([])).toMatchObject({ cells: [], unchanged: 17, faults: [], notices: [] })
})

test('the hidden sheet gives back what was written; one letter changed there and it is refused', () => {
  const { passport } = exampleBook()
  const rows = passportRows(passport)
  expect(readPassport(rows)).toEqual({ ok: true, value: passport })
  const touched = rows.map((row) => row.map((cell) => (cell === 'Sản lượng lúa' ? 'Sản lượng lùa' : cell)))
  expect(readPassport(touched)).toEqual({ ok: false, failure: 'passportChanged' })
  expect(readPassport([['nhip-workbook', '1']])).toEqual({ ok: false, failure: 'oldFormat' })
  expect(readPassport([['Sheet1']])).toEqual({ ok: false, failure: 'notOurs' })
})

test('three ways: file alone, server alone, both to the same, both to different figures', () => {
  const file = figure('H9', '2000')
  expect(cellsOf(compare([file]))).toEqual([
    { code: 'B2.2', cell: 'H9', kind: 'file', file: numberEntry('2000') },
  ])
  expect(cellsOf(compare([], { 'B2.2': numberEntry('3000') }))[0]?.kind).toBe('server')
  expect(cellsOf(compare([file], { 'B2.2': numberEntry('2000.0') }))[0]?.kind).toBe('both')
  expect(cellsOf(compare([file], { 'B2.2': numberEntry('3000') }))[0]?.kind).toBe('conflict')
})

test('a conflict is written only as a person chose it, over what the server had then', () => {
  const comparison = compare([figure('H9', '2000')], { 'B2.2': numberEntry('3000') })
  expect(decide(comparison, {}).ok).toBe(false)
  expect(decide(comparison, { 'B2.2': 'second' }).ok).toBe(false)
  expect(decide(comparison, { 'B2.2': 'server' })).toMatchObject({ ok: true, value: { count: 0 } })
  expect(decide(comparison, { 'B2.2': 'file' })).toEqual({
    ok: true,
    value: {
      figures: [{ code: 'B2.2', entry: numberEntry('2000'), base: numberEntry('3000'), place: 'Bieu_2!H9' }],
      works: [],
      texts: {},
      count: 1,
    },
  })
})

test('text is read the Vietnamese way; 10,015 is asked, 95% of a number too', () => {
  expect(cellsOf(compare([figure('H9', '1.234.567,5', 'text')]))[0]?.file).toEqual(numberEntry('1234567.5'))
  expect(cellsOf(compare([figure('H9', '1.234 tấn', 'text')]))[0]?.file).toEqual(numberEntry('1234'))
  expect(cellsOf(compare([figure('H9', 'x', 'text')]))[0]?.file).toEqual({ kind: 'notApplicable' })
  const asked = compare([figure('H9', '10,015', 'text')])
  expect(asked.cells[0]).toMatchObject({
    kind: 'question',
    readings: [numberEntry('10.015'), numberEntry('10015')],
  })
  expect(decide(asked, { 'B2.2': 'second' })).toMatchObject({
    value: { figures: [{ entry: numberEntry('10015') }] },
  })
  const percent = { kind: 'number', text: '0.9', formula: null, isPercent: true } as const
  expect(compare([{ sheet: 'Bieu_2', cell: 'H11', put: percent }]).cells[0]).toMatchObject({
    kind: 'question',
    readings: [numberEntry('90'), numberEntry('0.9')],
  })
})

test.for<[string, Edit, string]>([
  ['a wrong unit', figure('H9', '1.234 nghìn tấn', 'text'), 'Bieu_2!H9 wrongUnit'],
  ['a changed unit', figure('C9', 'kg', 'text'), 'Bieu_2!C9 lockedChanged'],
  ['words', figure('H9', 'khoảng 12', 'text'), 'Bieu_2!H9 notANumber'],
  ['a share over all', figure('H11', '960'), 'Bieu_2!H11 rule'],
  ['a formula typed over', figure('I9', '12'), 'Bieu_2!I9 formulaOverwritten'],
  ['a formula deleted', { sheet: 'Bieu_2', cell: 'I9', put: null }, 'Bieu_2!I9 formulaOverwritten'],
  ['a figure on a heading', figure('H8', '12'), 'Bieu_2!H8 takesNoFigure'],
  ['a changed code', figure('M9', 'B2.99', 'text'), 'Bieu_2!M9 unknownCode'],
  ['a code of another line', figure('M9', 'B2.3', 'text'), 'Bieu_2!M10 codeTwice'],
  ['a figure below the form', figure('H20', '12'), 'Bieu_2!H20 rowAdded'],
  ['an inserted row', { sheet: 'Bieu_2', insertBefore: 9, figure: '77' }, 'Bieu_2!H9 rowAdded'],
  ['a copied row', { sheet: 'Bieu_2', copyRow: 9 }, 'Bieu_2!M10 codeTwice'],
  ['an added column', { sheet: 'Bieu_2', insertColumnBefore: 4 }, 'Bieu_2 columnsMoved'],
  [
    'a date',
    {
      sheet: 'Bieu_2',
      cell: 'H9',
      put: { kind: 'date', text: '01/05/2024', formula: null, isPercent: false },
    },
    'Bieu_2!H9 dateValue',
  ],
  [
    'an error',
    { sheet: 'Bieu_2', cell: 'H9', put: { kind: 'error', text: '#REF!', formula: 'A1', isPercent: false } },
    'Bieu_2!H9 errorValue',
  ],
  [
    'a formula without result',
    { sheet: 'Bieu_2', cell: 'H9', put: { kind: 'number', text: '', formula: 'A1', isPercent: false } },
    'Bieu_2!H9 noResult',
  ],
])('%s is refused with its address', ([, edit, said]) => {
  expect(faultsOf(compare([edit]))).toContain(said)
})

test('a formula in a cell to fill: its saved result is taken, and said', () => {
  const sum = { kind: 'number', text: '1500', formula: 'SUM(A1:A2)', isPercent: false } as const
  const comparison = compare([{ sheet: 'Bieu_2', cell: 'H9', put: sum }])
  expect(cellsOf(comparison)[0]?.file).toEqual(numberEntry('1500'))
  expect(comparison.notices.map((notice) => sayNotice(notice))).toEqual([
    'Ô có công thức "=SUM(A1:A2)"; lấy kết quả đã lưu: 1.500.',
  ])
})

test('an emptied cell means what was declared at the download', () => {
  const emptied: Edit = { sheet: 'Bieu_2', cell: 'H9', put: null }
  expect(compare([emptied])).toMatchObject({ cells: [], notices: [{ code: 'keptEmpty', cell: 'H9' }] })
  expect(cellsOf(compare([emptied], {}, 'missing'))).toEqual([
    { code: 'B2.2', cell: 'H9', kind: 'file', file: { kind: 'missing' } },
  ])
})

test('words outside of the cells to fill are told one by one and change nothing', () => {
  expect(noticesOf(compare([figure('H6', 'Số mới', 'text')]))).toEqual(['Bieu_2!H6 wordsChanged'])
  expect(noticesOf(compare([figure('P9', 'ghi chú', 'text')]))).toEqual(['Bieu_2!P9 wordsChanged'])
  expect(noticesOf(compare([figure('B30', 'Người lập', 'text')]))).toEqual(['Bieu_2!B30 wordsChanged'])
})

test('rows and sheets that moved, vanished or were renamed are found by their codes, and told', () => {
  expect(noticesOf(compare([{ sheet: 'Bieu_2', deleteRow: 9 }]))).toEqual(['Bieu_2 rowGone'])
  expect(noticesOf(compare([{ sheet: 'Bieu_3', deleteSheet: true }]))).toEqual([' sheetGone'])
  expect(noticesOf(compare([{ sheet: 'Bieu_3', rename: 'Thủy sản' }]))).toEqual(['Thủy sản sheetRenamed'])
  const swapped = compare([figure('H9', '2000'), { sheet: 'Bieu_2', swapRows: [9, 10] }])
  expect(noticesOf(swapped)).toEqual(['Bieu_2 rowsMoved'])
  expect(cellsOf(swapped)).toEqual([{ code: 'B2.2', cell: 'H10', kind: 'file', file: numberEntry('2000') }])
  const sheets = ['Bieu_2', 'Bieu_3', 'Nhiem_vu', 'Phan_loi']
  const nothing = compare(sheets.map((sheet) => ({ sheet, deleteSheet: true as const })))
  expect(faultsOf(nothing)).toEqual([' nothingLeft'])
})

test('the workbook of another agency, period or province is refused in words that say whose it is', () => {
  const book = exampleBook()
  const server = exampleServer()
  const against = (other: Partial<typeof server>): string | undefined => {
    const [fault] = compareWorkbook(book.passport, edited(book, []), { ...server, ...other }).faults
    return fault && sayFault(fault)
  }
  expect(against({ agency: { code: 'SYT', name: 'Sở Y tế' } })).toBe(
    'Biểu này của Sở Nông nghiệp, không phải của Sở Y tế. Hãy chọn đúng tệp của đơn vị.',
  )
  expect(against({ period: '2024-M04' })).toContain('Biểu này của tháng 3/2024, không phải tháng 4/2024.')
  expect(against({ province: '92' })).toContain('tỉnh khác')
})

test('a form that changed since the download: untouched lines are told, filled ones refused', () => {
  const form = exampleForm()
  const book = exampleBook(form)
  const server = exampleServer(form)
  const later = {
    ...server,
    lines: [
      ...server.lines
        .filter(({ code }) => code !== 'B2.2')
        .map((line) => (line.code === 'B2.3' ? { ...line, unit: 'nghìn ha' } : line)),
      ...server.lines.slice(0, 1).map((line) => ({ ...line, code: 'B3.9', name: 'Mới' })),
    ],
  }
  expect(noticesOf(compareWorkbook(book.passport, edited(book, []), later))).toEqual([
    'Bieu_2!H9 notAskedAnyMore',
    'Bieu_2!H10 lineRenamed',
    ' newLines',
  ])
  const filled = edited(book, [figure('H9', '1'), figure('H10', '2')])
  expect(faultsOf(compareWorkbook(book.passport, filled, later))).toEqual([
    'Bieu_2!H9 notAskedNow',
    'Bieu_2!H10 lineChanged',
  ])
})
