import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { autoNumbers } from './auto-numbers.ts'
import {
  headAround,
  isHead,
  markPattern,
  type Part,
  partsOf,
  type Span,
  spansOf,
  withoutEmphasis,
} from './plan-parts.ts'

const marks = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const valueOf = (mark: string): number => Number(Array.from(mark, (each) => marks.indexOf(each)).join(''))

/** Words as runs; a mark that has a note becomes a real footnote, any other mark stays raised digits. */
const runs = (text: string, notes: ReadonlyMap<number, number>): (TextRun | FootnoteReferenceRun)[] => {
  const found: (TextRun | FootnoteReferenceRun)[] = []
  let from = 0
  const plain = withoutEmphasis(text)
  for (const match of plain.matchAll(markPattern)) {
    const id = notes.get(valueOf(match[0]))
    if (id === undefined) continue
    found.push(new TextRun(plain.slice(from, match.index)), new FootnoteReferenceRun(id))
    from = match.index + match[0].length
  }
  return [...found, new TextRun(plain.slice(from))]
}

const isFigure = (text: string): boolean => /^[-+<>\d.,%]+$/u.test(text)

/** A cell as offices set it: headings in the middle, figures at the right, all in the middle of their row. */
const official = (text: string, isHeading: boolean) => ({
  verticalAlign: VerticalAlign.CENTER,
  children: [
    new Paragraph({
      alignment: isHeading ? AlignmentType.CENTER : isFigure(text) ? AlignmentType.RIGHT : AlignmentType.LEFT,
      children: [new TextRun({ text: withoutEmphasis(text), bold: isHeading })],
    }),
  ],
})

const cell = (text: string, span: Span, isHeading: boolean, { isOfficial = false }: DocxForm): TableCell =>
  new TableCell({
    columnSpan: span?.columns ?? 1,
    rowSpan: span?.rows ?? 1,
    ...(isOfficial
      ? official(text, isHeading)
      : { children: [new Paragraph({ children: [new TextRun(withoutEmphasis(text))] })] }),
  })

/** A wide column for the words, as the forms have it, so that LibreOffice breaks fewer lines. */
const share = (column: number, width: number): number =>
  width <= 2 ? 4_600 : column === 1 ? 4_200 : column === 0 ? 700 : 1_150

/** A run of rows as a real Word table, its header merged as the printed form merges it and repeated on every page. */
const table = (rows: readonly (readonly string[])[], form: DocxForm): Table => {
  const width = Math.max(...rows.map((row) => row.length))
  const whole = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
  const spans = new Map<number, readonly Span[]>()
  whole.forEach((row, at) => {
    if (!isHead(row)) return
    const { from, to } = headAround(whole, at)
    spansOf(whole.slice(from, to)).forEach((each, below) => spans.set(from + below, each))
  })
  // only rows at the beginning can be printed again
  const heading = whole.findIndex((_row, at) => !spans.has(at))
  return new Table({
    columnWidths: Array.from({ length: width }, (_, column) => share(column, width)),
    width: { size: 0, type: WidthType.AUTO },
    ...(form.isRuled === false ? { borders: TableBorders.NONE } : {}),
    rows: whole.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: form.isOfficial === true && at < heading && spans.has(at),
          children: row.flatMap((text, column) => {
            const span = spans.get(at)?.[column]
            return span === null ? [] : [cell(text, span ?? { columns: 1, rows: 1 }, spans.has(at), form)]
          }),
        }),
    ),
  })
}

type Block = Paragraph | Table
type Writing = {
  readonly notes: ReadonlyMap<number, number>
  readonly form: DocxForm
  readonly numbers: ReturnType<typeof autoNumbers>
}

const paragraph = (text: string, { notes, form, numbers }: Writing): Paragraph => {
  const numbered = form.isNumbered === true ? numbers.take(text) : null
  return new Paragraph({
    children: runs(numbered?.words ?? text, notes),
    ...(form.isOfficial === true && text.length > 90
      ? { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { after: 80 } }
      : {}),
    ...(numbered ? { numbering: { reference: numbered.reference, level: 0 } } : {}),
  })
}

/** Whether a row begins a table: its header does, unless only the line above the header stands before it. */
const opensTable = (rows: readonly (readonly string[])[], cells: readonly string[]): boolean =>
  isHead(cells) && headAround([...rows, cells], rows.length).from > 0

