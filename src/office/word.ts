import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
} from 'docx'
import type { Block } from '#core/document/block.ts'
import { fixedProperties, fixedZip } from '#office/package/fixed-zip.ts'
import { letterheadTable, signatureTable } from '#office/word-frame.ts'
import { centred, cm, face, lines, point, ruled } from '#office/word-measure.ts'
import { figureTable } from '#office/word-table.ts'

type Piece = Paragraph | Table

const body = (block: Block & { kind: 'paragraph' }): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: cm(1.27) },
    spacing: { before: point(6), after: point(6), ...lines(1.15) },
    children: block.runs.map(
      (run) =>
        new TextRun({
          text: run.text,
          bold: run.bold ?? false,
          italics: run.italic ?? false,
          size: face(14),
        }),
    ),
  })

const heading = (text: string, size: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    keepNext: true,
    indent: { firstLine: cm(1.27) },
    spacing: { before: point(8), after: point(6) },
    children: [new TextRun({ text, bold: true, size: face(size) })],
  })

const title = (block: Block & { kind: 'title' }): Paragraph[] => [
  centred([{ text: block.type, bold: true, size: 14 }], { before: 12 }),
  centred([{ text: block.subject, bold: true, size: 14 }], {}),
  ruled(6.5),
]

/** `Kính gửi:` and the names under each other, each but the last with its stroke. */
const addressed = (names: readonly string[]): Paragraph[] => [
  new Paragraph({
    indent: { left: cm(3.5) },
    spacing: { before: point(8) },
    children: [new TextRun({ text: 'Kính gửi:', size: face(14) })],
  }),
  ...names.map(
    (name, index) =>
      new Paragraph({
        indent: { left: cm(5.5) },
        spacing: index === names.length - 1 ? { after: point(8) } : {},
        children: [
          new TextRun({ text: `- ${name}${index === names.length - 1 ? '.' : ';'}`, size: face(14) }),
        ],
      }),
  ),
]

const annexHead = (block: Block & { kind: 'annex' }): Paragraph[] => [
  centred([{ text: block.heading, bold: true, size: 14 }], {}),
  centred([{ text: block.title, bold: true, size: 13 }], {}),
  centred([{ text: block.attached, italic: true, size: 13 }], { after: 10 }),
]

const pieces = (block: Block): Piece[] => {
  switch (block.kind) {
    case 'letterhead':
      return [letterheadTable(block.letterhead, block.dated, block.about)]
    case 'title':
      return title(block)
    case 'addressee':
      return [centred([{ text: block.text, size: 14 }], { before: 8, after: 8 })]
    case 'addressees':
      return addressed(block.names)
    case 'part':
      return [heading(block.text, 14)]
    case 'article':
      return [heading(block.text, 13)]
    case 'paragraph':
      return [body(block)]
    case 'signature':
      return [
        new Paragraph({ spacing: { before: point(6) } }),
        signatureTable(block.recipients, block.signer),
      ]
    case 'annex':
      return annexHead(block)
    case 'table':
      return [figureTable(block.columns, block.rows)]
  }
}

/** Arabic, 14 pt, centred in the top margin, not on page 1; an annex counts its own pages (Decree 30/2020). */
const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: face(14) })],
      }),
    ],
  })

const margins = { top: cm(2), bottom: cm(2), left: cm(3), right: cm(1.5), header: cm(1), footer: cm(1) }

const section = (blocks: readonly Block[], landscape: boolean): ISectionOptions => ({
  properties: {
    type: SectionType.NEXT_PAGE,
    titlePage: true,
    page: {
      // the library swaps width and height itself when the page lies
      size: {
        width: cm(21),
        height: cm(29.7),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: margins,
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
  },
  headers: { default: numbered(), first: new Header({ children: [new Paragraph({})] }) },
  children: blocks.flatMap(pieces),
})

/** Cuts at each annex: an annex lies and starts a section of its own. */
const sections = (blocks: readonly Block[]): ISectionOptions[] => {
  const cuts = blocks.flatMap((block, index) => (block.kind === 'annex' ? [index] : []))
  const starts = [0, ...cuts]
  return starts.map((start, index) =>
    section(blocks.slice(start, starts[index + 1] ?? blocks.length), index > 0),
  )
}

/**
 * Writes an official document as a Word file: A4, margins and faces of Decree 30/2020, annex I. The same blocks give the same
 * bytes; `at` is the moment that the file names as its making, none where there is none.
 */
export const writeWord = async (
  blocks: readonly Block[],
  about: { readonly title: string; readonly author: string; readonly at?: Date },
): Promise<Uint8Array> => {
  const file = new Document({
    title: about.title,
    creator: about.author,
    description: '',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: face(14), language: { value: 'vi-VN' } } },
      },
    },
    sections: sections(blocks),
  })
  const made = new Uint8Array(await Packer.toArrayBuffer(file))
  return fixedZip(made, fixedProperties(about.at ?? null))
}
