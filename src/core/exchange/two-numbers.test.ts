import { expect, test } from 'vitest'
import { compareWorkbook } from '#core/exchange/compare.ts'
import type { ComparedFigure, Comparison } from '#core/exchange/compared.ts'
import { decide } from '#core/exchange/decide.ts'
import { type Edit, edited } from '#core/exchange/example-edits.ts'
import { exampleBook, exampleForm, exampleLines, exampleServer } from '#core/exchange/example-form.ts'
import { sayPlace } from '#core/exchange/words.ts'
import type { Entry } from '#core/report/entry.ts'
import { numberEntry } from '#core/report/typed.ts'

/*
 * Bieu_2!9 said 1.234,5 to date after 1.000 at the end of February. Bieu_3!9 typed 600 of the month, so that its total is
 * 1.600, with a note; Bieu_3!10 asks again what B2.3 asks; Bieu_3!11 is the growth of the quarter itself.
 */

const typed = (place: string, text: string, kind: 'number' | 'text' = 'number'): Edit => {
  const [sheet = '', cell = ''] = place.split('!')
  return { sheet, cell, put: { kind, text, formula: null, isPercent: false } }
}
const emptied = (place: string): Edit => {
  const [sheet = '', cell = ''] = place.split('!')
  return { sheet, cell, put: null }
}
const compare = (
  edits: readonly Edit[],
  since: Readonly<Record<string, Entry>> = {},
  empty: 'keep' | 'missing' = 'keep',
): Comparison => {
  const form = exampleForm(exampleLines, empty)
  const book = exampleBook(form)
  return compareWorkbook(book.passport, edited(book, edits), exampleServer(form, since))
}
const figuresIn = ({ cells }: Comparison): readonly ComparedFigure[] =>
  cells.flatMap((cell) => (cell.of === 'figure' ? [cell] : []))
const filesOf = (comparison: Comparison) =>
  figuresIn(comparison).map((cell) => [sayPlace(cell), cell.kind, cell.file])
const faultsOf = ({ faults }: Comparison) => faults.map((fault) => `${sayPlace(fault)} ${fault.code}`)
const noticesOf = ({ notices }: Comparison) => notices.map((notice) => `${sayPlace(notice)} ${notice.code}`)

test('of the two numbers one is live from the other', () => {
  const [, , , row9] = exampleBook().sheets[0]?.rows.slice(5) ?? []
  expect(row9?.[6]).toMatchObject({ formula: 'IF(ISNUMBER(H9),H9-F9,"")', result: '234.5' })
  const rows = exampleBook().sheets[1]?.rows ?? []
  expect(rows[8]?.[6]).toMatchObject({ kind: 'number', value: '600' })
  expect(rows[8]?.[7]).toMatchObject({ formula: 'IF(ISNUMBER(G9),F9+G9,"")', result: '1600' })
})

test('the month typed over its formula: the total follows, where none was typed', () => {
  expect(filesOf(compare([typed('Bieu_3!G9', '700')]))).toEqual([
    ['Bieu_3!G9', 'file', { kind: 'number', value: '1700', inPeriod: '700', note: 'Thêm hai đợt thả' }],
  ])
  const both = compare([typed('Bieu_2!G9', '500'), emptied('Bieu_2!H9')])
  expect(filesOf(both)).toEqual([
    ['Bieu_2!H9, G9', 'file', { kind: 'number', value: '1500', inPeriod: '500' }],
  ])
})

test('month and total that do not agree are asked as on the page, at their cell', () => {
  const comparison = compare([typed('Bieu_2!G9', '500')])
  const first: Entry = { kind: 'number', value: '1500', inPeriod: '500' }
  expect(figuresIn(comparison)).toMatchObject([
    { cell: 'G9', kind: 'question', about: 'total', readings: [first, numberEntry('1234.5')] },
  ])
  expect(decide(comparison, {}).ok).toBe(false)
  expect(decide(comparison, { 'B2.2': 'first' })).toMatchObject({ value: { figures: [{ entry: first }] } })
  const agree = compare([typed('Bieu_2!G9', '500'), typed('Bieu_2!H9', '1.500', 'text')])
  expect(figuresIn(agree)).toMatchObject([{ kind: 'file', file: { value: '1500', inPeriod: '500' } }])
})

test('a text that reads in two ways and a total that disagrees with both: every meaning is offered', () => {
  const comparison = compare([typed('Bieu_2!G9', '10,015', 'text')])
  expect(figuresIn(comparison)[0]?.readings).toEqual([
    { kind: 'number', value: '1010.015', inPeriod: '10.015' },
    numberEntry('1234.5'),
    { kind: 'number', value: '11015', inPeriod: '10015' },
  ])
})

test('what the month cannot be is refused with its address', () => {
  expect(faultsOf(compare([typed('Bieu_2!G10', '5')]))).toEqual(['Bieu_2!G10 lockedChanged'])
  expect(faultsOf(compare([typed('Bieu_2!G9', 'x', 'text')]))).toEqual(['Bieu_2!G9 notANumber'])
  const absent = [typed('Bieu_2!G9', '5'), typed('Bieu_2!H9', 'x', 'text')]
  expect(faultsOf(compare(absent))).toEqual(['Bieu_2!G9 inPeriodBeside'])
})

