import { OPS } from 'unpdf/pdfjs'

/** A letter on a page: points from the left and from the top, of its baseline's beginning. */
export type Glyph = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A ruled line of a form: level from left to right, or upright from top to bottom. */
export type Rule = {
  readonly isLevel: boolean
  /** Its place across: y of a level one, x of an upright one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export type PageMarks = {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Glyphs for which the file does not say which letter they are. */
  readonly nameless: number
}

type Matrix = readonly [number, number, number, number, number, number]
const still: Matrix = [1, 0, 0, 1, 0, 0]

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

const isNumbered = (value: unknown): value is { readonly [at: number]: unknown; readonly length?: number } =>
  typeof value === 'object' && value !== null

/** Numbers of an operator's arguments, whether they came as a list, a typed array or an object with numbered keys. */
const numbersIn = (value: unknown, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => {
    const each = isNumbered(value) ? value[at] : undefined
    return typeof each === 'number' && Number.isFinite(each) ? each : 0
  })

const matrixIn = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(value, 6)
  return [a, b, c, d, e, f]
}

type TextState = {
  spacing: number
  wordSpacing: number
  stretch: number
  leading: number
  size: number
  rise: number
}
type State = { matrix: Matrix; text: TextState }

/** Where the pen is: what has been saved, the text's own matrices, what has been found. */
type Pen = {
  state: State
  readonly saved: State[]
  line: Matrix
  at: Matrix
  readonly glyphs: Glyph[]
  readonly rules: Rule[]
  nameless: number
}

const freshText = (): TextState => ({ spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, size: 0, rise: 0 })

/** States nest as deep as the page saves them; one that only saves is cut off. */
const deepestState = 500
const mostGlyphs = 200_000

type PdfGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }
const isGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'

/** A letter that stands in no alphabet: the font has a picture for it and no name. */
const isNameless = (text: string): boolean => text === '' || /^[\p{Cc}\p{Co}\ufffd]$/u.test(text)

const showGlyph = (pen: Pen, glyph: PdfGlyph): void => {
  const { text, matrix } = pen.state
  const width = typeof glyph.width === 'number' ? glyph.width : 0
  const whole = times(times(matrix, pen.at), [text.size * text.stretch, 0, 0, text.size, 0, text.rise])
  const advance =
    ((width / 1_000) * text.size + text.spacing + (glyph.isSpace ? text.wordSpacing : 0)) * text.stretch
  const size = Math.hypot(whole[2], whole[3])
  if (isNameless(glyph.unicode)) pen.nameless += 1
  // letters that stand upright on the page only; a watermark across it says nothing
  else if (whole[0] > 0 && Math.abs(whole[1]) < whole[0] * 0.1 && pen.glyphs.length < mostGlyphs)
    pen.glyphs.push({
      text: glyph.unicode,
      x: whole[4],
      y: whole[5],
      width: (width / 1_000) * Math.hypot(whole[0], whole[1]),
      size,
    })
  pen.at = times(pen.at, [1, 0, 0, 1, advance, 0])
}

const showText = (pen: Pen, pieces: unknown): void => {
  if (!Array.isArray(pieces)) return
  for (const piece of pieces) {
    if (isGlyph(piece)) showGlyph(pen, piece)
    else if (typeof piece === 'number') {
      const { size, stretch } = pen.state.text
      pen.at = times(pen.at, [1, 0, 0, 1, (-piece / 1_000) * size * stretch, 0])
    }
  }
}

const moveLine = (pen: Pen, x: number, y: number): void => {
  pen.line = times(pen.line, [1, 0, 0, 1, x, y])
  pen.at = pen.line
}

/** Thicker than this, a filled bar is a shade and no rule. */
const thickest = 3
const shortest = 3

const addRule = (pen: Pen, x1: number, y1: number, x2: number, y2: number): void => {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)]
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)]
  if (right - left >= shortest && bottom - top <= thickest)
    pen.rules.push({ isLevel: true, at: (top + bottom) / 2, from: left, to: right })
  else if (bottom - top >= shortest && right - left <= thickest)
    pen.rules.push({ isLevel: false, at: (left + right) / 2, from: top, to: bottom })
}

const mostRules = 50_000

