import type { SourceAddress } from '#core/plan/place.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import { isLayout, layoutOrder } from '#office/text-in/layout.ts'
import { looksOf } from '#office/docx-in/letters.ts'
import { numberingOf, type Numbering } from '#office/docx-in/numbering.ts'
import { oldLetters } from '#office/docx-in/old-letters.ts'
import {
  losesItsEnd,
  type Marker,
  type Note,
  type Picture,
  type RunReader,
  type Runs,
  runsOf,
  silent,
} from '#office/docx-in/runs.ts'
import { contentsStyles, listPlaces, type ListPlace } from '#office/docx-in/styles.ts'
import { type GridCell, gridOf } from '#office/docx-in/table-grid.ts'
import type { Package } from '#office/package/zip.ts'
import { xmlText } from '#office/package/xml.ts'
import { attribute } from '#office/package/xml.ts'
import { childOf, elementsIn, valueOf, type XmlElement, xmlTree } from '#office/package/xml-tree.ts'
import { type AddressedLine, oneLine, type PlanText, planTextOf } from '#office/plan-text.ts'
import { refuse } from '#office/refused.ts'
import { superscript } from '#office/superscript.ts'

/** Tables in tables in tables …; a plan has none or one. */
const deepestTable = 8
/** Rows of all tables of a document; a plan with its annexes has about a thousand. */
export const mostTableRows = 50_000
/** Cells of all tables of a document; a plan with its annexes has about ten thousand. */
const mostTableCells = 250_000

/** What reading a document carries along: its lists and notes, the lines so far, and how far the counts are. */
type Reading = {
  readonly numbering: Numbering
  readonly place: (properties: XmlElement | null) => ListPlace | null
  readonly runs: RunReader
  readonly contents: ReadonlySet<string>
  readonly notes: Readonly<Record<Note['kind'], ReadonlyMap<string, XmlElement>>>
  readonly lines: AddressedLine[]
  readonly unread: UnreadLine[]
  /** Words of paragraphs whose end a tracked change took away: the next one goes on with them. */
  carried: readonly Runs[]
  paragraphs: number
  tables: number
  rows: number
  cells: number
}

const treeOf = (file: Package, name: string): XmlElement | null => {
  const bytes = file.read(name)
  return bytes ? xmlTree(xmlText(bytes), silent) : null
}

/** Notes count through the document in the order in which it refers to them. */
const counting = (): Marker => {
  const marks = new Map<string, number>()
  return (kind, id) => {
    const key = `${kind} ${id}`
    const mark = marks.get(key) ?? marks.size + 1
    marks.set(key, mark)
    return mark
  }
}

const notesIn = (root: XmlElement | null, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(elementsIn(root, name).map((each) => [attribute(each.attributes, 'w:id') ?? '', each]))

/** The document's own part: its name stands in the package's relations, nearly always `word/document.xml`. */
const documentPart = (file: Package): string => {
  const relations = file.read('_rels/.rels')
  const main = relations
    ? elementsIn(xmlTree(xmlText(relations)), 'Relationship').find((each) =>
        attribute(each.attributes, 'Type')?.endsWith('/officeDocument'),
      )
    : undefined
  return (main ? attribute(main.attributes, 'Target') : null)?.replace(/^\/+/, '') ?? 'word/document.xml'
}

const putNotes = (reading: Reading, notes: readonly Note[]): void => {
  for (const { kind, id, mark } of notes) {
    const note = reading.notes[kind].get(id)
    if (!note) continue
    const words = wordsIn(reading, note)
    if (words !== '')
      reading.lines.push({
        text: `${superscript(String(mark))} ${words}`,
        address: { kind: 'footnote', mark },
      })
  }
}

/** All words below an element as one line: a cell, a note. Boxes that hang in it stand after its own words. */
const wordsIn = (reading: Reading, element: XmlElement, notes: Note[] = []): string => {
  const words: string[] = []
  const look = (at: XmlElement): void => {
    for (const child of elementsIn(at)) {
      if (child.name !== 'w:p') {
        look(child)
        continue
      }
      const runs = runsOf(child, reading.runs)
      words.push(`${numberOf(reading, child, runs.text)}${runs.text}`)
      notes.push(...runs.notes)
      tellPictures(reading, runs.pictures)
      for (const box of runs.boxes) look(box)
    }
  }
  look(element)
  return oneLine(words.join(' '))
}

/** The automatic number before a paragraph. An empty paragraph of a list counts; its number says nothing. */
const numberOf = (reading: Reading, paragraph: XmlElement, text: string): string => {
  // a hidden paragraph is not there, and counts none
  if (text.trim() === '' && childOf(paragraph, 'w:pPr', 'w:rPr', 'w:vanish')) return ''
  const place = reading.place(childOf(paragraph, 'w:pPr'))
  const number = place ? reading.numbering(place.list, place.level) : ''
  if (text.trim() === '') return ''
  return /[.):]$/u.test(number) && /^[\p{L}\d]/u.test(text) ? `${number} ` : number
}

const why: Readonly<Record<Picture, string>> = {
  picture: 'Văn bản có một ảnh lớn; chữ và số trong ảnh không được đọc.',
  object: 'Văn bản có một bảng nhúng (Excel, Word) hiện như ảnh; số trong đó không được đọc.',
}

const tellPictures = (reading: Reading, pictures: readonly Picture[]): void => {
  for (const picture of pictures)
    reading.unread.push({
      line: Math.max(1, reading.lines.length),
      text: picture === 'picture' ? '(ảnh)' : '(đối tượng nhúng)',
      why: why[picture],
    })
}

