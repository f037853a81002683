import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyEdits, asBytes } from './office/workbook-edits.ts'
import { compareWorkbook } from '#core/exchange/compare.ts'
import type { Comparison } from '#core/exchange/compared.ts'
import { exampleBook, exampleForm, exampleServer } from '#core/exchange/example-form.ts'
import { edited } from '#core/exchange/example-edits.ts'
import { type FileRow, type FileSheet, pictureOf, plainWords } from '#core/exchange/file-cell.ts'
import { cellAddress, figureColumns, type LayoutName, layouts, textColumns } from '#core/exchange/layouts.ts'
import { isSameFigure } from '#core/exchange/same-figure.ts'
import { entryOfWords, type PassportRow } from '#core/exchange/workbook-passport.ts'
import { sayPlace } from '#core/exchange/words.ts'
import { type Entry, sameEntry } from '#core/report/entry.ts'
import { printEntry, readTyped } from '#core/report/typed.ts'
import { nothingSaid, type WorkState } from '#core/works/said-work.ts'
import { readReportWorkbook } from '#office/report-workbook-read.ts'
import { writeReportWorkbook } from '#office/report-workbook.ts'

/* 0 silent losses (beyond 13): whatever is done to a workbook, each cell of the result is accounted for. */

const form = exampleForm()
const book = exampleBook(form)
/** Emptied cells mean one thing in the one and the other in the other. */
const books = { keep: book, missing: exampleBook({ ...form, empty: 'missing' }) }
type Home = { readonly row: PassportRow; readonly layout: LayoutName }
const rowsByCode: ReadonlyMap<string, Home> = new Map(
  book.passport.sheets.flatMap(({ rows, layout }) =>
    rows.flatMap((row) => (row.role === 'words' ? [] : [[row.code, { row, layout }] as const])),
  ),
)
const widest = Math.max(...Object.values(layouts).map(({ columns }) => columns))
const saidOf = ({ row }: Home): Entry => entryOfWords(row.said) ?? { kind: 'missing' }

/** Everything that the comparison says about an address, or about the whole sheet. */
const toldPlaces = (comparison: Comparison): ReadonlySet<string> =>
  new Set([
    ...[...comparison.faults, ...comparison.notices].map(sayPlace),
    ...comparison.cells.flatMap(({ sheet, cell, also }) => [cell, ...also].map((one) => `${sheet}!${one}`)),
  ])

/** The same figure typed as words: `1.234,5` where 1234.5 stood. */
const saysTheSame = (text: string, column: number, home: Home): boolean => {
  if (home.layout === 'texts')
    return column === textColumns.text && text === plainWords(home.row.said[0] ?? '')
  if (home.layout !== 'figures') return false
  const [held, said] = [readTyped(text), saidOf(home)]
  if (held.kind !== 'entry') return false
  if (column === figureColumns.entry) {
    const total: Entry = said.kind === 'number' ? { kind: 'number', value: said.value } : said
    return isSameFigure(held.entry, total)
  }
  const month = said.kind === 'number' ? said.inPeriod : undefined
  return (
    column === figureColumns.inPeriod &&
    month !== undefined &&
    isSameFigure(held.entry, { kind: 'number', value: month })
  )
}

/** The line whose code stands where the layout of its sheet has it; a renamed sheet keeps its name in front. */
const homeOf = (sheet: string, { cells }: FileRow): Home | undefined => {
  const layout = book.passport.sheets.find(({ name }) => sheet.startsWith(name))?.layout
  const home = layout && rowsByCode.get(pictureOf(cells.get(layouts[layout].code)))
  return home?.layout === layout ? home : undefined
}

/** Cells of the file that are neither as they were downloaded nor told. Written without the code under test. */
const unseenIn = (sheets: readonly FileSheet[], comparison: Comparison): readonly string[] => {
  const told = toldPlaces(comparison)
  const refused = new Set(comparison.faults.map(sayPlace))
  const titles = new Set(
    [books.keep, books.missing]
      .flatMap(({ passport }) => passport.sheets)
      .flatMap(({ rows }) =>
        rows
          .filter(({ role }) => role === 'words')
          .map(({ cells }) => Array.from({ length: widest }, (_, at) => cells[at] ?? '').join('|')),
      ),
  )
  return sheets.flatMap(({ name, rows }) => {
    if (told.has(name) && comparison.faults.some((fault) => sayPlace(fault) === name)) return []
    return rows.flatMap((file) => {
      const { number, cells } = file
      const home = homeOf(name, file)
      const all = Array.from({ length: widest + 1 }, (_, at) => pictureOf(cells.get(at + 1)))
      if (!home && titles.has(all.slice(0, widest).join('|')) && all[widest] === '') return []
      const isTold = (column: number): boolean => told.has(`${name}!${cellAddress(column, number)}`)
      const isRowTold = all.some((_, at) => isTold(at + 1))
      // a row that is refused as a whole is named by one of its cells
      if (!home) return all.some((text) => text !== '') && !isRowTold ? [`${name} row ${number}`] : []
      // a figure is one thing: what is wrong in one of its cells refuses its number, its month and its note
      const together = home.layout === 'figures' ? layouts.figures.fills : []
      const isFaulty = together.some((column) => refused.has(`${name}!${cellAddress(column, number)}`))
      const isRefused = isTold(layouts[home.layout].code)
      return all.flatMap((text, at) =>
        text === (home.row.cells[at] ?? '') ||
        saysTheSame(text, at + 1, home) ||
        isTold(at + 1) ||
        isRefused ||
        (isFaulty && together.includes(at + 1))
          ? []
          : [`${name}!${cellAddress(at + 1, number)}`],
      )
    })
  })
}

