import type { FlowLine } from '#office/pdf-in/flow.ts'
import { piecesOf, type Piece } from '#office/pdf-in/printed-lines.ts'
import { isLetterhead } from '#office/text-in/layout.ts'

/** Lines of two columns of prose at least; fewer are a letterhead, or no columns. */
const leastLines = 6

type Gutter = { readonly left: number; readonly right: number }

/** The sign of a list item stands apart from its words: `1.`, `a)`, `-`; that is no column. */
const isSign = (text: string): boolean => /^(?:[-–+•*]|\(?[\p{L}\d.]{1,5}[.)])$/u.test(text)

const gutterIn = ({ pieces }: FlowLine): Gutter | null => {
  const [one, other] = pieces
  if (pieces.length !== 2 || !one || !other || isSign(one.text)) return null
  return { left: one.right, right: other.left }
}

const shared = (one: Gutter, other: Gutter): Gutter | null => {
  const both = { left: Math.max(one.left, other.left), right: Math.min(one.right, other.right) }
  return both.right - both.left > 4 ? both : null
}

/** The room that a line leaves where the lines above it left theirs; null where its words stand in it. */
const roomIn = (line: FlowLine, above: Gutter): Gutter | null => {
  const own = gutterIn(line)
  if (own) return shared(above, own)
  return line.right <= above.left + 1 || line.left >= above.right - 1 ? above : null
}

/** The lines from `from` on that leave the same room in their middle, and where it is. */
const runAt = (lines: readonly FlowLine[], from: number): { end: number; gutter: Gutter } | null => {
  const first = lines[from]
  const begun = first ? gutterIn(first) : null
  if (!first || !begun) return null
  let [end, gutter]: [number, Gutter] = [from + 1, begun]
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]
    const room: Gutter | null = line?.page === first.page ? roomIn(line, gutter) : null
    if (!line || !room) break
    gutter = room
    if (gutterIn(line)) end = at + 1
  }
  return { end, gutter }
}

const wordsOf = (lines: readonly FlowLine[]): readonly string[] =>
  lines.flatMap(({ pieces }) => pieces.map(({ text }) => text))

const half = (line: FlowLine, words: readonly Piece[], edge: number): readonly FlowLine[] => {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  return [
    {
      ...line,
      text: words.map(({ text }) => text).join(' '),
      left: first.left,
      right: last.right,
      firstWord: first.right - first.left,
      pieces: piecesOf(words, line.size),
      words,
      edge,
    },
  ]
}

const edgeOf = (column: readonly (readonly Piece[])[]): number =>
  Math.max(...column.map((words) => words.at(-1)?.right ?? 0))

/** The left column, then the right one. A letterhead's lines stay lines, prose flows in its own column. */
const parted = (lines: readonly FlowLine[], middle: number): readonly FlowLine[] => {
  const left = lines.map((line) => line.words.filter((word) => word.left < middle))
  const right = lines.map((line) => line.words.filter((word) => word.left >= middle))
  const isHead = isLetterhead(wordsOf(lines))
  return [left, right].flatMap((column) => {
    const edge = isHead ? Number.POSITIVE_INFINITY : edgeOf(column)
    return lines.flatMap((line, at) => half(line, column[at] ?? [], edge))
  })
}

/** Reads what stands side by side one after the other: a letterhead, recipients beside a signature, columns of prose. */
export const inOrder = (lines: readonly FlowLine[]): readonly FlowLine[] => {
  const ordered: FlowLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) continue
    const run = runAt(lines, at)
    const block = run ? lines.slice(at, run.end) : []
    if (run && (block.length >= leastLines || isLetterhead(wordsOf(block)))) {
      ordered.push(...parted(block, (run.gutter.left + run.gutter.right) / 2))
      at = run.end - 1
    } else ordered.push(line)
  }
  return ordered
}
