import { parseDecimal, printDecimal, shortest } from '#core/figure/decimal.ts'

/** One cell of a workbook as a person left it. Numbers are canonical decimals; dates and errors as they print. */
export type FileCell = {
  readonly kind: 'number' | 'text' | 'error' | 'boolean' | 'date'
  /** '' for a formula that has no result in the file. */
  readonly text: string
  /** Without `=`, its own row written `#` (`F#/D#`), so that it stays the same when rows move; null: no formula. */
  readonly formula: string | null
  /** The number is shown as a percentage: 0,95 prints as 95%. */
  readonly isPercent: boolean
}

/** `cells` by column, counted from 1; blank ones are left out. */
export type FileRow = { readonly number: number; readonly cells: ReadonlyMap<number, FileCell> }
export type FileSheet = { readonly name: string; readonly rows: readonly FileRow[] }

/** A formula without what programs change when they save it: blanks, dollars, case, its own row. */
export const traceFormula = (formula: string, row: number): string =>
  formula
    .replaceAll(/[\s$]/gu, '')
    .toUpperCase()
    .replaceAll(new RegExp(`(?<![A-Z0-9])([A-Z]{1,3})${row}(?!\\d)`, 'gu'), '$1#')

const mostDoubleDigits = 15

/**
 * A number as a workbook can hold it: worksheets know only doubles, fifteen digits are safe (decision 0004).
 * Null where it has more: it travels as text.
 */
export const asDouble = (canonical: string): string | null => {
  const value = parseDecimal(canonical)
  if (!value) return null
  const short = printDecimal(shortest(value))
  return short.replaceAll(/[-.]/gu, '').replace(/^0+/u, '').length > mostDoubleDigits ? null : short
}

/** Words as they compare: NFC, any run of blanks as one. */
export const plainWords = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** What stands in a cell as one text, to be held against what was downloaded. */
export const pictureOf = (cell: FileCell | undefined): string => {
  if (!cell) return ''
  return cell.formula === null ? plainWords(cell.text) : `=${cell.formula}`
}

export const isBlankCell = (cell: FileCell | undefined): boolean => pictureOf(cell) === ''