/** Lines of the form that the file no longer has, and of which nothing is said. */
const unseenLines = (sheets: readonly FileSheet[], comparison: Comparison): readonly string[] => {
  const codes = new Set(
    sheets.flatMap(({ name, rows }) => rows.flatMap((row) => homeOf(name, row)?.row.code ?? [])),
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
const figures = [...rowsByCode].flatMap(([code, { row, layout }]) =>
  row.role === 'line' && layout === 'figures' ? [code] : [],
)
/** What colleagues did meanwhile: figures, a word on an action, a text. */
const since = fc.record({
  figures: fc.dictionary(fc.constantFrom(...figures), entries, { maxKeys: 3 }),
  state: fc.constantFrom<WorkState | null>('underway', 'done', null),
  proposals: fc.constantFrom('', 'Không có', '1.234,5'),
})
type Since = typeof since extends fc.Arbitrary<infer Value> ? Value : never

const serverSince = ({ figures: changed, state, proposals }: Since) =>
  exampleServer(form, changed, {
    said: { '3.h-02': { ...nothingSaid, state } },
    texts: { proposals },
  })

test('every cell of a mutated workbook is as it was, applied, asked or refused: 1000 mutations', () => {
  fc.assert(
    fc.property(
      anyEdits,
      since,
      fc.constantFrom('keep' as const, 'missing' as const),
      (edits, changed, empty) => {
        const away = books[empty]
        const sheets = edited(away, edits)
        const comparison = compareWorkbook(away.passport, sheets, serverSince(changed))
        expect(unseenIn(sheets, comparison)).toEqual([])
        expect(unseenLines(sheets, comparison)).toEqual([])
      },
    ),
    { numRuns: 1000 },
  )
})

test('no figure of the server is written over unless file and download say so, and it was not changed meanwhile', () => {
  fc.assert(
    fc.property(anyEdits, since, (edits, changed) => {
      const server = serverSince(changed)
      const comparison = compareWorkbook(book.passport, edited(book, edits), server)
      for (const cell of comparison.cells) {
        if (cell.of !== 'figure') {
          if (cell.kind === 'file') expect(cell.base, cell.code).toBe(cell.server)
          continue
        }
        const [home, now] = [rowsByCode.get(cell.code), server.entries.get(cell.code)]
        expect(home && sameEntry(cell.base, saidOf(home)), cell.code).toBe(true)
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
      const sheets = edited(book, [{ sheet: 'Bieu_2', cell: cellAddress(figureColumns.entry, 10), put }])
      const { cells } = compareWorkbook(book.passport, sheets, exampleServer(form))
      const file: Entry = { kind: 'number', value: text }
      expect(cells.map((cell) => cell.file)).toEqual([file])
    }),
  )
})

test('the same through files: 200 mutated workbooks, written, read and compared', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyEdits,
      since,
      fc.constantFrom('keep' as const, 'missing' as const),
      async (edits, changed, empty) => {
        const away = books[empty]
        const sheets = edited(away, edits)
        // the last sheet of a workbook cannot be deleted
        if (sheets.length === 0) return
        const read = readReportWorkbook(await asBytes(sheets, away.passport))
        expect(read.ok).toBe(true)
        if (!read.ok) return
        const comparison = compareWorkbook(read.value.passport, read.value.sheets, serverSince(changed))
        expect(unseenIn(sheets, comparison)).toEqual([])
        expect(unseenLines(sheets, comparison)).toEqual([])
        expect(comparison).toEqual(compareWorkbook(away.passport, sheets, serverSince(changed)))
      },
    ),
    { numRuns: 200 },
  )
}, 60_000)

test('the workbook as it is handed out comes back unchanged', async () => {
  const read = readReportWorkbook(await writeReportWorkbook(book))
  expect(
    read.ok && compareWorkbook(read.value.passport, read.value.sheets, exampleServer(form)),
  ).toMatchObject({
    cells: [],
    unchanged: 17,
    faults: [],
    notices: [],
  })
})
