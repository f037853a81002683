import { expect, test } from 'vitest'
import { compareWorkbook } from '#core/exchange/compare.ts'
import type { Comparison } from '#core/exchange/compared.ts'
import { decide } from '#core/exchange/decide.ts'
import { type Edit, edited } from '#core/exchange/example-edits.ts'
import { exampleBook, exampleForm, exampleLines, exampleServer } from '#core/exchange/example-form.ts'
import type { FileCell } from '#core/exchange/file-cell.ts'
import { sayPlace } from '#core/exchange/words.ts'
import { nothingSaid } from '#core/works/said-work.ts'

/* Nhiem_vu!8 is 3.h-01, measurable, under way, 40%; Nhiem_vu!9 is 3.h-02, work of the whole year, nothing said.
   Phan_loi!7 is the situation, Phan_loi!8 the proposals, still blank. */

const put = (place: string, cell: Partial<FileCell> | null): Edit => {
  const [sheet = '', at = ''] = place.split('!')
  const plain: FileCell = { kind: 'text', text: '', formula: null, isPercent: false }
  return { sheet, cell: at, put: cell && { ...plain, ...cell } }
}
const text = (place: string, words: string): Edit => put(place, { text: words })

const compare = (
  edits: readonly Edit[],
  since: Parameters<typeof exampleServer>[2] = {},
  empty: 'keep' | 'missing' = 'keep',
): Comparison => {
  const form = exampleForm(exampleLines, empty)
  const book = exampleBook(form)
  return compareWorkbook(book.passport, edited(book, edits), exampleServer(form, {}, since))
}
const told = ({ cells }: Comparison) => cells.map((cell) => [sayPlace(cell), cell.code, cell.kind, cell.file])
const faultsOf = ({ faults }: Comparison) => faults.map((fault) => `${sayPlace(fault)} ${fault.code}`)

test('what is said of an action comes back field by field, in its own spelling', () => {
  const edits = [
    text('Nhiem_vu!F8', 'đã hoàn thành'),
    put('Nhiem_vu!G8', { kind: 'number', text: '100' }),
    put('Nhiem_vu!H8', { kind: 'date', text: '14/03/2024' }),
    text('Nhiem_vu!I8', 'Đủ 50 ha.\r\nNghiệm thu xong.'),
    text('Nhiem_vu!J9', 'Quyết định 12/QĐ'),
  ]
  expect(told(compare(edits))).toEqual([
    ['Nhiem_vu!F8', '3.h-01/state', 'file', 'done'],
    ['Nhiem_vu!G8', '3.h-01/percent', 'file', '100'],
    ['Nhiem_vu!H8', '3.h-01/doneOn', 'file', '2024-03-14'],
    ['Nhiem_vu!I8', '3.h-01/result', 'file', 'Đủ 50 ha.\nNghiệm thu xong.'],
    ['Nhiem_vu!J9', '3.h-02/product', 'file', 'Quyết định 12/QĐ'],
  ])
  const decided = decide(compare(edits), {})
  expect(decided.ok && decided.value.works).toHaveLength(5)
})

const dayOf = (cell: Partial<FileCell>) => compare([put('Nhiem_vu!H8', cell)]).cells[0]?.file

test('a day is a day however its cell is formatted', () => {
  expect(dayOf({ kind: 'number', text: '45365' })).toBe('2024-03-14')
  expect(dayOf({ text: '14/3' })).toBe('2024-03-14')
  expect(dayOf({ text: '14-3-2024' })).toBe('2024-03-14')
})

test('the rules of the page hold, by address', () => {
  expect(faultsOf(compare([text('Nhiem_vu!F8', 'xong')]))).toEqual(['Nhiem_vu!F8 notAState'])
  expect(faultsOf(compare([text('Nhiem_vu!H8', 'hôm qua')]))).toEqual(['Nhiem_vu!H8 notADay'])
  expect(faultsOf(compare([text('Nhiem_vu!G8', 'một nửa')]))).toEqual(['Nhiem_vu!G8 notAPercent'])
  expect(faultsOf(compare([text('Nhiem_vu!G8', '140')]))).toEqual(['Nhiem_vu!G8 rule'])
  expect(faultsOf(compare([text('Nhiem_vu!G9', '40')]))).toEqual(['Nhiem_vu!G9 lockedChanged'])
  expect(faultsOf(compare([text('Nhiem_vu!F9', 'Đã hoàn thành')]))).toEqual(['Nhiem_vu!F9 rule'])
  expect(faultsOf(compare([text('Nhiem_vu!H8', '16/03/2024')]))).toEqual(['Nhiem_vu!H8 rule'])
  expect(faultsOf(compare([text('Nhiem_vu!B8', 'Trồng 5 ha rừng')]))).toEqual(['Nhiem_vu!B8 lockedChanged'])
  expect(faultsOf(compare([text('Nhiem_vu!I30', 'thêm việc')]))).toEqual(['Nhiem_vu!I30 rowAdded'])
})

