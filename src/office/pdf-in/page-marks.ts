import { OPS } from 'unpdf/pdfjs'
import { drawPath, type Rule } from '#office/pdf-in/drawn-rules.ts'
import { type Clip, clippedBy, isCutOff } from '#office/pdf-in/clip.ts'
import { isNumbered, type Matrix, matrixIn, numbersIn, still, times } from '#office/pdf-in/matrix.ts'
import { type Lying, type TurnedGlyph, uprightPage } from '#office/pdf-in/turned.ts'
import { withoutPictures } from '#office/text-in/symbols.ts'
import { faceName, facesTell, inTodaysFace, type OldFace } from '#office/text-in/old-faces.ts'

/** A letter on a page: points from the left and from the top, of its baseline's beginning. */
export type Glyph = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export type PageMarks = {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Glyphs for which the file does not say which letter they are. */
  readonly nameless: number
  /** Letters that stand across the page, as in a narrow column's heading. */
  readonly turned: readonly TurnedGlyph[]
  /** The encodings from before Unicode that faces of the page were in. */
  readonly encodings: readonly string[]
}

type TextState = {
  spacing: number
  wordSpacing: number
  stretch: number
  leading: number
  size: number
  rise: number
  face: OldFace | null
}
type State = { matrix: Matrix; text: TextState; clip: Clip | null }

/** The face behind a font's name inside the file, where it is one from before Unicode. */
export type FaceOf = (font: string) => OldFace | null

/** Where the pen is: what has been saved, the text's own matrices, what has been found. */
type Pen = {
  state: State
  readonly saved: State[]
  line: Matrix
  at: Matrix
  readonly glyphs: (Glyph & Faced)[]
  readonly turned: (TurnedGlyph & Faced)[]
  readonly rules: Rule[]
  /** The next path does not draw but cuts off what is drawn outside of it. */
  isClipping: boolean
  nameless: number
  /** Bullets and signs of picture faces. */
  pictures: number
  readonly faceOf: FaceOf
  /** The page's right edge. */
  readonly edge: number
}
type Faced = { readonly face: OldFace | null }

const freshText = (): TextState => ({
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  size: 0,
  rise: 0,
  face: null,
})

/** States nest as deep as the page saves them; one that only saves is cut off. */
const deepestState = 500
const mostGlyphs = 200_000

type PdfGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }
const isGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'

/** A letter that stands in no alphabet: the font has a picture for it and no name. */
const isNameless = (text: string): boolean => text === '' || /^[\p{Cc}\p{Co}\ufffd]$/u.test(text)

/** `ﬁ` is two letters that were cast as one. */
const withoutLigatures = (text: string): string =>
  /[\ufb00-\ufb06]/u.test(text) ? text.normalize('NFKC') : text

/** How a letter stands on the page; null for one that leans: a watermark across it says nothing. */
const lyingOf = ([a, b]: Matrix): 'upright' | Lying | null => {
  if (a > 0 && Math.abs(b) < a * 0.1) return 'upright'
  if (Math.abs(a) > Math.abs(b) * 0.1) return null
  return b < 0 ? 'up' : 'down'
}

const showGlyph = (pen: Pen, glyph: PdfGlyph): void => {
  const { text, matrix } = pen.state
  const width = typeof glyph.width === 'number' ? glyph.width : 0
  const whole = times(times(matrix, pen.at), [text.size * text.stretch, 0, 0, text.size, 0, text.rise])
  const advance =
    ((width / 1_000) * text.size + text.spacing + (glyph.isSpace ? text.wordSpacing : 0)) * text.stretch
  const size = Math.hypot(whole[2], whole[3])
  const shown = withoutPictures(withoutLigatures(glyph.unicode))
  if (shown !== glyph.unicode && /[\uf020-\uf0ff]/u.test(glyph.unicode)) pen.pictures += 1
  if (isNameless(shown)) pen.nameless += 1
  else if (pen.glyphs.length + pen.turned.length < mostGlyphs) {
    const drawn = {
      text: shown,
      x: whole[4],
      y: whole[5],
      width: (width / 1_000) * Math.hypot(whole[0], whole[1]),
      size,
      face: text.face,
    }
    const lies = lyingOf(whole)
    if (isCutOff(drawn, pen.state.clip)) return advanceBy(pen, advance)
    if (lies === 'upright') pen.glyphs.push(drawn)
    else if (lies) pen.turned.push({ ...drawn, lies })
  }
  advanceBy(pen, advance)
}

