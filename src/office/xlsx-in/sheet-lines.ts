import type { UnreadLine } from '#core/plan/plan.ts'
import { type AddressedLine, oneLine } from '#office/plan-text.ts'
import { layoutOrder } from '#office/text-in/layout.ts'
import { type FilledRow, partsOf } from '#office/xlsx-in/sheet-parts.ts'
import type { SheetRow, SheetRows } from '#office/xlsx-in/sheet-rows.ts'

/** A sheet in the text form; `unread` says what is hidden on it, by the place of its line among `lines` from 0. */
export type SheetLines = {
  readonly lines: readonly AddressedLine[]
  readonly unread: readonly UnreadLine[]
}

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '')

/** A note under a table is a sentence, not a row of it. */
const isNote = (words: string): boolean => /^\(?\s*(?:ghi chú|chú thích|nguồn)(?!\p{L})/iu.test(words)

const formNumber = /bi[ểeê]u\s*(?:số\s*)?0*(\d{1,3})(?!\d)/iu

/** The form's number may stand on the sheet's tab only: then its title takes it over, as the printed form has it. */
const titled = (title: string, sheet: string, isKnown: boolean): string => {
  const number = formNumber.exec(sheet)?.[1]
  return isKnown || number === undefined ? title : `BIỂU ${number}: ${title}`
}

const isTitle = (words: string): boolean => /\p{Lu}{2}/u.test(words) && words === words.toUpperCase()

/** The number on a sheet of prose stands in its own column often: `1.` beside its sentence. */
const marker = /^(?:[-–+*•]|\(?[\p{L}\d]{1,4}[.)])$/u

const proseOf = (cells: readonly string[]): readonly string[] => {
  const words = filled(cells)
  const [first = '', second, ...rest] = words
  const joined =
    second !== undefined && marker.test(first.trim()) ? [`${first.trim()} ${second}`, ...rest] : words
  return joined.flatMap((each) => each.split(/\r\n|\n|\r/u)).map(oneLine)
}

type Said = { readonly text: string; readonly row: number }

const isPair = (row: FilledRow): boolean =>
  row.filled.length === 2 && !marker.test((row.cells[row.filled[0] ?? 0] ?? '').trim())

/** Rows of two things that follow each other stand together; any other row stands alone. */
const besides = (rows: readonly FilledRow[]): readonly (readonly FilledRow[])[] => {
  const runs: FilledRow[][] = []
  for (const row of rows) {
    const open = runs.at(-1)
    if (open && isPair(row) && open.every(isPair)) open.push(row)
    else runs.push([row])
  }
  return runs
}

/** Words row by row; two columns beside each other, a letterhead or a signature, one after the other. */
const saidIn = (rows: readonly FilledRow[]): readonly Said[] =>
  besides(rows).flatMap((run) => {
    const [first] = run
    if (!first) return []
    if (!isPair(first)) return proseOf(first.cells).map((text) => ({ text, row: first.number }))
    const grid = run.map((row) =>
      row.filled.map((column) => ({ words: row.cells[column] ?? '', row: row.number })),
    )
    return layoutOrder(grid, ({ words }) => words).flatMap(({ words, row }) =>
      proseOf([words]).map((text) => ({ text, row })),
    )
  })

const addressed = (sheet: string, said: readonly Said[]): readonly AddressedLine[] =>
  said.map(({ text, row }) => ({ text, address: { kind: 'sheetRow', sheet, row } }))

/** Words above the first header: titles, what it belongs to, the unit. The first loud one takes the form's number. */
const above = (rows: readonly FilledRow[], sheet: string): readonly AddressedLine[] => {
  const words = saidIn(rows)
  const isKnown = words.some(({ text }) => formNumber.test(text))
  const loud = words.findIndex(({ text }) => isTitle(text))
  if (words.length === 0)
    return addressed(sheet, [
      {
        text: titled(sheet.toUpperCase(), sheet, /^bi[ểeê]u\s*(?:số\s*)?\d+\s*[:.–-]\s*\S/iu.test(sheet)),
        row: 1,
      },
    ])
  return addressed(
    sheet,
    words.map(({ text, row }, at) => ({
      text: at === Math.max(0, loud) ? titled(text, sheet, isKnown) : text,
      row,
    })),
  )
}

/** The rows of a table, in the columns in which it says something; a margin, or half of a merged pair, is none. */
const tableLines = (rows: readonly FilledRow[], sheet: string): readonly AddressedLine[] => {
  const columns = [...new Set(rows.flatMap((row) => row.filled))].sort((one, other) => one - other)
  return rows.map((row) => {
    const shown = columns.map((column) => row.cells[column] ?? '')
    const words = filled(shown)
    const [only = ''] = words
    const address = { kind: 'sheetRow', sheet, row: row.number } as const
    if (words.length === 1 && isNote(only)) return { text: oneLine(only), address }
    return { text: shown.map(oneLine).join('\t'), address, isExact: row.isExact }
  })
}

const hiddenRows = (rows: readonly SheetRow[], sheet: string, line: number): readonly UnreadLine[] =>
  rows
    .filter(({ isHidden }) => isHidden)
    .map(({ number, cells }) => ({
      line,
      text: filled(cells).map(oneLine).join(' · '),
      why: `Hàng ${number} của trang tính "${sheet}" bị ẩn nên không được đọc.`,
    }))

const unreadOn = (read: SheetRows, sheet: string, line: number): readonly UnreadLine[] => {
  const hidden = [...read.hiddenColumns].filter((column) =>
    read.rows.some(({ cells }) => (cells[column] ?? '') !== ''),
  )
  const unread = [...hiddenRows(read.rows, sheet, line)]
  if (hidden.length > 0)
    unread.push({
      line,
      text: sheet,
      why: `Trang tính "${sheet}" có ${hidden.length} cột bị ẩn, không được đọc.`,
    })
  if (read.uncounted.length > 0)
    unread.push({
      line,
      text: read.uncounted.slice(0, 8).join(', '),
      why: `Trang tính "${sheet}" có ${read.uncounted.length} ô công thức chưa có kết quả. Hãy mở bằng Excel, lưu lại rồi nhập.`,
    })
  return unread
}

/**
 * A sheet as lines: words as paragraphs, each table with its header and rows with tabs, several tables one under the
 * other. A sheet in which no row says three things is prose. `from` is the number of its first line in the whole text.
 */
export const sheetLines = (read: SheetRows, sheet: string, from: number): SheetLines => {
  const rows = read.rows
    .filter(({ isHidden }) => !isHidden)
    .map((row): FilledRow => ({
      ...row,
      cells: row.cells.map((cell, column) => (read.hiddenColumns.has(column) ? '' : cell)),
      filled: row.cells.flatMap((cell, column) =>
        cell.trim() !== '' && !read.hiddenColumns.has(column) ? [column] : [],
      ),
    }))
    .filter((row) => row.filled.length > 0)
  const parts = partsOf(rows)
  const isTable = parts.some(({ kind }) => kind === 'table')
  const lines = parts.flatMap((part, at): readonly AddressedLine[] => {
    if (part.kind === 'table') return [...(at === 0 ? above([], sheet) : []), ...tableLines(part.rows, sheet)]
    return at === 0 && isTable ? above(part.rows, sheet) : addressed(sheet, saidIn(part.rows))
  })
  return { lines, unread: unreadOn(read, sheet, from) }
}
