import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Letterhead, Signer } from '#core/document/block.ts'
import { officialNumber } from '#core/document/dated.ts'
import { centred, cm, point, ruled, runs } from '#office/word-measure.ts'

const nothing = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borderless = {
  top: nothing,
  bottom: nothing,
  left: nothing,
  right: nothing,
  insideHorizontal: nothing,
  insideVertical: nothing,
}

const cell = (width: number, children: Paragraph[]): TableCell =>
  new TableCell({
    width: { size: cm(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { left: 0, right: 0 },
    children,
  })

const twoColumns = (left: number, right: number, rows: readonly [Paragraph[], Paragraph[]][]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: cm(left + right), type: WidthType.DXA },
    columnWidths: [cm(left), cm(right)],
    borders: borderless,
    rows: rows.map(
      ([one, other]) => new TableRow({ cantSplit: true, children: [cell(left, one), cell(right, other)] }),
    ),
  })

/** Issuer at the left, the country's name at the right, number and date under them on one line; a letter's `V/v` under its number. */
export const letterheadTable = (head: Letterhead, dated: string, about?: string): Table =>
  twoColumns(7.5, 9, [
    [
      [
        ...(head.superior === '' ? [] : [centred([{ text: head.superior, size: 12 }], {})]),
        centred([{ text: head.issuer, bold: true, size: 12 }], {}),
        ruled(2.6),
      ],
      [
        centred([{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, size: 12 }], {}),
        centred([{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true, size: 13 }], {}),
        ruled(1.7),
      ],
    ],
    [
      [
        centred([{ text: officialNumber(head.number, head.symbol), size: 13 }], {}),
        ...(about === undefined ? [] : [centred([{ text: about, size: 12 }], { before: 4 })]),
      ],
      [centred([{ text: dated, italic: true, size: 13 }], {})],
    ],
  ])

const recipientLine = (text: string): Paragraph => new Paragraph({ children: runs([{ text, size: 11 }]) })

/** `Nơi nhận` at the left on the signer's line; room for the signature between title and name. */
export const signatureTable = (recipients: readonly string[], signer: Signer): Table =>
  twoColumns(8, 8.5, [
    [
      [
        new Paragraph({ children: runs([{ text: 'Nơi nhận:', bold: true, italic: true, size: 12 }]) }),
        ...recipients.map((one, index) =>
          recipientLine(`- ${one.replace(/[;.]$/, '')}${index === recipients.length - 1 ? '.' : ';'}`),
        ),
      ],
      [
        ...(signer.form === '' ? [] : [centred([{ text: signer.form, bold: true, size: 14 }], {})]),
        centred([{ text: signer.title, bold: true, size: 14 }], {}),
        new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: point(60) } }),
        centred([{ text: signer.name, bold: true, size: 14 }], {}),
      ],
    ],
  ])