const advanceBy = (pen: Pen, advance: number): void => {
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
  else if (operator === OPS.setFont) {
    text.size = second
    const name = isNumbered(args) ? args[0] : null
    text.face = typeof name === 'string' ? pen.faceOf(name) : null
  } else if (operator === OPS.moveText) moveLine(pen, first, second)
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
  else if (operator === OPS.clip || operator === OPS.eoClip) pen.isClipping = true
  else if (operator === OPS.constructPath) {
    if (pen.isClipping)
      pen.state = { ...pen.state, clip: clippedBy(pen.state.clip, pen.state.matrix, args, pen.edge) }
    pen.isClipping = false
    drawPath(pen.rules, pen.state.matrix, args)
  } else if (operator === OPS.save) save(pen)
  else if (operator === OPS.restore) restore(pen)
  else if (operator === OPS.transform) turn(pen, matrixIn(args))
  else if (operator === OPS.paintFormXObjectBegin) {
    save(pen)
    turn(pen, matrixIn(isNumbered(args) ? args[0] : null))
  } else if (operator === OPS.paintFormXObjectEnd) restore(pen)
}

/** The drawing of a page as pdf.js lists it. */
export type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

type Told<Each> = { readonly glyphs: readonly Each[]; readonly encodings: readonly string[] }

/** Letters of old faces in today's, where the faces tell the truth. */
const inTodaysLetters = <Each extends Glyph & Faced>(glyphs: readonly Each[]): Told<Each> => {
  const old = glyphs.filter(({ face }) => face !== null)
  if (old.length === 0 || !facesTell(old.map(({ text }) => text))) return { glyphs, encodings: [] }
  return {
    glyphs: glyphs.map((glyph) =>
      glyph.face ? { ...glyph, text: inTodaysFace(glyph.face, glyph.text) } : glyph,
    ),
    encodings: old.flatMap(({ face }) => (face ? [faceName[face]] : [])),
  }
}

/**
 * Follows the pen over a page and notes where every letter and every ruled line lies, in points from the top left.
 * `view` turns the page the way a reader sees it; a page whose words all lie on their side is turned upright.
 */
export const marksOf = (
  { fnArray, argsArray }: Drawing,
  view: readonly number[],
  faceOf: FaceOf = () => null,
  edge: number = Number.POSITIVE_INFINITY,
): PageMarks => {
  const state: State = { matrix: matrixIn(view), text: freshText(), clip: null }
  const pen: Pen = {
    state,
    saved: [],
    line: still,
    at: still,
    glyphs: [],
    turned: [],
    rules: [],
    isClipping: false,
    nameless: 0,
    pictures: 0,
    faceOf,
    edge,
  }
  fnArray.forEach((operator, at) => step(pen, operator, argsArray[at]))
  const [level, turned] = [inTodaysLetters(pen.glyphs), inTodaysLetters(pen.turned)]
  const upright = uprightPage({ glyphs: level.glyphs, turned: turned.glyphs, rules: pen.rules })
  return {
    ...upright,
    // a few pictures are bullets; words that are all pictures are letters whose names are lost
    nameless: pen.nameless + (pen.pictures > pen.glyphs.length * 0.1 ? pen.pictures : 0),
    encodings: [...new Set([...level.encodings, ...turned.encodings])],
  }
}
