import { type FileCell, isBlankCell, plainWords } from '#core/exchange/file-cell.ts'
import { wordsIn } from '#core/exchange/read-line.ts'
import { firstSerial, stateWords } from '#core/exchange/work-sheet.ts'
import { parseAmount } from '#core/figure/amount.ts'
import { multiply, of, parseDecimal, printDecimal, shortest } from '#core/figure/decimal.ts'
import { addDays } from '#core/time/day.ts'
import { type WorkField, workStates } from '#core/works/said-work.ts'
import { readWorkField } from '#core/works/typed-work.ts'

/** How a cell of words is understood, in the spelling of the field; `empty`: nothing stands there. */
export type WordsRead =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'question'; readonly readings: readonly string[] }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'fault'
      readonly code: 'errorValue' | 'noResult' | 'notAState' | 'notADay' | 'notAPercent'
    }

const value = (text: string): WordsRead => ({ kind: 'value', value: text })

const readState = (cell: FileCell): WordsRead => {
  const typed = plainWords(cell.text).toLowerCase()
  const state = workStates.find((one) => stateWords[one].toLowerCase() === typed)
  return state ? value(state) : { kind: 'fault', code: 'notAState' }
}

const hundred = of('100')

const readPercent = (cell: FileCell): WordsRead => {
  const typed = plainWords(cell.text).replace(/\s*%$/u, '')
  const exact = cell.kind === 'number' ? parseDecimal(typed) : null
  if (exact) {
    const plain = printDecimal(exact)
    // 0,62 shown as 62%: one of them was meant
    const shown = printDecimal(shortest(multiply(exact, hundred)))
    return cell.isPercent && shown !== plain ? { kind: 'question', readings: [shown, plain] } : value(plain)
  }
  const amount = parseAmount(typed)
  if (amount.kind === 'number') return value(printDecimal(amount.value))
  return amount.kind === 'notANumber'
    ? { kind: 'fault', code: 'notAPercent' }
    : { kind: 'question', readings: amount.readings.map(printDecimal) }
}

/** Days of a workbook between the years 2000 and 2100: a number in a cell of days is one that lost its format. */
const [firstDay, lastDay] = [36_526, 73_050]

const readDay = (cell: FileCell, year: number): WordsRead => {
  const serial = cell.kind === 'number' ? Number(cell.text) : Number.NaN
  if (Number.isInteger(serial) && serial >= firstDay && serial <= lastDay)
    return value(addDays(firstSerial, serial))
  const read = readWorkField('doneOn', plainWords(cell.text), year)
  return /^\d{4}-\d\d-\d\d$/u.test(read) ? value(read) : { kind: 'fault', code: 'notADay' }
}

/** What stands in the cell of a field of an action, or of a part in words (`text`); days of `14/3` are of the year. */
export const readWords = (cell: FileCell | undefined, field: WorkField | 'text', year: number): WordsRead => {
  if (!cell || isBlankCell(cell)) return { kind: 'empty' }
  if (cell.formula !== null && cell.text === '') return { kind: 'fault', code: 'noResult' }
  if (cell.kind === 'error') return { kind: 'fault', code: 'errorValue' }
  if (field === 'state') return readState(cell)
  if (field === 'percent') return readPercent(cell)
  return field === 'doneOn' ? readDay(cell, year) : value(wordsIn(cell))
}
