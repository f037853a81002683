import type { SheetRow } from '#office/xlsx-in/sheet-rows.ts'

/** A visible row with the columns in which it says something. */
export type FilledRow = SheetRow & { readonly filled: readonly number[] }

/** What stands on a sheet from top to bottom: words, and tables with their header. */
export type SheetPart = { readonly kind: 'words' | 'table'; readonly rows: readonly FilledRow[] }

const text = (row: FilledRow, at: number): string => (row.cells[row.filled[at] ?? -1] ?? '').trim()
const words = (row: FilledRow): readonly string[] => row.filled.map((_, at) => text(row, at))

const isStt = (row: FilledRow): boolean =>
  row.filled.length >= 3 && /^(?:s\s*t\s*t|tt|số\s*tt|số thứ tự)$/iu.test(text(row, 0))
const isWordy = (cell: string): boolean => /\p{L}{2}/u.test(cell)
const isTitle = (row: FilledRow): boolean => {
  const only = text(row, 0)
  if (row.filled.length !== 1) return false
  return /^(?:biểu|phụ (?:lục|biểu)|bảng|trang|mẫu|ghi chú|nguồn)(?!\p{L})/iu.test(only) || isLoud(only)
}
const isLoud = (cell: string): boolean => /\p{Lu}{2}.*\p{Lu}{3}/u.test(cell) && cell === cell.toUpperCase()

const hasGap = (before: FilledRow | undefined, row: FilledRow): boolean =>
  before !== undefined && row.number > before.number + 1

/** A header whose first column has no STT: nothing but words, after an empty row and the titles under it. */
const isPlainHead = (rows: readonly FilledRow[], at: number): boolean => {
  const row = rows[at]
  if (!row || row.filled.length < 3 || !words(row).every(isWordy)) return false
  for (let back = at; back > 0 && back > at - 5; back -= 1) {
    const [before, here] = [rows[back - 1], rows[back]]
    if (here && hasGap(before, here)) return true
    if ((before?.filled.length ?? 0) > 1) return false
  }
  return false
}

/** The first row of a header: a line of years may stand above the one that begins with STT. */
const headFrom = (rows: readonly FilledRow[], at: number): number => {
  const [above, head] = [rows[at - 1], rows[at]]
  if (!above || !head || hasGap(above, head)) return at
  if (
    above.filled.length < 2 &&
    !/^(?:năm|giai đoạn|trong đó|chia ra|kế hoạch)(?!\p{L})/iu.test(text(above, 0))
  )
    return at
  return (above.filled[0] ?? 0) > (head.filled[1] ?? 0) ? at - 1 : at
}

/** Where the rows of a table end and other words begin, among the rows that say less than three things. */
const tableEnd = (rows: readonly FilledRow[], from: number, to: number): number => {
  let full = to - 1
  while (full > from && (rows[full]?.filled.length ?? 0) < 3) full -= 1
  for (let at = full + 1; at < to; at += 1) {
    const row = rows[at]
    if (row && (hasGap(rows[at - 1], row) || isTitle(row) || isSentence(row))) return at
  }
  return to
}

/** One long cell in the column of numbers is no row of the table. */
const isSentence = (row: FilledRow): boolean =>
  row.filled.length === 1 && row.filled[0] === 0 && text(row, 0).length > 40

const headsIn = (rows: readonly FilledRow[]): readonly number[] => {
  const first = rows.findIndex((row) => row.filled.length >= 3)
  const heads = rows.flatMap((row, at) => (isStt(row) || isPlainHead(rows, at) ? [headFrom(rows, at)] : []))
  return first >= 0 && !heads.some((at) => at <= first + 1) ? [first, ...heads] : heads
}

/**
 * Cuts a sheet into its tables and the words around them: several tables may stand one under the other, each with its
 * titles, and notes or signatures under the last.
 */
export const partsOf = (rows: readonly FilledRow[]): readonly SheetPart[] => {
  const heads = headsIn(rows)
  const parts: SheetPart[] = []
  let at = 0
  heads.forEach((head, index) => {
    if (head > at) parts.push({ kind: 'words', rows: rows.slice(at, head) })
    const end = tableEnd(rows, head, heads[index + 1] ?? rows.length)
    parts.push({ kind: 'table', rows: rows.slice(head, end) })
    at = end
  })
  if (at < rows.length) parts.push({ kind: 'words', rows: rows.slice(at) })
  return parts
}
