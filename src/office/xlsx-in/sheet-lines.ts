import type { UnreadLine } from '#core/plan/plan.ts'
import { type AddressedLine, oneLine } from '#office/plan-text.ts'
import type { SheetRow, SheetRows } from '#office/xlsx-in/sheet-rows.ts'

/** A sheet in the text form; `unread` says what is hidden on it, by the place of its line among `lines` from 0. */
export type SheetLines = {
  readonly lines: readonly AddressedLine[]
  readonly unread: readonly UnreadLine[]
}

const filled = (cells: readonly string[]): readonly string[] => cells.filter((cell) => cell.trim() !== '')

/** Columns that say something in some row; a margin column, or the covered half of a merged pair, is none. */
const usedColumns = ({ rows, hiddenColumns }: SheetRows): readonly number[] => {
  const used = new Set<number>()
  for (const { cells, isHidden } of rows)
    if (!isHidden)
      cells.forEach((cell, column) => {
        if (cell.trim() !== '' && !hiddenColumns.has(column)) used.add(column)
      })
  return [...used].sort((one, other) => one - other)
}

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

type Row = SheetRow & { readonly shown: readonly string[] }

/** Words above the header: titles, what it belongs to, the unit. The first loud one takes the form's number. */
const above = (rows: readonly Row[], sheet: string, hasTable: boolean): readonly AddressedLine[] => {
  const words = rows.flatMap((row) => proseOf(row.shown).map((text) => ({ text, row: row.number })))
  const isKnown = !hasTable || words.some(({ text }) => formNumber.test(text))
  const loud = words.findIndex(({ text }) => isTitle(text))
  if (hasTable && words.length === 0)
    return [
      {
        text: titled(sheet.toUpperCase(), sheet, /^bi[ểeê]u\s*(?:số\s*)?\d+\s*[:.–-]\s*\S/iu.test(sheet)),
        address: { kind: 'sheetRow', sheet, row: 1 },
      },
    ]
  return words.map(({ text, row }, at) => ({
    text: at === Math.max(0, loud) ? titled(text, sheet, isKnown) : text,
    address: { kind: 'sheetRow', sheet, row },
  }))
}

const below = (row: Row, sheet: string): readonly AddressedLine[] => {
  const words = filled(row.shown)
  const [only = ''] = words
  const address = { kind: 'sheetRow', sheet, row: row.number } as const
  if (words.length === 1 && isNote(only)) return [{ text: oneLine(only), address }]
  return [{ text: row.shown.map(oneLine).join('\t'), address }]
}

const hiddenRows = (rows: readonly SheetRow[], sheet: string, line: number): readonly UnreadLine[] =>
  rows
    .filter(({ isHidden }) => isHidden)
    .map(({ number, cells }) => ({
      line,
      text: filled(cells).map(oneLine).join(' · '),
      why: `Hàng ${number} của trang tính "${sheet}" bị ẩn nên không được đọc.`,
    }))

/**
 * A sheet as lines: what stands above the header as titles, the header and its rows with tabs. A sheet in which no
 * row says three things is prose. `from` is the number of its first line in the whole text.
 */
export const sheetLines = (read: SheetRows, sheet: string, from: number): SheetLines => {
  const columns = usedColumns(read)
  const rows = read.rows
    .filter(({ isHidden }) => !isHidden)
    .map((row): Row => ({ ...row, shown: columns.map((column) => row.cells[column] ?? '') }))
    .filter(({ shown }) => filled(shown).length > 0)
  const header = rows.findIndex(({ shown }) => filled(shown).length >= 3)
  const unread = [...hiddenRows(read.rows, sheet, from)]
  const hidden = [...read.hiddenColumns].filter((column) =>
    read.rows.some(({ cells }) => (cells[column] ?? '') !== ''),
  )
  if (hidden.length > 0)
    unread.push({
      line: from,
      text: sheet,
      why: `Trang tính "${sheet}" có ${hidden.length} cột bị ẩn, không được đọc.`,
    })
  if (header < 0) return { lines: above(rows, sheet, false), unread }
  return {
    lines: [
      ...above(rows.slice(0, header), sheet, true),
      ...rows.slice(header).flatMap((row) => below(row, sheet)),
    ],
    unread,
  }
}
