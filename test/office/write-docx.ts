import {
  Document,
  FootnoteReferenceRun,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { isHead, markPattern, type Part, partsOf, type Span, spansOf } from './plan-parts.ts'

const marks = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const valueOf = (mark: string): number => Number(Array.from(mark, (each) => marks.indexOf(each)).join(''))

/** Emphasis of the text form becomes slanted and bold letters. */
const emphasis = /\*\*|\*(?=\S)|(?<=\S)\*|<\/?i>/gu

/** Words as runs; a mark that has a note becomes a real footnote, any other mark stays raised digits. */
const runs = (text: string, notes: ReadonlyMap<number, number>): (TextRun | FootnoteReferenceRun)[] => {
  const found: (TextRun | FootnoteReferenceRun)[] = []
  let from = 0
  const plain = text.replaceAll(emphasis, '')
  for (const match of plain.matchAll(markPattern)) {
    const id = notes.get(valueOf(match[0]))
    if (id === undefined) continue
    found.push(new TextRun(plain.slice(from, match.index)), new FootnoteReferenceRun(id))
    from = match.index + match[0].length
  }
  return [...found, new TextRun(plain.slice(from))]
}

const cell = (text: string, span: Span): TableCell =>
  new TableCell({
    columnSpan: span?.columns ?? 1,
    rowSpan: span?.rows ?? 1,
    children: [new Paragraph({ children: [new TextRun(text.replaceAll(emphasis, ''))] })],
  })

/** A wide column for the words, as the forms have it, so that LibreOffice breaks fewer lines. */
const share = (column: number): number => (column === 1 ? 4_200 : column === 0 ? 700 : 1_150)

/** A run of rows as a real Word table, its header merged as the printed form merges it and repeated on every page. */
const table = (rows: readonly (readonly string[])[], isRuled: boolean): Table => {
  const width = Math.max(...rows.map((row) => row.length))
  const whole = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
  const spans = new Map<number, readonly Span[]>()
  whole.forEach((row, at) => {
    if (isHead(row)) spansOf(whole, at).forEach((each, below) => spans.set(at + below, each))
  })
  return new Table({
    columnWidths: Array.from({ length: width }, (_, column) => share(column)),
    width: { size: 0, type: WidthType.AUTO },
    ...(isRuled ? {} : { borders: TableBorders.NONE }),
    rows: whole.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          children: row.flatMap((text, column) => {
            const span = spans.get(at)?.[column]
            return span === null ? [] : [cell(text, span ?? { columns: 1, rows: 1 })]
          }),
        }),
    ),
  })
}

/** Parts as Word sees them: paragraphs, and tables of the rows that follow each other. */
const blocks = (
  parts: readonly Part[],
  notes: ReadonlyMap<number, number>,
  isRuled: boolean,
): (Paragraph | Table)[] => {
  const found: (Paragraph | Table)[] = []
  let rows: (readonly string[])[] = []
  const close = (): void => {
    if (rows.length > 0) found.push(table(rows, isRuled))
    rows = []
  }
  for (const part of parts) {
    if (part.kind === 'row') {
      if (isHead(part.cells)) {
        close()
        if (found.at(-1) instanceof Table) found.push(new Paragraph(''))
      }
      rows.push(part.cells)
      continue
    }
    close()
    if (part.kind === 'words') found.push(new Paragraph({ children: runs(part.text, notes) }))
    else if (!notes.has(part.mark)) found.push(new Paragraph(`${part.mark} ${part.text}`))
  }
  close()
  return found
}

/**
 * The plan as a Word document: real tables with merged headers, real footnotes. A note whose mark the text has lost
 * hangs on the line before it.
 */
export const writeDocx = async (text: string, isRuled = true): Promise<Uint8Array> => {
  const parts = withAllMarks(partsOf(text))
  const notes = new Map(
    parts.flatMap((part) => (part.kind === 'note' ? [[part.mark, part.mark] as const] : [])),
  )
  const document = new Document({
    footnotes: Object.fromEntries(
      parts.flatMap((part) =>
        part.kind === 'note'
          ? [[part.mark, { children: [new Paragraph(part.text.replaceAll(emphasis, ''))] }]]
          : [],
      ),
    ),
    styles: { default: { document: { run: { font: 'Tinos', size: 20 } } } },
    sections: [
      {
        properties: {
          page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 } },
        },
        children: blocks(parts, notes, isRuled),
      },
    ],
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
