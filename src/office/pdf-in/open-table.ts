import type { FlowLine } from '#office/pdf-in/flow.ts'
import type { Piece } from '#office/pdf-in/printed-lines.ts'

/** Words that flow, or rows of a table that was printed without rules. */
export type Block =
  | { readonly kind: 'words'; readonly lines: readonly FlowLine[] }
  | { readonly kind: 'rows'; readonly rows: readonly OpenRow[] }

export type OpenRow = { readonly cells: readonly string[]; readonly page: number; readonly line: number }

const leastRows = 3
const leastPieces = 3

const figures = ({ pieces }: FlowLine): number =>
  pieces.filter(({ text }) => /^[-+<>\d.,%]+$/u.test(text)).length

/** Where columns lie: the stretches that the pieces of rows with figures cover together. Headings lie over several. */
const columnsOf = (lines: readonly FlowLine[]): readonly Piece[] => {
  const told = lines.filter((line) => figures(line) >= 2)
  const sources = told.length >= leastRows ? told : lines.filter(({ pieces }) => pieces.length >= leastPieces)
  const pieces = sources.flatMap((line) => line.pieces).sort((one, other) => one.left - other.left)
  const columns: { text: string; left: number; right: number }[] = []
  for (const { left, right } of pieces) {
    const open = columns.at(-1)
    if (open && left < open.right) open.right = Math.max(open.right, right)
    else columns.push({ text: '', left, right })
  }
  return columns
}

/** The column that a piece shares most of its width with, else the nearest one. */
const columnFor = (piece: Piece, columns: readonly Piece[]): number => {
  const shared = columns.map(({ left, right }) => Math.min(right, piece.right) - Math.max(left, piece.left))
  return shared.indexOf(Math.max(...shared))
}

/** A heading over several columns stands over the first of them, as everywhere in the text form. */
const placeFor = (piece: Piece, columns: readonly Piece[]): number => {
  const under = columns.flatMap(({ left, right }, at) =>
    Math.min(right, piece.right) - Math.max(left, piece.left) > (right - left) * 0.5 ? [at] : [],
  )
  return under.length > 1 ? (under[0] ?? 0) : columnFor(piece, columns)
}

const rowOf = (line: FlowLine, columns: readonly Piece[]): string[] => {
  const cells = columns.map(() => '')
  for (const piece of line.pieces) {
    const at = placeFor(piece, columns)
    cells[at] = cells[at] === '' ? piece.text : `${cells[at] ?? ''} ${piece.text}`
  }
  return cells
}

/** A label goes on in the next line where it nearly filled its column, and the next line opens nothing of its own. */
const goesOnIn = (line: FlowLine, above: FlowLine | undefined, columns: readonly Piece[]): number => {
  const [only, ...more] = line.pieces
  if (!only || more.length > 0 || !above || !/^(?!\p{L}\))[\p{Ll}(]/u.test(only.text)) return -1
  const at = columnFor(only, columns)
  const { left, right } = columns[at] ?? only
  const filled = above.pieces.find((piece) => columnFor(piece, columns) === at)
  return filled && filled.right > left + (right - left) * 0.75 ? at : -1
}

const rowsOf = (lines: readonly FlowLine[]): readonly OpenRow[] => {
  const columns = columnsOf(lines)
  const rows: { cells: string[]; page: number; line: number }[] = []
  lines.forEach((line, index) => {
    const cells = rowOf(line, columns)
    const above = rows.at(-1)?.cells
    const at = goesOnIn(line, lines[index - 1], columns)
    if (above && at >= 0) above[at] = `${above[at] ?? ''} ${cells[at] ?? ''}`.trim()
    else rows.push({ cells, page: line.page, line: line.number })
  })
  return rows
}

const opensTable = ({ pieces }: FlowLine): boolean => /^(?:s\s*t\s*t|tt|số tt)$/iu.test(pieces[0]?.text ?? '')

/** A title, or a line that runs over half of the page in one piece, ends a table; short ones are labels in it. */
const isRow = ({ pieces, left, right, edge, text }: FlowLine): boolean =>
  pieces.length >= 2 ||
  (right - left < edge * 0.45 && !/^(?:biểu|phụ lục|bảng)\s|^\(/iu.test(text) && text !== text.toUpperCase())

/** The end of the rows that begin at `from`: with the last line of several pieces, before the next header. */
const runAt = (lines: readonly FlowLine[], from: number): number => {
  let [end, wide] = [from, 0]
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || !isRow(line) || (at > from && opensTable(line))) break
    if (line.pieces.length >= leastPieces) wide += 1
    if (line.pieces.length >= 2) end = at + 1
  }
  return wide >= leastRows ? end : from
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
    if (words.length > 0) blocks.push({ kind: 'words', lines: words })
    words = []
    blocks.push({ kind: 'rows', rows: rowsOf(lines.slice(at, end)) })
    at = end - 1
  }
  return words.length > 0 ? [...blocks, { kind: 'words', lines: words }] : blocks
}