const readParagraph = (reading: Reading, paragraph: XmlElement, depth: number): void => {
  if (reading.contents.has(valueOf(paragraph, 'w:pPr', 'w:pStyle') ?? '')) return
  const parts = [...reading.carried, runsOf(paragraph, reading.runs)]
  reading.carried = []
  if (losesItsEnd(paragraph)) {
    reading.carried = parts
    return
  }
  reading.paragraphs += 1
  const address: SourceAddress = { kind: 'paragraph', paragraph: reading.paragraphs }
  const text = parts.map((part) => part.text).join('')
  const printed = `${numberOf(reading, paragraph, text)}${text}`
  for (const line of printed.split('\n')) reading.lines.push({ text: oneLine(line), address })
  for (const { boxes, pictures } of parts) {
    for (const box of boxes) readBlocks(reading, box, depth + 1)
    tellPictures(reading, pictures)
  }
  putNotes(
    reading,
    parts.flatMap(({ notes }) => notes),
  )
}

const readTable = (reading: Reading, table: XmlElement, depth: number): void => {
  if (depth > deepestTable)
    refuse('corrupt', `Bảng lồng trong bảng quá ${deepestTable} lớp, không giống một văn bản thật.`)
  const grid = gridOf(table)
  reading.rows += grid.length
  reading.cells += grid.reduce((sum, row) => sum + row.length, 0)
  if (reading.cells > mostTableCells)
    refuse(
      'tooLarge',
      `Văn bản có hơn ${mostTableCells} ô bảng, nhiều nhất là ${mostTableCells}. Hãy tách phụ lục ra.`,
    )
  if (reading.rows > mostTableRows)
    refuse(
      'tooLarge',
      `Văn bản có hơn ${mostTableRows} hàng bảng, nhiều nhất là ${mostTableRows}. Hãy tách phụ lục ra.`,
    )
  const notes: Note[] = []
  const plain = (cell: GridCell): string => (cell ? plainWords(reading.runs, cell) : '')
  if (isLayout(grid, plain)) {
    for (const cell of layoutOrder(grid, plain)) readBlocks(reading, cell, depth + 1)
    return
  }
  reading.tables += 1
  const words = grid.map((row) => row.map((cell) => (cell ? wordsIn(reading, cell, notes) : '')))
  const titles = titleRows(grid, words)
  for (const [at, cells] of words.entries()) {
    const text = at < titles ? cells.join(' ').trim() : cells.join('\t')
    reading.lines.push({ text, address: { kind: 'tableRow', table: reading.tables, row: at + 1 } })
  }
  putNotes(reading, notes)
}

const isWordy = (words: string): boolean => /\p{L}{2}/u.test(words)

const isTitle = (row: readonly GridCell[]): boolean => {
  const cells = row.filter((cell) => cell !== null)
  return cells.length === 1 && Number(valueOf(cells[0], 'w:tcPr', 'w:gridSpan') ?? 1) >= 3
}

/** Titles may stand inside the table as its first rows, each one cell over at least three columns, above a header of words. */
const titleRows = (grid: readonly (readonly GridCell[])[], words: readonly (readonly string[])[]): number => {
  const first = grid.findIndex((row) => !isTitle(row))
  const header = (words[first] ?? []).filter((each) => each !== '')
  return first > 0 && header.filter(isWordy).length * 2 >= header.length ? first : 0
}

/** Whether a cell says anything, without counting its numbers or notes. */
const plainWords = (reader: RunReader, cell: XmlElement): string =>
  runsOf(cell, { ...reader, marker: () => 0 }).text.trim()

const readBlocks = (reading: Reading, parent: XmlElement, depth: number): void => {
  for (const child of elementsIn(parent)) {
    if (child.name === 'w:p') readParagraph(reading, child, depth)
    else if (child.name === 'w:tbl') readTable(reading, child, depth + 1)
    else if (child.name === 'w:altChunk')
      reading.unread.push({
        line: Math.max(1, reading.lines.length),
        text: '(tệp nhúng)',
        why: 'Văn bản nhúng một tệp khác vào giữa; nội dung của tệp đó không được đọc.',
      })
    else if (child.name !== 'w:del' && child.name !== 'w:moveFrom') readBlocks(reading, child, depth)
  }
}

/**
 * Reads a Word document (.docx) into the text form: a paragraph a line with its automatic number, a table's row a
 * line, footnotes after the paragraph that refers to them. Headers, footers and pictures hold no words of a plan.
 * Throws `Refused`.
 */
export const readDocx = (file: Package): PlanText => {
  const part = documentPart(file)
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : ''
  const body = childOf(treeOf(file, part), 'w:body')
  if (!body) return refuse('corrupt', 'Tệp Word không có phần nội dung. Hãy mở bằng Word, lưu lại rồi nhập.')
  const styles = treeOf(file, `${folder}styles.xml`)
  const looks = looksOf(styles)
  const old = oldLetters(body, looks)
  const reading: Reading = {
    numbering: numberingOf(treeOf(file, `${folder}numbering.xml`)),
    place: listPlaces(styles),
    runs: { marker: counting(), looks, convert: old.convert },
    contents: contentsStyles(styles),
    notes: {
      footnote: notesIn(treeOf(file, `${folder}footnotes.xml`), 'w:footnote'),
      endnote: notesIn(treeOf(file, `${folder}endnotes.xml`), 'w:endnote'),
    },
    lines: [],
    unread: [],
    carried: [],
    paragraphs: 0,
    tables: 0,
    rows: 0,
    cells: 0,
  }
  readBlocks(reading, body, 0)
  return { ...planTextOf('docx', reading.lines, reading.unread), repairs: old.repairs() }
}
