import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEdits, asBytes } from './office/workbook-edits.ts'
import { compareWorkbook, type Comparison, isSameFigure } from '#core/exchange/compare.ts'
import { exampleBook, exampleForm, exampleServer } from '#core/exchange/example-form.ts'
import { edited } from '#core/exchange/example-edits.ts'
import { type FileSheet, pictureOf } from '#core/exchange/file-cell.ts'
import { cellAddress, codeColumn, columns, entryColumn } from '#core/exchange/form-workbook.ts'
import { sayPlace } from '#core/exchange/words.ts'
import { type Entry, sameEntry } from '#core/report/entry.ts'
import { printEntry, readTyped } from '#core/report/typed.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'
import { writeReportWorkbook } from '#office/report-workbook.ts'

/* 0 silent losses (beyond 13): whatever is done to a workbook, each cell of the result is accounted for. */

const form = exampleForm()
const book = exampleBook(form)
const rowsByCode = new Map(
  book.passport.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.role === 'words' ? [] : [[row.code, row] as const])),
  ),
)

/** Everything that the comparison says about an address, or about the whole sheet. */
const toldPlaces = (comparison: Comparison): ReadonlySet<string> =>
  new Set([...comparison.cells, ...comparison.faults, ...comparison.notices].map(sayPlace))

/** The same figure typed as words: `1.234,5` where 1234.5 stood. */
const saysTheSame = (text: string, at: number, entry: Entry): boolean => {
  const held = at + 1 === entryColumn ? readTyped(text) : null
  return held?.kind === 'entry' && isSameFigure(held.entry, entry)
}

/** Cells of the file that are neither as they were downloaded nor told. Written without the code under test. */
const unseenIn = (sheets: readonly FileSheet[], comparison: Comparison): readonly string[] => {
  const told = toldPlaces(comparison)
  const titles = new Set(
    book.passport.sheets.flatMap(({ rows }) =>
      rows.filter(({ role }) => role === 'words').map(({ cells }) => cells.join('|')),
    ),
  )
  return sheets.flatMap(({ name, rows }) => {
    if (told.has(name) && comparison.faults.some((fault) => sayPlace(fault) === name)) return []
    return rows.flatMap(({ number, cells }) => {
      const home = rowsByCode.get(pictureOf(cells.get(codeColumn)))
      const all = Array.from({ length: columns }, (_, at) => pictureOf(cells.get(at + 1)))
      if (!home && titles.has(all.join('|'))) return []
      const isTold = (column: number): boolean => told.has(`${name}!${cellAddress(column, number)}`)
      const isRowTold = all.some((_, at) => isTold(at + 1))
      // a row that is refused as a whole is named by one of its cells
      if (!home) return all.some((text) => text !== '') && !isRowTold ? [`${name} row ${number}`] : []
      return all.flatMap((text, at) =>
        text === home.cells[at] || saysTheSame(text, at, home.entry) || isTold(at + 1) || isTold(codeColumn)
          ? []
          : [`${name}!${cellAddress(at + 1, number)}`],
      )
    })
  })
}

/** Lines of the form that the file no longer has, and of which nothing is said. */
const unseenLines = (sheets: readonly FileSheet[], comparison: Comparison): readonly string[] => {
  const codes = new Set(
    sheets.flatMap(({ rows }) => rows.map(({ cells }) => pictureOf(cells.get(codeColumn)))),
  )
  const said = comparison.notices.flatMap((notice) =>
    notice.code === 'rowGone'
      ? [notice.facts.code]
      : notice.code === 'sheetGone'
        ? (book.passport.sheets.find(({ name }) => name === notice.facts.name)?.rows ?? []).map(
            ({ code }) => code,
          )
        : [],
  )
  const told = new Set(said)
  const isRefused = comparison.faults.length > 0
  return [...rowsByCode.keys()].filter((code) => !codes.has(code) && !told.has(code) && !isRefused)
}

const entries: fc.Arbitrary<Entry> = fc.oneof(
  fc.integer({ min: 0, max: 90 }).map((value): Entry => ({ kind: 'number', value: String(value) })),
  fc.constantFrom<Entry>({ kind: 'none' }, { kind: 'missing' }, { kind: 'notDue' }),
)
const figures = [...rowsByCode].flatMap(([code, { role }]) => (role === 'line' ? [code] : []))
const since = fc.dictionary(fc.constantFrom(...figures), entries, { maxKeys: 3 })

test('every cell of a mutated workbook is as it was, applied, asked or refused: 1000 mutations', () => {
  fc.assert(
    fc.property(anyEdits, since, (edits, changed) => {
      const sheets = edited(book, edits)
      const comparison = compareWorkbook(book.passport, sheets, exampleServer(form, changed))
      expect(unseenIn(sheets, comparison)).toEqual([])
      expect(unseenLines(sheets, comparison)).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('no figure of the server is written over unless file and download say so, and it was not changed meanwhile', () => {
  fc.assert(
    fc.property(anyEdits, since, (edits, changed) => {
      const server = exampleServer(form, changed)
      const comparison = compareWorkbook(book.passport, edited(book, edits), server)
      for (const cell of comparison.cells) {
        const [base, now] = [rowsByCode.get(cell.code)?.entry, server.entries.get(cell.code)]
        expect(base && sameEntry(cell.base, base), cell.code).toBe(true)
        expect(now && sameEntry(cell.server, now), cell.code).toBe(true)
        if (cell.kind === 'file')
          expect(isSameFigure(cell.base, cell.server), printEntry(cell.server)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('what is filled in is what is read: number for number', () => {
  const amounts = fc
    .integer({ min: 0, max: 9_999_999 })
    .map((value) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`)
  fc.assert(
    fc.property(amounts, (text) => {
      const put = { kind: 'number', text, formula: null, isPercent: false } as const
      const sheets = edited(book, [{ sheet: 'Bieu_2', cell: cellAddress(entryColumn, 9), put }])
      const { cells } = compareWorkbook(book.passport, sheets, exampleServer(form))
      const base: Entry = { kind: 'number', value: '1234.5' }
      const file: Entry = { kind: 'number', value: text }
      expect(cells.map((cell) => cell.file)).toEqual(isSameFigure(base, file) ? [] : [file])
    }),
  )
})

test('the same through files: 200 mutated workbooks, written, read and compared', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdits, since, async (edits, changed) => {
      const sheets = edited(book, edits)
      // the last sheet of a workbook cannot be deleted
      if (sheets.length === 0) return
      const read = readReportWorkbook(await asBytes(sheets, book.passport))
      expect(read.ok).toBe(true)
      if (!read.ok) return
      const comparison = compareWorkbook(read.value.passport, read.value.sheets, exampleServer(form, changed))
      expect(unseenIn(sheets, comparison)).toEqual([])
      expect(unseenLines(sheets, comparison)).toEqual([])
      expect(comparison).toEqual(compareWorkbook(book.passport, sheets, exampleServer(form, changed)))
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('the workbook as it is handed out comes back unchanged', async () => {
  const read = readReportWorkbook(await writeReportWorkbook(book))
  expect(
    read.ok && compareWorkbook(read.value.passport, read.value.sheets, exampleServer(form)),
  ).toMatchObject({
    cells: [],
    unchanged: 5,
    faults: [],
    notices: [],
  })
})