test('the month was open at the download, and nothing follows from it any more: the total is asked for', () => {
  const form = exampleForm()
  const book = exampleBook(form)
  const server = exampleServer(form)
  const lines = server.lines.map((line) => ({ ...line, sides: { kind: 'gap' as const, missing: [] } }))
  const sheets = edited(book, [typed('Bieu_2!G9', '5')])
  expect(faultsOf(compareWorkbook(book.passport, sheets, { ...server, lines }))).toEqual([
    'Bieu_2!G9 noTotalBefore',
  ])
})

test('emptied cells: the month alone, its formula, the total', () => {
  expect(noticesOf(compare([emptied('Bieu_3!G9')]))).toEqual(['Bieu_3!G9 keptEmpty'])
  expect(filesOf(compare([emptied('Bieu_3!G9')], {}, 'missing'))).toEqual([
    ['Bieu_3!G9', 'file', { kind: 'missing' }],
  ])
  expect(noticesOf(compare([emptied('Bieu_2!G9')]))).toEqual(['Bieu_2!G9 formulaGone'])
  expect(noticesOf(compare([emptied('Bieu_3!H9')], {}, 'missing'))).toEqual(['Bieu_3!H9 keptEmpty'])
})

test('a note comes back with its number; emptied it means what was declared; alone it is refused', () => {
  const note = typed('Bieu_2!L9', 'Giảm do hạn mặn', 'text')
  const file: Entry = { kind: 'number', value: '1234.5', note: 'Giảm do hạn mặn' }
  expect(filesOf(compare([note]))).toEqual([['Bieu_2!L9', 'file', file]])
  expect(noticesOf(compare([emptied('Bieu_3!L9')]))).toEqual(['Bieu_3!L9 keptEmpty'])
  expect(filesOf(compare([emptied('Bieu_3!L9')], {}, 'missing'))).toEqual([
    ['Bieu_3!L9', 'file', { kind: 'number', value: '1600', inPeriod: '600' }],
  ])
  expect(faultsOf(compare([typed('Bieu_2!L10', 'chưa có số', 'text')]))).toEqual(['Bieu_2!L10 noteAlone'])
  expect(faultsOf(compare([typed('Bieu_2!L9', 'a'.repeat(501), 'text')]))).toEqual(['Bieu_2!L9 rule'])
})

test('a colleague wrote a note, or confirmed a copy, on the line that the file changes: a person chooses', () => {
  const noted: Entry = { kind: 'number', value: '1234.5', note: 'đã rà soát' }
  expect(figuresIn(compare([typed('Bieu_2!H9', '2000')], { 'B2.2': noted }))[0]?.kind).toBe('conflict')
  const form = exampleForm([
    { code: 'B2.1', name: 'Lúa', entry: { kind: 'number', value: '5', copied: '2024-M02' } },
  ])
  const book = exampleBook(form)
  const server = exampleServer(form, { 'B2.1': numberEntry('5') })
  expect(compareWorkbook(book.passport, edited(book, []), server).cells).toEqual([])
  const sheets = edited(book, [typed('Bieu_2!H8', '6')])
  expect(compareWorkbook(book.passport, sheets, server).cells).toMatchObject([{ kind: 'conflict' }])
})

test('what is asked once shows the figure of the line that asks first, live, and takes none itself', () => {
  const row = exampleBook().sheets[1]?.rows[9]
  expect(row?.[7]).toMatchObject({ formula: 'IF(Bieu_2!H10="","",Bieu_2!H10)' })
  expect(faultsOf(compare([typed('Bieu_3!H10', '5')]))).toEqual(['Bieu_3!H10 askedOnce'])
  // its formula follows when rows and sheets move
  const moved = {
    kind: 'number',
    text: '',
    formula: `IF('Nông nghiệp'!H12="","",'Nông nghiệp'!H12)`,
  } as const
  const put: Edit = { sheet: 'Bieu_3', cell: 'H10', put: { ...moved, isPercent: false } }
  expect(faultsOf(compare([put]))).toEqual([])
  expect(faultsOf(compare([{ ...put, put: { ...moved, formula: '5+7', isPercent: false } }]))).toEqual([
    'Bieu_3!H10 askedOnce',
  ])
})

test('the quarter itself is filled on its own line', () => {
  expect(filesOf(compare([typed('Bieu_3!H11', '7.5')]))).toEqual([['Bieu_3!H11', 'file', numberEntry('7.5')]])
  expect(figuresIn(compare([typed('Bieu_3!H11', '7.5')]))[0]?.code).toBe('B3.2@2024-Q1')
})

test('the form of the year says that it asks for estimates and has no column for the month', () => {
  const lines = exampleLines.map((line) => ({ ...line, sides: { kind: 'closed' as const, nature: null } }))
  const book = exampleBook({ ...exampleForm(lines), period: '2024', label: 'năm 2024' })
  const [sheet] = book.sheets
  expect(sheet?.hidden).toContain(7)
  expect(sheet?.rows[5]?.[7]).toMatchObject({ text: 'Ước thực hiện cả năm' })
})
