import { attribute } from '#office/package/xml.ts'
import { childOf, valueOf, type XmlElement } from '#office/package/xml-tree.ts'
import { superscript } from '#office/superscript.ts'

/** What a paragraph says, and what hangs in it. */
export type Runs = {
  /** Its words; a line break inside it is `\n`. */
  readonly text: string
  /** The notes that it refers to, in order. */
  readonly notes: readonly Note[]
  /** Text boxes anchored in it: their paragraphs stand beside it on the page. */
  readonly boxes: readonly XmlElement[]
}
export type Note = { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly mark: number }

/** Gives a note its number when the document first refers to it. */
export type Marker = (kind: Note['kind'], id: string) => number

/** Elements that hold no words of the document: properties, deleted text, old copies, field instructions. */
export const silent: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:tcBorders',
  'w:tblBorders',
  'w:rFonts',
  'w:shd',
  'w:sectPr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrEx',
  'mc:Fallback',
  'w:object',
  'w:ruby',
  'w:sdtPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:proofErr',
  'w:lastRenderedPageBreak',
])

const isOff = (value: string | null): boolean => value === '0' || value === 'false' || value === 'off'

const isHidden = (run: XmlElement): boolean => {
  const vanish = childOf(run, 'w:rPr', 'w:vanish')
  return vanish !== null && !isOff(attribute(vanish.attributes, 'w:val'))
}

type Gathered = { text: string; readonly notes: Note[]; readonly boxes: XmlElement[] }

const gather = (element: XmlElement, marker: Marker, into: Gathered, isRaised: boolean): void => {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    switch (child.name) {
      case 'm:t':
      case 'w:t': {
        const words = child.children.filter((each) => typeof each === 'string').join('')
        into.text += isRaised ? superscript(words) : words
        break
      }
      case 'w:r':
        if (!isHidden(child))
          gather(child, marker, into, valueOf(child, 'w:rPr', 'w:vertAlign') === 'superscript')
        break
      case 'w:tab':
      case 'w:ptab':
        into.text += ' '
        break
      case 'w:br':
        into.text += /^(?:page|column)$/.test(attribute(child.attributes, 'w:type') ?? '') ? ' ' : '\n'
        break
      case 'w:cr':
        into.text += '\n'
        break
      case 'w:noBreakHyphen':
        into.text += '-'
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        refer(child, marker, into)
        break
      case 'w:txbxContent':
        into.boxes.push(child)
        break
      case 'w:pPr':
      case 'w:rPr':
        break
      default:
        gather(child, marker, into, isRaised)
    }
  }
}

const refer = (child: XmlElement, marker: Marker, into: Gathered): void => {
  const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const id = attribute(child.attributes, 'w:id') ?? ''
  const mark = marker(kind, id)
  into.text += superscript(String(mark))
  into.notes.push({ kind, id, mark })
}

/** Reads what a paragraph says, as it is printed: hidden and deleted words are not there, tracked new ones are. */
export const runsOf = (paragraph: XmlElement, marker: Marker): Runs => {
  const into: Gathered = { text: '', notes: [], boxes: [] }
  gather(paragraph, marker, into, false)
  return into
}
