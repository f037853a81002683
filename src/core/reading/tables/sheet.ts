import type { Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

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
  /** Rows that were put together from two lines. */
  readonly repairs?: readonly Repair[]
}

export const cutLine = (text: string, line: number): CutLine => ({
  line,
  cells: text.split('\t').map((cell) => cell.trim()),
})

/** The text of a cell, '' where the line is shorter. Columns count from 1. */
export const cellAt = (row: CutLine, column: number): string => row.cells[column - 1] ?? ''

/** The position of the last cell that holds something, 0 for an empty line. */
export const lastFilled = (row: CutLine): number => row.cells.findLastIndex((cell) => cell !== '') + 1

const numberOfColumn =
  /^\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-DI])\)?(?:\s*=\s*[\d/+*()x:,.\s%-]+)?(?:\s*\([\d.+\-*/:=\sIVX]+\))?(?:\s+\d{1,2}\s*=\s*[\d/]+)*$|^\([IVX]+(?:\s*[+-]\s*[IVX]+)+\)$/

/** `1 2 3 … 8=6/5`: the row of column numbers; `I` is read for 1, `A B` count the words' columns. */
export const isNumberRow = (row: CutLine): boolean => {
  const filled = row.cells.filter((cell) => cell !== '')
  // most lines are none, which their first cell tells already
  if (filled.length < 3 || !/^\(?[1-3IlAB]\)?$/.test(plainText(filled[0] ?? ''))) return false
  const cells = filled.map(plainText)
  return cells.every((cell) => numberOfColumn.test(cell)) && countsUp(cells)
}

/** Column numbers rise from left to right, but for a place or two where the rendering or a swap moved them. */
const countsUp = (filled: readonly string[]): boolean => {
  const numbers = filled.flatMap((cell) => /\d{1,2}(?:\.\d{1,2})?/.exec(cell)?.map(Number) ?? [])
  const rising = numbers.filter((each, at) => at > 0 && each > (numbers[at - 1] ?? 0)).length
  return rising * 4 >= (numbers.length - 1) * 3
}

const sttWords = /^(?:stt|sốtt|sôtt|tt|sốthứtự)$/
const labelWords =
  /^(?:các\s+)?(?:chỉ|chi)\s+tiêu|^(?:tên|nội dung|danh mục|nhiệm vụ|hạng mục|khoản mục|lĩnh vực|địa phương|địa bàn|công việc|dự án|huyện|xã)(?!\p{L})/iu
const announcing = /kế hoạch|thực hiện|dự toán|(?<!\d)(?:19|20)\d{2}(?!\d)|^(?:đvv?t|đơn vị(?: tính)?)$/iu

/** `STT`, `Số TT`, `TT`: the heading of the numbers. */
export const isSttHeading = (text: string): boolean => sttWords.test(text.replace(/[\s.]/g, '').toLowerCase())
/** `Chỉ tiêu`, `Nội dung`, `Danh mục dự án`: the heading of the names. */
export const isLabelHeading = (text: string): boolean => labelWords.test(text)
export const isUnitHeading = (text: string): boolean => /^(?:đơn vị(?: tính)?|đvv?t|đv)$/iu.test(text)

const isYear = (text: string): boolean => /^(?:năm\s+)?(?:19|20)\d{2}$/iu.test(text)
const isFigure = (text: string): boolean => !isYear(text) && numeralIn(text) !== null

/** A row of figures with a number or a name before them: what a table holds, not what heads it. */
export const isDataRow = (row: CutLine): boolean => {
  const [first, second] = [plainText(cellAt(row, 1)), plainText(cellAt(row, 2))]
  if (isSttHeading(first) || isNumberRow(row)) return false
  const begins =
    numberingOf(first) !== null || (/\p{L}{2}/u.test(first === '' ? second : first) && !isFigure(first))
  return begins && row.cells.slice(2).some((cell) => isFigure(plainText(cell)))
}

/** STT, `ST T`, `Số TT`: the first cell of a header; or the heading of the labels beside a wordy first cell. */
export const isHeaderStart = (row: CutLine): boolean => {
  if (row.cells.length < 3) return false
  const [first, second] = [plainText(cellAt(row, 1)), plainText(cellAt(row, 2))]
  if (isSttHeading(first)) return true
  const from = isLabelHeading(first) ? 1 : /^\p{L}{2,4}$/u.test(first) && isLabelHeading(second) ? 2 : null
  if (from === null) return false
  const others = row.cells.slice(1).map(plainText)
  return !others.some(isFigure) && others.slice(from - 1).some((cell) => announcing.test(cell))
}

/** Further header lines leave the columns of STT and label empty; without STT, that of the labels. */
export const isSubHeader = (row: CutLine, head: CutLine | undefined): boolean => {
  const numbered = head === undefined || !isLabelHeading(plainText(cellAt(head, 1)))
  const words = row.cells.filter((cell) => cell !== '').map(plainText)
  return (
    cellAt(row, 1) === '' &&
    (!numbered || cellAt(row, 2) === '') &&
    words.length > 0 &&
    !words.every(isFigure)
  )
}