/** A path is a list of steps: 0 moves, 1 draws a line, 2 and 3 curve, 4 closes. Boxes give their edges as rules. */
const drawPath = (pen: Pen, args: unknown): void => {
  if (!isNumbered(args) || !isNumbered(args[1]) || pen.rules.length > mostRules) return
  const how = args[0]
  if (how === OPS.endPath || how === OPS.clip || how === OPS.eoClip) return
  const path = args[1][0]
  if (!isNumbered(path)) return
  const length = typeof path.length === 'number' ? path.length : Object.keys(path).length
  const steps = numbersIn(path, Math.min(length, 10_000))
  const place = (x: number, y: number): readonly [number, number] => {
    const [, , , , px, py] = times(pen.state.matrix, [1, 0, 0, 1, x, y])
    return [px, py]
  }
  let [start, last]: (readonly [number, number])[] = [
    [0, 0],
    [0, 0],
  ]
  for (let at = 0; at < steps.length;) {
    const step = steps[at]
    const to = place(steps[at + 1] ?? 0, steps[at + 2] ?? 0)
    if (step === 0) [start, last] = [to, to]
    else if (step === 1 && last) {
      addRule(pen, last[0], last[1], to[0], to[1])
      last = to
    } else if (step === 4 && last && start) {
      addRule(pen, last[0], last[1], start[0], start[1])
      last = start
    }
    at += step === 0 || step === 1 ? 3 : step === 2 ? 7 : step === 3 ? 5 : 1
  }
}

const save = (pen: Pen): void => {
  if (pen.saved.length < deepestState) pen.saved.push({ ...pen.state, text: { ...pen.state.text } })
}
const restore = (pen: Pen): void => {
  pen.state = pen.saved.pop() ?? pen.state
}
const turn = (pen: Pen, by: Matrix): void => {
  pen.state = { ...pen.state, matrix: times(pen.state.matrix, by) }
}

/** One operator of a page's drawing. What only colours or clips is passed over. */
const step = (pen: Pen, operator: number, args: unknown): void => {
  const [first = 0, second = 0] = numbersIn(args, 2)
  const { text } = pen.state
  if (operator === OPS.showText) showText(pen, isNumbered(args) ? args[0] : null)
  else if (operator === OPS.setFont) text.size = second
  else if (operator === OPS.moveText) moveLine(pen, first, second)
  else if (operator === OPS.setTextMatrix) {
    pen.line = matrixIn(isNumbered(args) && isNumbered(args[0]) ? args[0] : args)
    pen.at = pen.line
  } else if (operator === OPS.beginText) [pen.line, pen.at] = [still, still]
  else if (operator === OPS.setLeadingMoveText) {
    text.leading = -second
    moveLine(pen, first, second)
  } else if (operator === OPS.nextLine) moveLine(pen, 0, -text.leading)
  else if (operator === OPS.setLeading) text.leading = -first
  else if (operator === OPS.setCharSpacing) text.spacing = first
  else if (operator === OPS.setWordSpacing) text.wordSpacing = first
  else if (operator === OPS.setHScale) text.stretch = first / 100
  else if (operator === OPS.setTextRise) text.rise = first
  else if (operator === OPS.constructPath) drawPath(pen, args)
  else if (operator === OPS.save) save(pen)
  else if (operator === OPS.restore) restore(pen)
  else if (operator === OPS.transform) turn(pen, matrixIn(args))
  else if (operator === OPS.paintFormXObjectBegin) {
    save(pen)
    turn(pen, matrixIn(isNumbered(args) ? args[0] : null))
  } else if (operator === OPS.paintFormXObjectEnd) restore(pen)
}

/** The drawing of a page as pdf.js lists it. */
export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

/**
 * Follows the pen over a page and notes where every letter and every ruled line lies, in points from the top left.
 * `view` turns the page the way a reader sees it.
 */
export const marksOf = ({ fnArray, argsArray }: Drawing, view: readonly number[]): PageMarks => {
  const state: State = { matrix: matrixIn(view), text: freshText() }
  const pen: Pen = { state, saved: [], line: still, at: still, glyphs: [], rules: [], nameless: 0 }
  fnArray.forEach((operator, at) => step(pen, operator, argsArray[at]))
  return { glyphs: pen.glyphs, rules: pen.rules, nameless: pen.nameless }
}