/** Parts as Word sees them: paragraphs, and tables of the rows that follow each other. */
const blocks = (parts: readonly Part[], writing: Writing): Block[] => {
  const found: Block[] = []
  let rows: (readonly string[])[] = []
  const close = (): void => {
    if (rows.length > 0) found.push(table(rows, writing.form))
    rows = []
  }
  for (const part of parts) {
    if (part.kind === 'row') {
      if (opensTable(rows, part.cells)) {
        close()
        if (found.at(-1) instanceof Table) found.push(new Paragraph(''))
      }
      rows.push(part.cells)
      continue
    }
    close()
    if (part.kind === 'words') found.push(paragraph(part.text, writing))
    else if (!writing.notes.has(part.mark)) found.push(new Paragraph(`${part.mark} ${part.text}`))
  }
  close()
  return found
}

/** What an office does to its document beside the words. */
export type DocxForm = {
  /** Whether tables have rules. */
  readonly isRuled?: boolean
  /** Whether `I.`, `1.`, `a)` and `-` are counted by Word instead of typed. */
  readonly isNumbered?: boolean
  /** Whether cells and words are set as offices do: centred headings, figures at the right, justified words. */
  readonly isOfficial?: boolean
  /** A line at the head of every page, and the page's number at its foot. */
  readonly runningHead?: string
  /** Words on upright pages, tables on pages that lie across. */
  readonly isMixed?: boolean
}

const page = (isAcross: boolean) => ({
  page: {
    size: {
      orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      width: 11_906,
      height: 16_838,
    },
  },
})

const runningParts = (head: string | undefined) =>
  head === undefined
    ? {}
    : {
        headers: { default: new Header({ children: [new Paragraph(head)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: ['Trang ', PageNumber.CURRENT] })] }),
            ],
          }),
        },
      }

/** Blocks by the way that their pages lie. */
const sectionsOf = (whole: readonly Block[], form: DocxForm): { isAcross: boolean; children: Block[] }[] => {
  if (form.isMixed !== true) return [{ isAcross: true, children: [...whole] }]
  const sections: { isAcross: boolean; children: Block[] }[] = []
  for (const block of whole) {
    const isAcross = block instanceof Table
    const open = sections.at(-1)
    if (open?.isAcross === isAcross) open.children.push(block)
    else sections.push({ isAcross, children: [block] })
  }
  return sections
}

/**
 * The plan as a Word document: real tables with merged headers, real footnotes. A note whose mark the text has lost
 * hangs on the line before it.
 */
export const writeDocx = async (text: string, form: DocxForm = {}): Promise<Uint8Array> => {
  const parts = withAllMarks(partsOf(text))
  const notes = new Map(
    parts.flatMap((part) => (part.kind === 'note' ? [[part.mark, part.mark] as const] : [])),
  )
  const numbers = autoNumbers()
  const whole = blocks(parts, { notes, form, numbers })
  const document = new Document({
    numbering: numbers.options(),
    footnotes: Object.fromEntries(
      parts.flatMap((part) =>
        part.kind === 'note' ? [[part.mark, { children: [new Paragraph(withoutEmphasis(part.text))] }]] : [],
      ),
    ),
    styles: { default: { document: { run: { font: 'Tinos', size: 20 } } } },
    sections: sectionsOf(whole, form).map(({ isAcross, children }) => ({
      properties: page(isAcross),
      ...runningParts(form.runningHead),
      // Word wants a paragraph after the last table of a section
      children: children.at(-1) instanceof Table ? [...children, new Paragraph('')] : children,
    })),
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const hasMark = (parts: readonly Part[], mark: number): boolean =>
  parts.some(
    (part) =>
      part.kind === 'words' &&
      [...part.text.matchAll(markPattern)].some(([found]) => valueOf(found) === mark),
  )

const withAllMarks = (parts: readonly Part[]): readonly Part[] => {
  const whole = [...parts]
  parts.forEach((part, at) => {
    const before = whole[at - 1]
    if (part.kind !== 'note' || hasMark(parts, part.mark) || before?.kind !== 'words') return
    const mark = Array.from(String(part.mark), (digit) => marks.charAt(Number(digit))).join('')
    whole[at - 1] = { kind: 'words', text: `${before.text}${mark}` }
  })
  return whole
}
