import { sayNumber } from '#core/document/say.ts'
import { columnLetter, type Look, type SheetCell } from '#core/document/sheet.ts'
import { type Cell, numberIn } from '#core/figure/cell.ts'
import { equal, parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import { excelFormula } from '#core/formula/excel.ts'
import { decimalsOf, type TableFormulas } from '#core/formula/table-formulas.ts'
import type { TableCell, TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { Column, FormTable } from '#core/plan/table.ts'

/** 42A is Vietnam: programs that honour it show 1.234,5 on any machine; the others follow their own. */
const vietnamese = '[$-42A]'
const fraction = (decimals: number): string => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`)
/** `_ ` leaves the room of a blank before the border. */
const numberFormat = (decimals: number): string => `${vietnamese}#,##0${fraction(decimals)}_ `
const percentFormat = (decimals: number): string => `${vietnamese}0${fraction(decimals)}%_ `

const printedDecimals = (printed: string): number => (/,(\d+)/.exec(printed)?.[1] ?? '').length
const decimalsIn = (canonical: string): number => (canonical.split('.')[1] ?? '').length

/** How the column prints its figures: the first number in it speaks for all. */
const firstPrinted = (table: TablePage, n: number): string =>
  table.rows.find((row) => row.cells[n]?.cell.kind === 'number')?.cells[n]?.printed ?? '0,00'

/** Where the rows of a table stand on its sheet, and the formulas that fill them. */
export type Ground = {
  readonly formulas: TableFormulas
  readonly table: FormTable
  readonly firstRow: number
}

/** One figure of an official table as a worksheet cell; whatever a formula fills stays alive. */
export const sheetFigure = (table: TablePage, row: TableLine, column: Column, ground: Ground): SheetCell => {
  const look: Look = { part: 'body', align: 'right', italic: column.kind === 'ratio' }
  const living = Object.keys(row.cells).length > 0 ? formulaCell(table, row, column, ground) : null
  if (living) return living
  const cell = row.cells[column.n]
  if (!cell || cell.cell.kind === 'impossible') return { kind: 'blank', look }
  if (cell.cell.kind === 'number') return numberCell(cell.cell.value, cell.printed, look)
  return { kind: 'text', text: cell.printed, look: { ...look, align: 'center' } }
}

const formulaCell = (
  table: TablePage,
  line: TableLine,
  column: Column,
  { formulas, table: form, firstRow }: Ground,
): SheetCell | null => {
  const at = table.rows.indexOf(line)
  const row = form.rows[at]
  const filling = row ? formulas.fillingAt(row, column) : null
  if (!row || !filling?.ok) return null
  const { ready, compute } = filling.value
  const cell = line.cells[column.n]
  const printed = cell?.printed ?? firstPrinted(table, column.n)
  const percent = column.kind === 'ratio' && firstPrinted(table, column.n).trim().endsWith('%')
  const decimals = cell || column.kind === 'ratio' ? printedDecimals(printed) : decimalsOf(row, column)
  const addressOf = (leaf: number): string | null => {
    const found = ready.leaves[leaf]
    if (!found) return null
    if (found.kind === 'column') return `${columnLetter(found.n)}${firstRow + at}`
    const there = formulas.world.rowAt(found.code)
    if (there?.table !== form || found.when !== 'same') return null
    return `${columnLetter(found.column ?? column.n)}${firstRow + there.ordinal - 1}`
  }
  const formula = excelFormula(ready.step, addressOf, percent)
  if (formula === null) return null
  return {
    kind: 'formula',
    formula,
    result: resultOf(compute({ row, column }, percent ? kept - 2 : kept), percent),
    format: percent ? percentFormat(Math.max(1, decimals)) : numberFormat(decimals),
    look: { part: 'body', align: 'right', ...(column.kind === 'ratio' ? { italic: true } : {}) },
    ...noteOf(cell, column.kind === 'ratio' ? '%' : ''),
  }
}

/** What the formula gives, kept beside it for readers that do not calculate; '' where it gives nothing. */
const resultOf = (cell: Cell, percent: boolean): string => {
  const value = numberIn(cell)
  if (value === null) return ''
  return printDecimal(percent ? { digits: value.digits, scale: value.scale + 2 } : value)
}
/** Decimals of a kept result: as many as a spreadsheet has. */
const kept = 15

/** What the plan prints where the figures that it prints give something else: an error, or its own unrounded figures. */
const noteOf = (cell: TableCell | undefined, unit: string): { readonly note?: string } => {
  if (!cell || cell.computed === null || cell.cell.kind !== 'number') return {}
  const [printed, computed] = [parseDecimal(cell.cell.value), parseDecimal(cell.computed)]
  if (!printed || !computed || equal(printed, computed)) return {}
  const why = cell.differs
    ? `tính lại ${sayNumber(cell.computed)}${unit}`
    : 'trong sai số làm tròn của các số in'
  return { note: `Kế hoạch in ${cell.printed}; ${why}.` }
}

/** A printed `15%` stays a percent in Excel: 0,15 shown as 15%. */
const numberCell = (value: string, printed: string, look: Look): SheetCell => {
  if (!printed.trim().endsWith('%'))
    return { kind: 'number', value, format: numberFormat(decimalsIn(value)), look }
  const exact = parseDecimal(value)
  const hundredth = exact ? printDecimal({ digits: exact.digits, scale: exact.scale + 2 }) : value
  return { kind: 'number', value: hundredth, format: percentFormat(decimalsIn(value)), look }
}