test('62% of a percentage is asked, 10,015 too', () => {
  const percent = compare([put('Nhiem_vu!G8', { kind: 'number', text: '0.62', isPercent: true })])
  expect(percent.cells).toMatchObject([{ kind: 'question', readings: ['62', '0.62'] }])
  expect(decide(percent, { '3.h-01/percent': 'first' })).toMatchObject({
    value: { works: [{ action: '3.h-01', field: 'percent', value: '62', base: '40' }] },
  })
})

test('three ways, field by field: a colleague who wrote another field is not in the way', () => {
  const since = { said: { '3.h-01': { ...nothingSaid, state: 'paused' as const, percent: '40' } } }
  const comparison = compare([text('Nhiem_vu!F8', 'Đã hoàn thành'), text('Nhiem_vu!J8', 'Biên bản')], since)
  expect(comparison.cells.map(({ code, kind }) => [code, kind])).toEqual([
    ['3.h-01/state', 'conflict'],
    ['3.h-01/result', 'server'],
    ['3.h-01/product', 'file'],
  ])
})

test('the texts come back with their lines; only a line break more is a change', () => {
  const edits = [text('Phan_loi!C7', 'Sản xuất ổn định.\n\nGiá lúa tăng.'), text('Phan_loi!C8', 'Không có')]
  expect(told(compare(edits))).toEqual([
    ['Phan_loi!C7', 'tinh-hinh', 'file', 'Sản xuất ổn định.\n\nGiá lúa tăng.'],
    ['Phan_loi!C8', 'de-xuat', 'file', 'Không có'],
  ])
  expect(decide(compare(edits), {})).toMatchObject({ value: { count: 2, texts: { proposals: 'Không có' } } })
  const conflict = compare(edits.slice(1), { texts: { proposals: 'Đề nghị bổ sung vốn' } })
  expect(conflict.cells.map(({ kind }) => kind)).toEqual(['conflict'])
})

test('an emptied text stays or goes, as it was declared', () => {
  const kept = compare([put('Phan_loi!C7', null), put('Nhiem_vu!I8', null)])
  expect([kept.cells, kept.notices.map((notice) => `${sayPlace(notice)} ${notice.code}`)]).toEqual([
    [],
    ['Nhiem_vu!I8 keptEmpty', 'Phan_loi!C7 keptEmpty'],
  ])
  expect(told(compare([put('Phan_loi!C7', null)], {}, 'missing'))).toEqual([
    ['Phan_loi!C7', 'tinh-hinh', 'file', ''],
  ])
})

test('an action that is no longer asked: untouched it is told, filled in it is refused', () => {
  const form = exampleForm()
  const book = exampleBook(form)
  const server = exampleServer(form)
  const later = { ...server, works: server.works.slice(0, 1) }
  const notices = compareWorkbook(book.passport, edited(book, []), later).notices
  expect(notices.map((notice) => `${sayPlace(notice)} ${notice.code}`)).toEqual([
    'Nhiem_vu!F9 notAskedAnyMore',
  ])
  const filled = edited(book, [text('Nhiem_vu!I9', 'đã trình')])
  expect(faultsOf(compareWorkbook(book.passport, filled, later))).toEqual(['Nhiem_vu!I9 notAskedNow'])
})

test('at the end of the year there is a third text; one too long for a cell is left to the page', () => {
  const year = { ...exampleForm(), period: '2024' }
  const long = 'Dài. '.repeat(8000)
  const form = { ...year, texts: { situation: long, proposals: 'Không có', nextYear: '' } }
  const book = exampleBook(form)
  const sheet = book.sheets.find(({ name }) => name === 'Phan_loi')
  expect(sheet?.open.map(({ row }) => row)).toEqual([8, 9])
  const edits = [text('Phan_loi!C9', 'Tăng 7%')]
  const comparison = compareWorkbook(book.passport, edited(book, edits), exampleServer(form))
  expect(told(comparison)).toEqual([['Phan_loi!C9', 'nam-sau', 'file', 'Tăng 7%']])
})
