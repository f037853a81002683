import type { Rule } from '#office/pdf-in/drawn-rules.ts'
import type { Glyph } from '#office/pdf-in/page-marks.ts'
import { cellWords } from '#office/pdf-in/cell-words.ts'
import { linesOf } from '#office/pdf-in/printed-lines.ts'
import { type TurnedGlyph, upright } from '#office/pdf-in/turned.ts'

/** A frame of rules on a page, and where they stand: the edges of columns and of rows. */
export type Frame = {
  readonly rules: readonly Rule[]
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** It runs over the page's right edge: what stands behind its last rule belongs to its last column. */
  readonly runsOff: boolean
}

/** Rules that miss each other by less than this are one, in points. */
const near = 2.5

/** Places of rules, those that nearly coincide taken together. */
const distinct = (places: readonly number[]): readonly number[] => {
  const found: number[] = []
  for (const place of [...places].sort((one, other) => one - other))
    if (place - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(place)
  return found
}

/** Rules that touch belong together: each group is one frame on the page. Found by sweeping, not pair by pair. */
const groupsOf = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const bands: { top: number; bottom: number; rules: Rule[] }[] = []
  const upright = rules.filter(({ isLevel }) => !isLevel).sort((one, other) => one.from - other.from)
  for (const rule of upright) {
    const band = bands.at(-1)
    if (band && rule.from <= band.bottom + near) {
      band.bottom = Math.max(band.bottom, rule.to)
      band.rules.push(rule)
    } else bands.push({ top: rule.from, bottom: rule.to, rules: [rule] })
  }
  for (const rule of rules)
    if (rule.isLevel)
      bands.find(({ top, bottom }) => rule.at >= top - near && rule.at <= bottom + near)?.rules.push(rule)
  return bands.map(({ rules: each }) => each)
}

const place = (edges: readonly number[], at: number): number => {
  const found = edges.findIndex((edge) => at < edge) - 1
  return found >= 0 ? found : -1
}

/** Whether one of the rules runs past this place. */
const isCut = (rules: readonly Rule[] | undefined, at: number): boolean =>
  rules?.some(({ from, to }) => from - near <= at && at <= to + near) ?? false

/** Which cells of the grid lie open to each other: no rule stands between them. Each leads to its top left one. */
const openCells = (
  frame: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
): ((row: number, column: number) => number) => {
  const width = xs.length - 1
  const head = Array.from({ length: width * (ys.length - 1) }, (_, at) => at)
  const find = (at: number): number => {
    let top = at
    while (head[top] !== top) top = head[top] ?? top
    return top
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [find(one), find(other)]
    head[Math.max(a, b)] = Math.min(a, b)
  }
  const uprightAt = byPlace(frame, false, xs)
  const levelAt = byPlace(frame, true, ys)
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < width; column += 1) {
      const middleY = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      const middleX = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2
      const at = row * width + column
      if (column + 1 < width && !isCut(uprightAt.get(column + 1), middleY)) join(at, at + 1)
      if (row + 2 < ys.length && !isCut(levelAt.get(row + 1), middleX)) join(at, at + width)
    }
  return (row, column) => find(row * width + column)
}

const byPlace = (
  frame: readonly Rule[],
  isLevel: boolean,
  edges: readonly number[],
): ReadonlyMap<number, Rule[]> => {
  const found = new Map<number, Rule[]>()
  for (const rule of frame) {
    if (rule.isLevel !== isLevel) continue
    const at = edges.findIndex((edge) => Math.abs(edge - rule.at) <= near)
    found.set(at, [...(found.get(at) ?? []), rule])
  }
  return found
}

/** A frame larger than this in cells is a drawing, no table. */
const mostCells = 60_000

