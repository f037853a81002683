import type { UnreadLine } from '#core/plan/plan.ts'

/** One line of a table, cut at its tabs; `cells[0]` is column 1. */
export type CutLine = { readonly line: number; readonly cells: readonly string[] }

/** One printed page of a table: its header, as often as it is repeated, and the rows below it. */
export type Sheet = { readonly header: readonly CutLine[]; readonly rows: readonly CutLine[] }

/** A table as it lies in the text, before anything is understood. */
export type FoundTable = {
  /** The number of its form, `BIỂU 2` → 2; null for a table without one. */
  readonly number: number | null
  readonly title: string
  readonly titleLine: number
  readonly unitDefault: string | null
  readonly sheets: readonly Sheet[]
  readonly taken: readonly number[]
  readonly strays: readonly UnreadLine[]
}

const tags = /<\/?[a-z]+>|\*\*/gi

/** Takes italics and bold of the rendering away: `<i>Sản lượng</i>` → `Sản lượng`. */
export const plainText = (text: string): string =>
  (/[<*]/.test(text) ? text.replace(tags, '') : text).replace(/\s+/g, ' ').trim()

export const cutLine = (text: string, line: number): CutLine => ({
  line,
  cells: text.split('\t').map((cell) => cell.trim()),
})

/** The text of a cell, '' where the line is shorter. Columns count from 1. */
export const cellAt = (row: CutLine, column: number): string => row.cells[column - 1] ?? ''

/** The position of the last cell that holds something, 0 for an empty line. */
export const lastFilled = (row: CutLine): number => row.cells.findLastIndex((cell) => cell !== '') + 1

const numberOfColumn = /^\(?(?:\d{1,2}|[A-ZI])\)?(?:\s*=\s*[\d/+*()x:,\s-]+)?(?:\s+\d{1,2}\s*=\s*[\d/]+)*$/

/** `1 2 3 … 8=6/5`: the row of column numbers; `I` is read for 1, `A B` count the words' columns. */
export const isNumberRow = (row: CutLine): boolean => {
  const filled = row.cells.filter((cell) => cell !== '').map(plainText)
  return (
    filled.length >= 3 &&
    /^\(?[1IlA]\)?$/.test(filled[0] ?? '') &&
    /^\(?[2B]\)?$/.test(filled[1] ?? '') &&
    filled.every((cell) => numberOfColumn.test(cell))
  )
}

/** STT, `ST T`, `Số TT`: the first cell of a header; or the heading of the labels beside a wordy first cell. */
export const isHeaderStart = (row: CutLine): boolean => {
  const first = plainText(cellAt(row, 1)).replace(/[\s.]/g, '').toLowerCase()
  if (/^(?:stt|sốtt|sôtt|tt)$/.test(first)) return row.cells.length >= 3
  const announcesFigures = row.cells.slice(2).some((cell) => /kế hoạch|thực hiện|(?:19|20)\d{2}/i.test(cell))
  return (
    /^\p{L}{2,4}$/u.test(first) && announcesFigures && /^(?:chỉ|chi) tiêu/i.test(plainText(cellAt(row, 2)))
  )
}

/** Further header lines leave the columns of STT and label empty. */
export const isSubHeader = (row: CutLine): boolean =>
  cellAt(row, 1) === '' && cellAt(row, 2) === '' && row.cells.some((cell) => cell !== '')
