import { equal, multiply, of, parseDecimal, printDecimal, shortest } from '#core/figure/decimal.ts'
import { type FileCell, isBlankCell, plainWords } from '#core/exchange/file-cell.ts'
import type { Entry } from '#core/report/entry.ts'
import { notationsFor, numberEntry, readTyped } from '#core/report/typed.ts'

export type CellFault = 'errorValue' | 'dateValue' | 'noResult' | 'notANumber' | 'wrongUnit'

/** How the cell of a figure is understood: an entry, a question with two readings, nothing, or why it cannot be. */
export type CellRead =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | {
      readonly kind: 'question'
      readonly about: 'separator' | 'index' | 'growth' | 'percent'
      readonly readings: readonly [string, string]
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'fault'; readonly code: CellFault }

type Line = { readonly unit: string; readonly plan: string | null }

const folded = (unit: string): string => plainWords(unit).toLowerCase()

/** `1.234 tỷ đồng` → the amount and the unit behind it; null where there is no unit behind. */
const withUnit = (text: string): readonly [amount: string, unit: string] | null => {
  const [, amount = '', unit = ''] = /^([-−\d.,\s]*\d)\s*([^\d\s.,].*)$/u.exec(text) ?? []
  return amount === '' ? null : [amount, unit]
}

const readText = (text: string, line: Line): CellRead => {
  const held = readTyped(text, line)
  if (held.kind === 'entry')
    return held.entry.kind === 'missing' ? { kind: 'empty' } : { kind: 'entry', entry: held.entry }
  if (held.kind === 'question') return { kind: 'question', about: held.about, readings: held.readings }
  const parts = withUnit(text)
  if (!parts) return { kind: 'fault', code: 'notANumber' }
  // the unit of the line itself, written behind the number, says nothing new
  return folded(parts[1]) === folded(line.unit) && line.unit !== ''
    ? readText(parts[0], line)
    : { kind: 'fault', code: 'wrongUnit' }
}

const readNumber = ({ text, isPercent }: FileCell, line: Line): CellRead => {
  const value = parseDecimal(text)
  if (!value) return { kind: 'fault', code: 'notANumber' }
  const plain = printDecimal(value)
  if (isPercent && !equal(value, of('0')))
    return {
      kind: 'question',
      about: 'percent',
      readings: [printDecimal(shortest(multiply(value, of('100')))), plain],
    }
  const either = notationsFor(value, line)
  return either ? { kind: 'question', ...either } : { kind: 'entry', entry: numberEntry(plain) }
}

/**
 * What stands in the cell of a figure, read as if it were typed into the grid (Q18). A number is exact; of a formula
 * its saved result is taken; a text is read the Vietnamese way, and `10,015` is asked.
 */
export const readFigure = (cell: FileCell | undefined, line: Line): CellRead => {
  if (!cell || isBlankCell(cell)) return { kind: 'empty' }
  if (cell.formula !== null && cell.text === '') return { kind: 'fault', code: 'noResult' }
  switch (cell.kind) {
    case 'number':
      return readNumber(cell, line)
    case 'text':
      return readText(plainWords(cell.text), line)
    case 'error':
      return { kind: 'fault', code: 'errorValue' }
    case 'date':
      return { kind: 'fault', code: 'dateValue' }
    case 'boolean':
      return { kind: 'fault', code: 'notANumber' }
  }
}