const edgesOf = (rules: readonly Rule[], width: number): Frame => {
  const xs = distinct(rules.filter(({ isLevel }) => !isLevel).map(({ at }) => at))
  return {
    rules,
    xs,
    ys: distinct(rules.filter(({ isLevel }) => isLevel).map(({ at }) => at)),
    runsOff: (xs.at(-1) ?? 0) > width - near,
  }
}

/** The frames of a page that may hold a table, from top to bottom; `width` is the page's own. */
export const framesOn = (
  rules: readonly Rule[],
  width: number = Number.POSITIVE_INFINITY,
): readonly Frame[] =>
  groupsOf(rules)
    .map((group) => edgesOf(group, width))
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2 && xs.length * ys.length <= mostCells)

export const topOf = ({ ys }: Frame): number => ys[0] ?? 0

export const isInside = ({ x, y, width }: Glyph, { xs, ys, runsOff }: Frame): boolean =>
  y > (ys[0] ?? 0) &&
  y <= (ys.at(-1) ?? 0) + near &&
  x + width / 2 > (xs[0] ?? 0) &&
  (runsOff || x < (xs.at(-1) ?? 0))

/** Columns of a table that goes on over the page's end: a piece whose cells lie merged shows fewer of its edges. */
export const sharedEdges = (one: Frame, other: Frame): readonly number[] | null => {
  const [many, few] = one.xs.length >= other.xs.length ? [one.xs, other.xs] : [other.xs, one.xs]
  const isPart = few.every((edge) => many.some((each) => Math.abs(each - edge) <= near))
  const isAsWide =
    Math.abs((few[0] ?? 0) - (many[0] ?? 0)) <= near &&
    Math.abs((few.at(-1) ?? 0) - (many.at(-1) ?? 0)) <= near
  return isPart && isAsWide ? many : null
}

type Cell = { readonly glyphs: Glyph[]; readonly turned: TurnedGlyph[]; left: number; right: number }

/** Words of a cell; letters on their side are read as if the page were turned for them. */
const wordsOf = ({ glyphs, turned, left, right }: Cell): string => {
  const level = cellWords(linesOf(glyphs), left, right)
  if (turned.length === 0) return level
  const lines = linesOf(upright(turned))
  const edges = lines.flatMap((line) => [line.left, line.right])
  const across = cellWords(lines, Math.min(...edges), Math.max(...edges))
  return level === '' ? across : `${level} ${across}`
}

/** The cells of a frame as words, row by row, each at the top left of what it covers. Empty rows are double strokes. */
export const rowsIn = (
  frame: Frame,
  glyphs: readonly Glyph[],
  turned: readonly TurnedGlyph[] = [],
): readonly (readonly string[])[] => {
  const { rules, xs, ys, runsOff } = frame
  const headOf = openCells(rules, xs, ys)
  const cells = new Map<number, Cell>()
  const cellAt = (x: number, y: number): Cell | null => {
    const [column, row] = [place(xs, runsOff ? Math.min(x, (xs.at(-1) ?? 0) - near) : x), place(ys, y)]
    if (row < 0 || column < 0) return null
    const head = headOf(row, column)
    const own = cells.get(head) ?? { glyphs: [], turned: [], left: Number.POSITIVE_INFINITY, right: 0 }
    own.left = Math.min(own.left, xs[column] ?? 0)
    own.right = Math.max(own.right, xs[column + 1] ?? 0)
    cells.set(head, own)
    return own
  }
  for (const glyph of glyphs)
    cellAt(glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3)?.glyphs.push(glyph)
  for (const glyph of turned) {
    const [side, along] = glyph.lies === 'up' ? [-0.3, -0.5] : [0.3, 0.5]
    cellAt(glyph.x + glyph.size * side, glyph.y + glyph.width * along)?.turned.push(glyph)
  }
  const width = xs.length - 1
  return Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: width }, (_each, column) => {
      const cell = cells.get(row * width + column)
      return cell ? wordsOf(cell) : ''
    }),
  ).filter((row) => row.some((cell) => cell !== ''))
}
