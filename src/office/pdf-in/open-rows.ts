import type { FlowLine } from '#office/pdf-in/flow.ts'
import { isBrokenWord } from '#office/pdf-in/cell-words.ts'
import { type Column, cut, isAcross } from '#office/pdf-in/open-columns.ts'
import type { Piece } from '#office/pdf-in/printed-lines.ts'

/** A row of a table without rules, with the place of its first line. */
export type OpenRow = { readonly cells: readonly string[]; readonly page: number; readonly line: number }

type Cells = readonly (Piece | null)[]
type Building = {
  readonly cells: string[]
  readonly page: number
  readonly line: number
  /** What its last line said in each column. */
  last: (Piece | null)[]
}

/** What rows of a table are told by: which column names them, and which hold figures. */
type Form = {
  readonly columns: readonly Column[]
  readonly label: number
  readonly isFigures: readonly boolean[]
}

const figure = /^[-+<>≤≥(]*\d[\d.,%]*\)?$/u
const share = 0.6

const formOf = (lines: readonly FlowLine[], columns: readonly Column[]): Form => {
  const cells = lines.filter((line) => !isAcross(line, columns)).map((line) => cut(line, columns))
  const isFigures = columns.map((_, at) => {
    const said = cells.flatMap((row) => row[at]?.text ?? [])
    return said.filter((text) => figure.test(text)).length >= said.length * share
  })
  return { columns, label: labelOf(cells), isFigures }
}

const number = /^(?:[IVXLC]+|\d+(?:[.,]\d+)*|[a-zđA-Z]|[-–+*•])[.)]?$/u

/** The column of names: the first, or the one after the numbers; a unit may stand between. */
const labelOf = (cells: readonly Cells[]): number => {
  const saidIn = (at: number): readonly string[] => cells.flatMap((row) => row[at]?.text ?? [])
  const letters = (at: number): number => saidIn(at).join('').match(/\p{L}/gu)?.length ?? 0
  const first = saidIn(0)
  if (first.filter((text) => number.test(text)).length < first.length / 2) return 0
  return letters(1) < letters(2) * 0.4 && !saidIn(2).some((text) => figure.test(text)) ? 2 : 1
}

/** A program breaks a line where the next word does not fit: whether this piece had no room for the next one's first word. */
const isFull = (piece: Piece, next: Piece, firstWord: number, column: Column, size: number): boolean =>
  piece.right - piece.left > size * 4 &&
  piece.right + size * 0.2 + firstWord > column.right - size * 0.1 &&
  next.left < column.right

const opensRow = /^(?:[-–+*•]\s|\p{L}\)\s|\(?\d{1,3}[.)]\s|Trong đó|Chia ra|Tr\.? ?đó)/u

/** Whether a line says more of the row above: it names no row of its own, or goes on with the broken name. */
const goesOn = (row: Building | undefined, cells: Cells, line: FlowLine, form: Form): boolean => {
  if (!row) return false
  const { label, columns, isFigures } = form
  const [name, above] = [cells[label], row.last[label] ?? null]
  const isOpen = row.cells.slice(0, label).some((cell) => cell !== '')
  const isInBrackets = row.cells.slice(0, label).some((cell) => /\([^)]*$/u.test(cell))
  const hasNumber =
    !isInBrackets &&
    cells.slice(0, label).some((cell) => cell !== null) &&
    (startsNumber(cells, label) || !isOpen)
  if (!name) return !hasNumber || (isAlone(row.cells, label) && isAlone(cells, label))
  const column = columns[label]
  if (!above || !column || opensRow.test(name.text)) return false
  const first = line.words.find(({ left }) => left >= name.left)
  if (!first || !isFull(above, name, first.right - first.left, column, line.size)) return false
  const hasFigures = cells.some((cell, at) => cell !== null && at > label && isFigures[at])
  if (!hasNumber && !hasFigures) return true
  const isInside = /^[\p{Ll}(]/u.test(name.text) || /\([^)]*$/u.test(row.cells[label] ?? '')
  if (hasNumber || !isInside) return false
  // the figures of a row may stand beside the middle of its name, or one of them may be broken beside its end
  const isBare = row.cells.every((cell, at) => at === label || cell === '')
  return isBare || isRest(row, cells, label)
}

/** Fewer cells than the row above has, each under one that says something. */
const isRest = (row: Building, cells: Cells, label: number): boolean => {
  const said = cells.flatMap((cell, at) => (cell !== null && at > label ? [at] : []))
  const above = row.cells.filter((cell, at) => at > label && cell !== '').length
  return said.every((at) => row.cells[at] !== '') && said.length * 2 < above
}

/** Nothing but the column of numbers says something: words that were put there, and broken. */
const isAlone = (cells: readonly (Piece | string | null)[], label: number): boolean =>
  label > 0 && cells.slice(label).every((cell) => cell === null || cell === '')

const startsNumber = (cells: Cells, label: number): boolean =>
  cells.slice(0, label).some((cell) => cell !== null && number.test(cell.text))

const begin = (cells: Cells, line: FlowLine): Building => ({
  cells: cells.map((cell) => cell?.text ?? ''),
  page: line.page,
  line: line.number,
  last: [...cells],
})

const goOn = (row: Building, cells: Cells, { columns }: Form): void => {
  cells.forEach((cell, at) => {
    if (!cell) return
    const open = row.cells[at] ?? ''
    const room = (columns[at]?.right ?? 0) - (row.last[at]?.right ?? 0)
    const letter = (cell.right - cell.left) / cell.text.length
    const isWhole = open === '' || isBrokenWord(open, cell.text, room, letter)
    row.cells[at] = `${open}${isWhole ? '' : ' '}${cell.text}`
    row.last[at] = cell
  })
}

/** A heading that runs over all columns is the name of its row; the number before it keeps its column. */
const acrossCells = (line: FlowLine, { columns, label }: Form): Cells => {
  const [first, ...rest] = line.words
  const isNumbered =
    first !== undefined &&
    label > 0 &&
    rest.length > 0 &&
    /^(?:[IVXLC]+|\d+(?:\.\d+)*|[A-Z])\.?$/u.test(first.text)
  const words = isNumbered ? rest : line.words
  const name = { text: words.map(({ text }) => text).join(' '), left: words[0]?.left ?? 0, right: line.right }
  return columns.map((_, at) => (at === label ? name : at === 0 && isNumbered && first ? first : null))
}

/** The rows of a table without rules: a line that goes on with a broken cell belongs to the row above. */
export const rowsOf = (lines: readonly FlowLine[], columns: readonly Column[]): readonly OpenRow[] => {
  const form = formOf(lines, columns)
  const rows: Building[] = []
  for (const line of lines) {
    const cells = isAcross(line, columns) ? acrossCells(line, form) : cut(line, columns)
    const row = rows.at(-1)
    if (row && goesOn(row, cells, line, form)) goOn(row, cells, form)
    else rows.push(begin(cells, line))
  }
  return rows.map(({ cells, page, line }) => ({ cells, page, line }))
}
