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
import type { TableColumn, TableRow as Row } from '#core/document/block.ts'
import { cm, point, runs } from '#office/word-measure.ts'

/** The width of a lying A4 page between its margins, in centimetres. */
const available = 29.7 - 3 - 1.5

const alignment = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

const cell = (
  text: string,
  column: TableColumn,
  share: number,
  look: { bold: boolean; center: boolean; indent: number },
): TableCell =>
  new TableCell({
    width: { size: cm(available * share), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: point(4), right: point(4), top: point(2), bottom: point(2) },
    children: [
      new Paragraph({
        alignment: look.center ? AlignmentType.CENTER : alignment[column.align],
        indent: { left: cm(look.indent * 0.4) },
        children: runs([{ text, bold: look.bold, size: 12 }]),
      }),
    ],
  })

/** A table of figures: header and column numbers repeated on every page, no row broken over two pages. */
export const figureTable = (columns: readonly TableColumn[], rows: readonly Row[]): Table => {
  const whole = columns.reduce((total, column) => total + column.width, 0)
  const row = (
    texts: readonly string[],
    look: { bold: boolean; center: boolean; indent: number; header: boolean },
  ): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: look.header,
      children: columns.map((column, index) =>
        cell(texts[index] ?? '', column, column.width / whole, {
          ...look,
          indent: index === 1 ? look.indent : 0,
        }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: cm(available), type: WidthType.DXA },
    columnWidths: columns.map((column) => cm((available * column.width) / whole)),
    borders: {
      top: hairline,
      bottom: hairline,
      left: hairline,
      right: hairline,
      insideHorizontal: hairline,
      insideVertical: hairline,
    },
    rows: [
      row(
        columns.map((column) => column.label),
        { bold: true, center: true, indent: 0, header: true },
      ),
      row(
        columns.map((_, index) => String(index + 1)),
        { bold: false, center: true, indent: 0, header: true },
      ),
      ...rows.map((one) =>
        row(one.cells, { bold: one.bold ?? false, center: false, indent: one.indent ?? 0, header: false }),
      ),
    ],
  })
}
