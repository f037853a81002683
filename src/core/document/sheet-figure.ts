import { sayNumber } from '#core/document/say.ts'
import { columnLetter, type Look, type SheetCell } from '#core/document/sheet.ts'
import {
  type Decimal,
  divide,
  equal,
  integer,
  multiply,
  parseDecimal,
  printDecimal,
} from '#core/figure/decimal.ts'
import { type ColumnRatio, parseColumnRatio } from '#core/formula/column-formula.ts'
import type { TableCell, TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { Column } from '#core/plan/table.ts'

/** 42A is Vietnam: programs that honour it show 1.234,5 on any machine; the others follow their own. */
const vietnamese = '[$-42A]'
const fraction = (decimals: number): string => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`)
/** `_ ` leaves the room of a blank before the border. */
const numberFormat = (decimals: number): string => `${vietnamese}#,##0${fraction(decimals)}_ `
const percentFormat = (decimals: number): string => `${vietnamese}0${fraction(decimals)}%_ `

const printedDecimals = (printed: string): number => (/,(\d+)/.exec(printed)?.[1] ?? '').length
const decimalsOf = (canonical: string): number => (canonical.split('.')[1] ?? '').length

/** How the column prints its figures: the first number in it speaks for all. */
const firstPrinted = (table: TablePage, n: number): string =>
  table.rows.find((row) => row.cells[n]?.cell.kind === 'number')?.cells[n]?.printed ?? '0,00'

/** One figure of an official table as a worksheet cell; formula columns stay alive. */
export const sheetFigure = (
  table: TablePage,
  row: TableLine,
  column: Column,
  rowNumber: number,
): SheetCell => {
  const look: Look = { part: 'body', align: 'right', italic: column.kind === 'ratio' }
  const ratio = column.kind === 'ratio' && column.formula ? parseColumnRatio(column.formula) : null
  if (ratio && Object.keys(row.cells).length > 0) return formulaCell(table, row, column.n, ratio, rowNumber)
  const cell = row.cells[column.n]
  if (!cell || cell.cell.kind === 'impossible') return { kind: 'blank', look }
  if (cell.cell.kind === 'number') return numberCell(cell.cell.value, cell.printed, look)
  return { kind: 'text', text: cell.printed, look: { ...look, align: 'center' } }
}

const formulaCell = (
  table: TablePage,
  row: TableLine,
  n: number,
  ratio: ColumnRatio,
  rowNumber: number,
): SheetCell => {
  const cell = row.cells[n]
  const printed = cell?.printed ?? firstPrinted(table, n)
  const percent = firstPrinted(table, n).trim().endsWith('%')
  const decimals = printedDecimals(printed)
  const [top, bottom] = [
    `${columnLetter(ratio.top)}${rowNumber}`,
    `${columnLetter(ratio.bottom)}${rowNumber}`,
  ]
  return {
    kind: 'formula',
    // a blank, a dash or a worded plan leaves the ratio blank: no error sign reaches paper
    formula: `IF(AND(ISNUMBER(${top}),ISNUMBER(${bottom})),IF(${bottom}=0,"",${top}/${bottom}${percent ? '' : '*100'}),"")`,
    result: quotient(row, ratio, percent),
    format: percent ? percentFormat(Math.max(1, decimals)) : numberFormat(decimals),
    look: { part: 'body', align: 'right', italic: true },
    ...noteOf(cell),
  }
}

/** What the plan prints where the figures that it prints give something else: an error, or its own unrounded figures. */
const noteOf = (cell: TableCell | undefined): { readonly note?: string } => {
  if (!cell || cell.computed === null || cell.cell.kind !== 'number') return {}
  const [printed, computed] = [parseDecimal(cell.cell.value), parseDecimal(cell.computed)]
  if (!printed || !computed || equal(printed, computed)) return {}
  const why = cell.differs ? `tính lại ${sayNumber(cell.computed)}%` : 'trong sai số làm tròn của các số in'
  return { note: `Kế hoạch in ${cell.printed}; ${why}.` }
}

/** What the formula gives, kept beside it for readers that do not calculate; '' where it gives nothing. */
const quotient = (row: TableLine, ratio: ColumnRatio, percent: boolean): string => {
  const [top, bottom] = [valueOf(row, ratio.top), valueOf(row, ratio.bottom)]
  const result = top && bottom ? divide(percent ? top : multiply(top, integer(100)), bottom, 15) : null
  return result ? printDecimal(result) : ''
}

const valueOf = (row: TableLine, n: number): Decimal | null => {
  const cell = row.cells[n]?.cell
  return cell?.kind === 'number' ? parseDecimal(cell.value) : null
}

/** A printed `15%` stays a percent in Excel: 0,15 shown as 15%. */
const numberCell = (value: string, printed: string, look: Look): SheetCell => {
  if (!printed.trim().endsWith('%'))
    return { kind: 'number', value, format: numberFormat(decimalsOf(value)), look }
  const exact = parseDecimal(value)
  const hundredth = exact ? printDecimal({ digits: exact.digits, scale: exact.scale + 2 }) : value
  return { kind: 'number', value: hundredth, format: percentFormat(decimalsOf(value)), look }
}
