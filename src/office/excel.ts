import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'
import { fixedProperties, fixedZip } from '#office/package/fixed-zip.ts'

const thin = { style: 'thin' as const, color: { rgb: '000000' } }
const framed = { top: thin, right: thin, bottom: thin, left: thin }
const sizes: Readonly<Record<Look['part'], number>> = {
  title: 14,
  attached: 12,
  unit: 12,
  head: 12,
  numbers: 10,
  body: 12,
}

/** A label keeps off the border and stands one step further for each level; figures keep off by their format. */
const indentOf = (look: Look): { indent?: number } =>
  look.part === 'body' && look.align === 'left' ? { indent: (look.indent ?? 0) + 1 } : {}

const styleOf = (look: Look, numFmt?: string): CellStyle => {
  const inTable = look.part === 'head' || look.part === 'numbers' || look.part === 'body'
  const style: CellStyle = {
    font: {
      name: 'Times New Roman',
      size: sizes[look.part],
      bold: look.bold ?? false,
      italic: look.italic ?? false,
    },
    alignment: {
      horizontal: look.align,
      vertical: 'center',
      wrapText: look.part !== 'unit',
      ...indentOf(look),
    },
  }
  if (inTable) style.border = framed
  if (numFmt) style.numFmt = numFmt
  return style
}

const written = (cell: SheetCell): Partial<Cell> => {
  const note = 'note' in cell && cell.note ? { comment: { text: cell.note } } : {}
  switch (cell.kind) {
    case 'blank':
      return { value: null, style: styleOf(cell.look) }
    case 'text':
      return { value: cell.text, type: 'string', style: styleOf(cell.look), ...note }
    case 'number':
      // a worksheet knows only doubles: the exact decimal stays in the database, fifteen digits reach Excel
      return { value: Number(cell.value), type: 'number', style: styleOf(cell.look, cell.format), ...note }
    case 'formula':
      return {
        value: null,
        formula: cell.formula,
        formulaResult: cell.result === '' ? '' : Number(cell.result),
        style: styleOf(cell.look, cell.format),
        ...note,
      }
  }
}

/** One worksheet in the words of the writing library, for those who add to it. */
export const worksheetOf = (sheet: Sheet): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>()
  sheet.rows.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => cells.set(`${rowIndex},${columnIndex}`, written(cell))),
  )
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(
      sheet.heights.flatMap((height, index) => (height === null ? [] : [[index, { height }] as const])),
    ),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.fromRow,
      startCol: merge.fromColumn,
      endRow: merge.toRow,
      endCol: merge.toColumn,
    })),
    freezePane: sheet.frozen,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${sheet.repeated[0]}:$${sheet.repeated[1]}`,
      horizontalCentered: true,
      margins: { top: 0.79, bottom: 0.79, left: 0.79, right: 0.59, header: 0.4, footer: 0.4 },
    },
    headerFooter: { oddHeader: '&C&P', firstHeader: '', differentFirst: true },
  }
}

/** Writes worksheets as one Excel file, A4 lying, header repeated on every page. The same sheets give the same bytes. */
export const writeExcel = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  fixedZip(
    await writeXlsx({
      sheets: sheets.map(worksheetOf),
      defaultFont: { name: 'Times New Roman', size: 12 },
    }),
    fixedProperties(null),
  )
