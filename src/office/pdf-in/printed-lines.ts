import type { Glyph } from '#office/pdf-in/page-marks.ts'
import { superscript } from '#office/superscript.ts'

/** A line as printed: its words, where it lies, and how large its letters are. */
export type PrintedLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** The width of its first word: would it have fitted on the line before? */
  readonly firstWord: number
  /** The width of its first letter: would even that have fitted? */
  readonly firstLetter: number
  /** Its pieces, where gaps wider than any space part them: the cells of a table without rules. */
  readonly pieces: readonly Piece[]
  /** Its words one by one, each where it lies. */
  readonly words: readonly Piece[]
}

export type Piece = { readonly text: string; readonly left: number; readonly right: number }

type Drawn = Glyph & { readonly line: number }

/** The common size of a page's letters: small raised digits are measured against it. */
const commonSize = (glyphs: readonly Glyph[]): number => {
  const sizes = glyphs.map(({ size }) => size).sort((one, other) => one - other)
  return sizes[Math.floor(sizes.length / 2)] ?? 10
}

const isRaised = (glyph: Glyph, beside: Glyph | undefined): boolean =>
  beside !== undefined &&
  /^[\d\s]+$/u.test(glyph.text) &&
  glyph.size < beside.size * 0.8 &&
  glyph.y < beside.y - beside.size * 0.12 &&
  glyph.y > beside.y - beside.size * 0.75 &&
  Math.abs(glyph.x - beside.x) < beside.size * 40

/** Raised digits are drawn before or after the words that they belong to; they take over their baseline. */
const grounded = (glyphs: readonly Glyph[]): readonly Drawn[] => {
  const next: (Glyph | undefined)[] = []
  let large: Glyph | undefined
  for (let at = glyphs.length - 1; at >= 0; at -= 1) {
    const glyph = glyphs[at]
    next[at] = large
    if (glyph && glyph.text.trim() !== '' && !/^\d$/u.test(glyph.text)) large = glyph
  }
  let before: Glyph | undefined
  return glyphs.map((glyph, at): Drawn => {
    const beside = isRaised(glyph, before) ? before : isRaised(glyph, next[at]) ? next[at] : undefined
    if (beside) return { ...glyph, text: superscript(glyph.text), line: beside.y }
    if (glyph.text.trim() !== '') before = glyph
    return { ...glyph, line: glyph.y }
  })
}

const fromLeft = (glyphs: readonly Drawn[]): readonly Drawn[] =>
  [...glyphs].sort((one, other) => one.x - other.x)

/** Letters printed twice on one place, as some programs make them bold, are one letter. */
const once = (sorted: readonly Drawn[]): readonly Drawn[] =>
  sorted.filter((glyph, at) => {
    const before = sorted[at - 1]
    return !before || before.text !== glyph.text || glyph.x - before.x > glyph.width * 0.3
  })

const overlap = (sorted: readonly Drawn[]): boolean =>
  sorted.some((glyph, at) => {
    const before = sorted[at - 1]
    return (
      before !== undefined && before.x + before.width - glyph.x > Math.min(before.width, glyph.width) * 0.6
    )
  })

/**
 * Letters from left to right; words printed over each other stay apart, in the order in which they were printed, so
 * that no figure is made of two.
 */
const inOrder = (glyphs: readonly Drawn[]): readonly (readonly Drawn[])[] => {
  const sorted = once(fromLeft(glyphs))
  if (!overlap(sorted)) return [sorted]
  const runs: Drawn[][] = []
  for (const glyph of glyphs) {
    const open = runs.at(-1)
    const last = open?.at(-1)
    if (open && last && glyph.x >= last.x) open.push(glyph)
    else runs.push([glyph])
  }
  return runs.map(once)
}

/** Letters on one baseline; a gap of a fifth of a letter is a space, drawn or not. */
const wordsOf = (glyphs: readonly Drawn[]): PrintedLine | null => {
  const runs = inOrder(glyphs.filter(({ text }) => text.trim() !== ''))
  const sorted = fromLeft(runs.flat())
  const [first] = sorted
  if (!first) return null
  const words: { text: string; left: number; right: number }[] = []
  for (const run of runs) {
    let right = Number.NEGATIVE_INFINITY
    for (const glyph of run) {
      const open = words.at(-1)
      // a note's mark belongs to its word, however far a justified line pushes it
      const room = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(glyph.text) && open ? 0.9 : 0.17
      const isApart = glyph.x - right > glyph.size * room
      right = Math.max(right, glyph.x + glyph.width)
      if (!open || isApart) words.push({ text: glyph.text, left: glyph.x, right })
      else {
        open.text += glyph.text
        open.right = right
      }
    }
  }
  const right = Math.max(...words.map((word) => word.right))
  const size = Math.max(...sorted.map((glyph) => glyph.size))
  const text = words.map((word) => word.text).join(' ')
  return {
    text,
    left: first.x,
    right,
    y: first.line,
    size,
    firstWord: (words[0]?.right ?? first.x) - first.x,
    firstLetter: first.width,
    pieces: piecesOf(words, size * widePart),
    words,
  }
}

/** Of a letter's size: no space between words is as wide, but the room between two cells of a form nearly always. */
const widePart = 0.9

/** Words that stand closer than `gap` together. */
export const piecesOf = (words: readonly Piece[], gap: number): readonly Piece[] => {
  const pieces: { text: string; left: number; right: number }[] = []
  for (const { text, left, right } of words) {
    const open = pieces.at(-1)
    if (!open || left - open.right > gap) pieces.push({ text, left, right })
    else {
      open.text += ` ${text}`
      open.right = Math.max(open.right, right)
    }
  }
  return pieces
}

/** Letters → lines from top to bottom. Letters whose baselines differ by less than a third of a letter share a line. */
export const linesOf = (glyphs: readonly Glyph[]): readonly PrintedLine[] => {
  const tolerance = commonSize(glyphs) * 0.35
  const sorted = [...grounded(glyphs)].sort((one, other) => one.line - other.line)
  const rows: Drawn[][] = []
  let y = Number.NEGATIVE_INFINITY
  for (const glyph of sorted) {
    if (glyph.line - y > tolerance) {
      rows.push([])
      y = glyph.line
    }
    rows.at(-1)?.push(glyph)
  }
  return rows.flatMap((row) => wordsOf(row) ?? [])
}
