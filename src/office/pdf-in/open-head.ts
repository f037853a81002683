import { isBrokenWord } from '#office/pdf-in/cell-words.ts'
import type { FlowLine } from '#office/pdf-in/flow.ts'
import { type Column, columnAt, gutter } from '#office/pdf-in/open-columns.ts'
import { type Piece, piecesOf } from '#office/pdf-in/printed-lines.ts'

/** A heading of one line, and the columns that it lies over: from the first to the last. */
type Heading = { readonly piece: Piece; readonly line: number; first: number; last: number }

const centre = ({ left, right }: Column): number => (left + right) / 2

const over = (piece: Column, columns: readonly Column[]): { first: number; last: number } => {
  const under = columns.flatMap(({ left, right }, at) =>
    Math.min(right, piece.right) - Math.max(left, piece.left) > 0 ? [at] : [],
  )
  const nearest = columnAt(piece, columns)
  return { first: under[0] ?? nearest, last: under.at(-1) ?? nearest }
}

const stretch = (columns: readonly Column[], first: number, last: number): Column => ({
  left: columns[first]?.left ?? 0,
  right: columns[last]?.right ?? 0,
})

/**
 * A heading over several columns may be shorter than they are: it takes in its neighbours that have no heading of
 * their own on its line, as far as it then stands in the middle of them, or at their beginning.
 */
const widened = (heading: Heading, free: (column: number) => boolean, columns: readonly Column[]): void => {
  const { piece } = heading
  let best = { first: heading.first, last: heading.last }
  const miss = (first: number, last: number): number => {
    const whole = stretch(columns, first, last)
    return Math.min(Math.abs(centre(whole) - centre(piece)), Math.abs(whole.left - piece.left) + 1)
  }
  for (let first = heading.first; first === heading.first || (first >= 0 && free(first)); first -= 1)
    for (let last = heading.last; last === heading.last || (last < columns.length && free(last)); last += 1) {
      const [now, then] = [miss(first, last), miss(best.first, best.last)]
      const isWider = last - first > best.last - best.first
      if (now < then - 2 || (isWider && now < then + 4)) best = { first, last }
    }
  heading.first = best.first
  heading.last = best.last
}

/** Lines of one heading; a word that a narrow column broke is whole again. */
const join = (words: readonly string[]): string =>
  words.reduce(
    (whole, next) => `${whole}${whole === '' || isBrokenWord(whole, next, 0, 5) ? '' : ' '}${next}`,
    '',
  )

/** The headings of each line, in the columns that they lie over. */
const headingsOn = (lines: readonly FlowLine[], columns: readonly Column[]): readonly Heading[][] =>
  lines.map((line, at) =>
    piecesOf(line.words, line.size * gutter).map((piece) => ({ piece, line: at, ...over(piece, columns) })),
  )

/**
 * The lines of a header without rules as rows of the text form: a heading over several columns stands over the first
 * of them, and those under it in the rows below. Lines of one heading are put together again.
 */
export const headRows = (
  lines: readonly FlowLine[],
  columns: readonly Column[],
): readonly (readonly string[])[] => headLevels(headingsOn(lines, columns), columns, 0, columns.length - 1)

/** The line at which the columns from `first` to `last` begin to say things of their own. */
const parts = (rows: readonly Heading[][], first: number, last: number): number =>
  rows.findIndex(
    (row) =>
      row.filter(
        (each) => each.first >= first && each.last <= last && each.last < each.first + (last - first),
      ).length >= 2,
  )

const headLevels = (
  rows: readonly Heading[][],
  columns: readonly Column[],
  first: number,
  last: number,
): readonly (readonly string[])[] => {
  const [top = []] = rows
  for (const heading of top) {
    const isFree = (column: number): boolean =>
      column >= first &&
      column <= last &&
      !top.some((each) => each !== heading && each.first <= column && column <= each.last) &&
      rows.slice(1).some((row) => row.some((each) => each.first === column && each.last === column))
    widened(heading, isFree, columns)
  }
  const groups = top.filter((each) => each.last > each.first)
  const heads = columns.map(() => '')
  const below: string[][] = []
  const inGroup = (column: number): Heading | undefined =>
    groups.find((each) => each.first <= column && column <= each.last)
  const levels = groups.map((group) => parts(rows, group.first, group.last)).filter((at) => at > 0)
  const level = levels.length > 0 ? Math.min(...levels) : rows.length
  for (let column = first; column <= last; column += 1) {
    if (inGroup(column)) continue
    const saidIn = (from: number, to: number): string =>
      join(
        rows
          .slice(from, to)
          .flat()
          .flatMap(({ piece }) => (columnAt(piece, columns) === column ? [piece.text] : [])),
      )
    const [upper, lower] = [saidIn(0, level), saidIn(level, rows.length)]
    const isTwo = isOwnHeading(upper, lower)
    heads[column] = isTwo ? upper : saidIn(0, rows.length)
    if (!isTwo) continue
    below[0] ??= columns.map(() => '')
    below[0].splice(column, 1, lower)
  }
  for (const group of groups) {
    const own = rows.map((row) => row.filter((each) => within(each, group, columns)))
    const at = parts(own, group.first, group.last)
    const until = at < 1 ? own.length : at
    heads[group.first] = join(own.slice(0, until).flatMap((row) => row.map(({ piece }) => piece.text)))
    if (at < 1) continue
    headLevels(own.slice(at), columns, group.first, group.last).forEach((level, depth) => {
      below[depth] ??= columns.map(() => '')
      level.forEach((words, column) => {
        if (words !== '') below[depth]?.splice(column, 1, words)
      })
    })
  }
  return [heads, ...below]
}

/** A heading under one column, and not the rest of the one above: a measure under its year, a formula. */
const isOwnHeading = (upper: string, lower: string): boolean =>
  upper !== '' &&
  ((/\d{4}$/u.test(upper) && /^\p{Lu}/u.test(lower)) || /^\([IVX\d+–-]+\)$|^\d{1,2}\s?=/u.test(lower))

const within = (heading: Heading, group: Heading, columns: readonly Column[]): boolean => {
  const at = columnAt(heading.piece, columns)
  return at >= group.first && at <= group.last
}
