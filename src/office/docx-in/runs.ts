import { attribute } from '#office/package/xml.ts'
import { childOf, type XmlElement } from '#office/package/xml-tree.ts'
import type { Look, Looks } from '#office/docx-in/letters.ts'
import { symbolOf, withoutPictures } from '#office/text-in/symbols.ts'
import { superscript } from '#office/superscript.ts'
import { type OldFace, oldFaceOf } from '#office/text-in/old-faces.ts'

/** What a paragraph says, and what hangs in it. */
export type Runs = {
  /** Its words; a line break inside it is `\n`. */
  readonly text: string
  /** The notes that it refers to, in order. */
  readonly notes: readonly Note[]
  /** Text boxes anchored in it: their paragraphs stand beside it on the page. */
  readonly boxes: readonly XmlElement[]
  /** What it shows and cannot be read as words: large pictures, embedded objects. */
  readonly pictures: readonly Picture[]
}
export type Note = { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly mark: number }
export type Picture = 'picture' | 'object'

/** Gives a note its number when the document first refers to it. */
export type Marker = (kind: Note['kind'], id: string) => number

/** What reading runs needs to know of the document around them. */
export type RunReader = {
  readonly marker: Marker
  readonly looks: Looks
  /** Turns what stands in a face from before Unicode into today's letters; null where the faces do not tell. */
  readonly convert: ((face: OldFace, words: string) => string) | null
}

/** Elements that hold no words of the document: properties, deleted text, old copies, field instructions. */
export const silent: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:tcBorders',
  'w:tblBorders',
  'w:pBdr',
  'w:shd',
  'w:lang',
  'w:sectPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrEx',
  'mc:Fallback',
  'w:rt',
  'w:sdtPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
])

/** Words whose letters are in one encoding; runs that follow each other in one face are one piece. */
type Words = { text: string; readonly face: OldFace | null }

type Gathered = {
  readonly words: Words[]
  readonly notes: Note[]
  readonly boxes: XmlElement[]
  readonly pictures: Picture[]
}

const put = (into: Gathered, text: string, face: OldFace | null = null): void => {
  const open = into.words.at(-1)
  if (open?.face === face) open.text += text
  else into.words.push({ text, face })
}

const shown = (words: string, look: Look): string => {
  const letters = look.isRaised ? superscript(words) : words
  if (/^(?:symbol|wingdings|webdings)/iu.test(look.font))
    return letters.replaceAll(/[\uf020-\uf0ff]/gu, (code) => symbolOf(look.font, code.codePointAt(0) ?? 0))
  return withoutPictures(look.isCapital ? letters.toUpperCase() : letters)
}

const putSymbol = (into: Gathered, { attributes }: XmlElement): void => {
  const code = Number.parseInt(attribute(attributes, 'w:char') ?? '', 16)
  if (!Number.isNaN(code)) put(into, symbolOf(attribute(attributes, 'w:font') ?? '', code))
}

/** EMU: a picture larger than nine by four centimetres may hold a table; a smaller one is a seal or a line. */
const isLarge = (picture: XmlElement): boolean => {
  const extent = childOf(picture, 'pic:spPr', 'a:xfrm', 'a:ext')
  const [wide, high] = ['cx', 'cy'].map((name) => Number(extent && attribute(extent.attributes, name)))
  return (wide ?? 0) > 3_240_000 && (high ?? 0) > 1_440_000
}

const still: Look = { font: '', isCapital: false, isHidden: false, isRaised: false }

type Within = { readonly reader: RunReader; readonly lookOf: ReturnType<Looks>; readonly look: Look }

const gather = (element: XmlElement, within: Within, into: Gathered): void => {
  for (const child of element.children) if (typeof child !== 'string') gatherChild(child, within, into)
}

const gatherChild = (child: XmlElement, within: Within, into: Gathered): void => {
  switch (child.name) {
    case 'm:t':
    case 'w:t': {
      const words = child.children.filter((each) => typeof each === 'string').join('')
      put(into, shown(words, within.look), within.reader.convert && oldFaceOf(within.look.font))
      break
    }
    case 'w:r': {
      const look = within.lookOf(childOf(child, 'w:rPr'))
      if (!look.isHidden) gather(child, { ...within, look }, into)
      break
    }
    case 'w:tab':
    case 'w:ptab':
      put(into, ' ')
      break
    case 'w:br':
      put(into, /^(?:page|column)$/.test(attribute(child.attributes, 'w:type') ?? '') ? ' ' : '\n')
      break
    case 'w:cr':
      put(into, '\n')
      break
    case 'w:noBreakHyphen':
      put(into, '-')
      break
    case 'w:softHyphen': {
      // the code of a soft hyphen is the letter ư of TCVN3
      const face = within.reader.convert && oldFaceOf(within.look.font)
      if (face) put(into, '\u00ad', face)
      break
    }
    case 'w:sym':
      putSymbol(into, child)
      break
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      refer(child, within.reader.marker, into)
      break
    case 'w:txbxContent':
      into.boxes.push(child)
      break
    case 'pic:pic':
      if (isLarge(child)) into.pictures.push('picture')
      break
    case 'o:OLEObject':
      if (/ProgID="(?:Excel|Word|PowerPoint)/u.test(child.attributes)) into.pictures.push('object')
      break
    case 'w:pPr':
    case 'w:rPr':
    case 'w:del':
    case 'w:moveFrom':
      break
    default:
      gather(child, within, into)
  }
}

const refer = (child: XmlElement, marker: Marker, into: Gathered): void => {
  const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const id = attribute(child.attributes, 'w:id') ?? ''
  const mark = marker(kind, id)
  put(into, superscript(String(mark)))
  into.notes.push({ kind, id, mark })
}

/** Reads what a paragraph says, as it is printed: hidden and deleted words are not there, tracked new ones are. */
export const runsOf = (paragraph: XmlElement, reader: RunReader): Runs => {
  const into: Gathered = { words: [], notes: [], boxes: [], pictures: [] }
  const lookOf = reader.looks(childOf(paragraph, 'w:pPr'))
  gather(paragraph, { reader, lookOf, look: still }, into)
  const text = into.words
    .map((words) => (words.face && reader.convert ? reader.convert(words.face, words.text) : words.text))
    .join('')
  return { text, notes: into.notes, boxes: into.boxes, pictures: into.pictures }
}

/** Whether a tracked change takes a paragraph's end away: its words go on in the next paragraph. */
export const losesItsEnd = (paragraph: XmlElement): boolean => {
  const mark = childOf(paragraph, 'w:pPr', 'w:rPr')
  return childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null
}
