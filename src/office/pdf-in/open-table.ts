import type { FlowLine } from '#office/pdf-in/flow.ts'
import { type Column, columnsOf, figuresIn } from '#office/pdf-in/open-columns.ts'
import { headRows } from '#office/pdf-in/open-head.ts'
import { type OpenRow, rowsOf } from '#office/pdf-in/open-rows.ts'
import { isLetterhead } from '#office/text-in/layout.ts'

/** Words that flow, or rows of a table that was printed without rules. */
export type Block =
  | { readonly kind: 'words'; readonly lines: readonly FlowLine[] }
  | { readonly kind: 'rows'; readonly rows: readonly OpenRow[] }

const leastRows = 3
const leastPieces = 3

const opensHead = ({ pieces }: FlowLine): boolean =>
  pieces.length >= 2 && /^(?:s\s*t\s*t|tt|số tt)(?=$|\s)|^(?:st|số)$/iu.test(pieces[0]?.text ?? '')

/** The line that numbers the columns: `A B 1 2 3`, `(1) (2) (3)`, `7=3/1`. */
const isNumbering = ({ words }: FlowLine): boolean =>
  words.length >= leastPieces &&
  words.every(({ text }) => /^\(?(?:[A-ZĐ]|\d{1,2}(?:\.\d)?)\)?(?:=\S*|$)/u.test(text))

/** A title, or a line that runs over half of the page in one piece, ends a table; short ones are labels in it. */
const isRow = ({ pieces, left, right, edge, text }: FlowLine): boolean =>
  pieces.length >= 2 ||
  (right - left < edge * 0.45 && !isTitle(text) && !(text.length > 12 && text === text.toUpperCase()))

const isTitle = (text: string): boolean =>
  /^(?:biểu|phụ lục|phụ biểu|bảng)\s|^\((?:kèm|ban hành|tiếp|đơn vị|đvt)/iu.test(text)

/** The end of the rows that begin at `from`: with the last line of several pieces, before the next header. */
const runAt = (lines: readonly FlowLine[], from: number): number => {
  let [end, wide] = [from, 0]
  let head = -1
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || (!isRow(line) && !isHeadingIn(lines, at))) break
    if (opensHead(line)) {
      // `Số` and `TT` may stand in two lines of one header
      if (head >= 0 && at - head > 2) break
      head = head < 0 ? at : head
    }
    if (line.pieces.length >= leastPieces) wide += 1
    if (line.pieces.length >= 2) end = at + 1
  }
  const left = Math.min(...lines.slice(from, end).map((line) => line.left))
  while (end < lines.length && goesOnBelow(lines, end, left)) end += 1
  return wide >= leastRows ? end : from
}

/** A heading of a group of rows: loud or long, but no title, and rows follow at once. */
const isHeadingIn = (lines: readonly FlowLine[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]]
  if (!line || !next || isTitle(line.text) || opensHead(next)) return false
  return (
    next.pieces.length >= leastPieces &&
    figuresIn(next) >= 2 &&
    /^(?:[IVX]+|[A-ZĐ]|\d+)\.?\s/u.test(line.text)
  )
}

/** The rest of a name that was broken in the last row: small letters under it, close below. */
const goesOnBelow = (lines: readonly FlowLine[], at: number, left: number): boolean => {
  const [line, above] = [lines[at], lines[at - 1]]
  if (!line || !above || line.page !== above.page || line.pieces.length > 1) return false
  if (line.y - above.y > line.size * 1.6 || isTitle(line.text) || isLetterhead([line.text])) return false
  const width = line.right - line.left
  const isInside = line.left - left > line.size * 6 && line.text !== line.text.toUpperCase()
  return /^[\p{Ll}\d(%]/u.test(line.text) || isInside ? width < line.edge * 0.3 : line.text.length <= 3
}

/** The line above the one that begins with STT: years or a stage over several columns. */
const isAboveHead = (line: FlowLine, below: FlowLine | undefined): boolean =>
  line.pieces.length >= 2 &&
  below !== undefined &&
  (line.page === below.page ? below.y - line.y < line.size * 2.2 : line.page + 1 === below.page) &&
  opensHead(below) &&
  !isTitle(line.text) &&
  !isLetterhead(line.pieces.map(({ text }) => text))

/** The lines of the header from `from` on: to the line that numbers the columns, or to the first row. */
const headEnd = (lines: readonly FlowLine[], columns: readonly Column[]): number => {
  const stt = lines.findIndex(opensHead)
  if (stt < 0 || stt > 5) return 0
  for (let at = stt + 1; at < Math.min(lines.length, stt + 14); at += 1) {
    const line = lines[at]
    if (!line) break
    if (isNumbering(line)) return at
    if (startsRow(line, columns)) return at
    if (figuresIn(line) >= Math.max(2, columns.length / 2) && !areYears(line)) return at
  }
  return stt + 1
}

const areYears = ({ pieces }: FlowLine): boolean => pieces.every(({ text }) => /\p{L}|^20\d\d$/u.test(text))

const startsRow = (line: FlowLine, columns: readonly Column[]): boolean => {
  const [first] = line.words
  return (
    first !== undefined &&
    first.right <= (columns[0]?.right ?? 0) + 1 &&
    /^(?:[IVX]+|\d{1,3}(?:\.\d+)*|[A-SĐU-Za-zđ])[.)]?$/u.test(first.text)
  )
}

const tableOf = (lines: readonly FlowLine[]): readonly OpenRow[] => {
  const columns = columnsOf(lines)
  const head = headEnd(lines, columns)
  const [first] = lines
  const heads = headRows(lines.slice(0, head), columns).map((cells): OpenRow => ({
    cells,
    page: first?.page ?? 1,
    line: first?.number ?? 1,
  }))
  return [...(head > 0 ? heads : []), ...rowsOf(lines.slice(head), columns)]
}

/**
 * Finds tables that were printed without rules: at least three lines close to each other, each in three or more
 * pieces that wide gaps part. Everything else flows as words.
 */
export const openTables = (lines: readonly FlowLine[]): readonly Block[] => {
  const blocks: Block[] = []
  let words: FlowLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const end = line.pieces.length >= leastPieces ? runAt(lines, at) : at
    if (end === at) {
      words.push(line)
      continue
    }
    const top = words.at(-1)
    const above = top && isAboveHead(top, line) ? words.splice(-1, 1) : []
    if (words.length > 0) blocks.push({ kind: 'words', lines: words })
    words = []
    blocks.push({ kind: 'rows', rows: tableOf([...above, ...lines.slice(at, end)]) })
    at = end - 1
  }
  return words.length > 0 ? [...blocks, { kind: 'words', lines: words }] : blocks
}
