import type { FlowLine } from '#office/pdf-in/flow.ts'
import type { Piece } from '#office/pdf-in/printed-lines.ts'

/** Where a column of a table without rules lies. */
export type Column = { readonly left: number; readonly right: number }

/** Of a letter's size: what stays white from top to bottom at least between two columns. */
export const gutter = 0.45

const isFigure = (text: string): boolean => /^[-+<>≤≥\d.,%]+$/u.test(text) && /\d/u.test(text)
export const figuresIn = (line: FlowLine): number => line.pieces.filter(({ text }) => isFigure(text)).length

/** The stretches that words cover together, where what lies between them is wider than any space of a line. */
const covered = (words: readonly Piece[], gap: number): readonly Column[] => {
  const columns: { left: number; right: number }[] = []
  for (const { left, right } of [...words].sort((one, other) => one.left - other.left)) {
    const open = columns.at(-1)
    if (open && left - open.right < gap) open.right = Math.max(open.right, right)
    else columns.push({ left, right })
  }
  return columns
}

const touches = ({ left, right }: Column, columns: readonly Column[], gap: number): number =>
  columns.filter((each) => Math.min(each.right, right) - Math.max(each.left, left) > -gap).length

/**
 * Columns of a table without rules: what no word of any row covers, from top to bottom, parts them. Rows with figures
 * are looked at first; a heading that lies over two of their columns says nothing about them.
 */
export const columnsOf = (lines: readonly FlowLine[]): readonly Column[] => {
  const told = lines.filter((line) => figuresIn(line) >= 2)
  const sources = told.length >= 3 ? told : wordRows(lines)
  const gap = (sources[0]?.size ?? 10) * gutter
  let columns = covered(
    sources.flatMap(({ words }) => words),
    gap,
  )
  for (const { pieces } of lines)
    for (const piece of pieces)
      if (touches(piece, columns, gap) <= 1) columns = covered([...columns.map(asPiece), piece], gap)
  return columns
}

/** Rows of a table of words: from the first that has a number; the headings above lie over several columns. */
const wordRows = (lines: readonly FlowLine[]): readonly FlowLine[] => {
  const first = lines.findIndex(({ words }) => /^(?:1|I|A)[.)]?$/u.test(words[0]?.text ?? ''))
  const rows = lines.slice(Math.max(0, first)).filter(({ pieces }) => pieces.length >= 3)
  return rows.length >= 2 ? rows : lines.filter(({ pieces }) => pieces.length >= 3)
}

const asPiece = ({ left, right }: Column): Piece => ({ text: '', left, right })

/** The column that a stretch shares most of its width with, else the nearest one. */
export const columnAt = ({ left, right }: Column, columns: readonly Column[]): number => {
  const shared = columns.map((each) => Math.min(each.right, right) - Math.max(each.left, left))
  return shared.indexOf(Math.max(...shared))
}

/** Whether words of a line stand close together over the room between two columns: no row of cells does that. */
export const isAcross = ({ words, size }: FlowLine, columns: readonly Column[]): boolean =>
  words.some((word, at) => {
    const next = words[at + 1]
    if (touches(word, columns, 0) > 1) return true
    return (
      next !== undefined &&
      next.left - word.right < size * gutter &&
      columnAt(word, columns) !== columnAt(next, columns)
    )
  })

/** What a line says in each column, with where it lies there. */
export const cut = (line: FlowLine, columns: readonly Column[]): readonly (Piece | null)[] => {
  const cells: (Piece | null)[] = columns.map(() => null)
  for (const word of line.words) {
    const at = columnAt(word, columns)
    const open = cells[at]
    cells[at] = open
      ? { text: `${open.text} ${word.text}`, left: open.left, right: Math.max(open.right, word.right) }
      : word
  }
  return cells
}
