import type { AskedLine } from '#core/exchange/compared.ts'
import { type FileCell, isBlankCell, pictureOf } from '#core/exchange/file-cell.ts'
import { figureColumns as at } from '#core/exchange/layouts.ts'
import type { FoundLine } from '#core/exchange/match-sheets.ts'
import { type CellFault, readFigure } from '#core/exchange/read-cell.ts'
import { type EmptyMeans, saidEntry } from '#core/exchange/workbook-passport.ts'
import { blank, canonicalEntry, type Entry } from '#core/report/entry.ts'
import { cleanText } from '#core/report/texts.ts'
import {
  type Disagreement,
  settled,
  takesInPeriod,
  withInPeriod,
  withTotal,
} from '#core/report/two-numbers.ts'
import { numberEntry, printEntry } from '#core/report/typed.ts'

type LineFault =
  | { readonly code: CellFault; readonly column: number }
  | {
      readonly code: 'noteAlone' | 'noTotalBefore' | 'inPeriodBeside' | 'tooManyReadings'
      readonly column: number
    }

/**
 * What a line of the file says: one entry, several to choose from, or why it says nothing. `changed`: the columns that were
 * touched; `kept`: those that were emptied and, by the meaning of an empty cell or since the other number stays, change nothing.
 */
export type LineRead = {
  readonly changed: readonly number[]
  readonly kept: readonly number[]
} & (
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'question'; readonly about: 'total' | 'spelling'; readonly readings: readonly Entry[] }
  | ({ readonly kind: 'fault' } & LineFault)
)

/** One of the two numbers: as it was, emptied, or what it may be. */
type SideRead =
  | { readonly kind: 'same' | 'empty' }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'fault'; readonly code: CellFault }

const readSideCell = (
  { row, cells }: FoundLine,
  column: number,
  line: { readonly unit: string; readonly plan: string | null },
): SideRead => {
  const cell = cells.get(column)
  // untouched, however it would read today
  if (!row.open.includes(column) || pictureOf(cell) === row.cells[column - 1]) return { kind: 'same' }
  const read = readFigure(cell, line)
  if (read.kind === 'fault') return { kind: 'fault', code: read.code }
  if (read.kind === 'empty') return { kind: 'empty' }
  return { kind: 'entries', entries: read.kind === 'entry' ? [read.entry] : read.readings.map(numberEntry) }
}

/** Words of a cell as they were typed: line breaks stay. */
export const wordsIn = (cell: FileCell | undefined): string => (cell ? cleanText(cell.text) : '')

const noteOf = (entry: Entry): string => (entry.kind === 'number' ? (entry.note ?? '') : '')

const withNote = (entry: Entry, note: string): Entry => {
  if (entry.kind !== 'number') return entry
  const { note: _, ...bare } = entry
  return note === '' ? bare : { ...bare, note }
}

const outcomes = (made: Entry | Disagreement): readonly Entry[] =>
  'kind' in made ? [made] : [settled(made, 0), settled(made, 1)]

/** The number of the month and the total, both typed or standing. */
const together = (inPeriod: string, total: string, line: AskedLine): readonly Entry[] =>
  outcomes(withTotal(total, { kind: 'number', value: '0', inPeriod }, line.sides))

type Numbers = { readonly base: Entry; readonly line: AskedLine; readonly empty: EmptyMeans }
type Made = {
  readonly entries: readonly Entry[]
  readonly isSpelling: boolean
  readonly kept: readonly number[]
}

const ofTotal = (own: SideRead, totals: readonly Entry[], { base, line }: Numbers): readonly Entry[] =>
  totals.flatMap((total) => {
    if (total.kind !== 'number') return [total]
    if (own.kind === 'entries')
      return own.entries.flatMap((one) =>
        one.kind === 'number' ? together(one.value, total.value, line) : [],
      )
    const stood = base.kind === 'number' && own.kind === 'same' ? base.inPeriod : undefined
    return stood === undefined ? [numberEntry(total.value)] : together(stood, total.value, line)
  })

/** The total is as it was, or was emptied: what follows from the number of the month. */
const ofMonth = (own: SideRead, total: 'same' | 'empty', { base, line, empty }: Numbers): Made => {
  const made = (entries: readonly Entry[], kept: readonly number[] = []): Made => ({
    entries,
    kept,
    isSpelling: entries.length > 1 && own.kind === 'entries' && own.entries.length > 1,
  })
  const typed = base.kind === 'number' ? base.inPeriod : undefined
  const kept = [
    ...(total === 'empty' ? [at.entry] : []),
    ...(own.kind === 'empty' && typed !== undefined ? [at.inPeriod] : []),
  ]
  if (own.kind === 'entries') {
    const stands = total === 'same' ? base : blank
    const all = own.entries.flatMap((one) =>
      one.kind === 'number' ? outcomes(withInPeriod(one.value, stands, line.sides)) : [],
    )
    return made(all)
  }
  if (total === 'empty' && own.kind === 'same' && typed !== undefined)
    return made(outcomes(withInPeriod(typed, blank, line.sides)), [at.entry])
  const isEmptied = total === 'empty' || (own.kind === 'empty' && typed !== undefined)
  if (!isEmptied) return made([base])
  return empty === 'keep' ? made([base], kept) : made([blank])
}

const numbersIn = (own: SideRead, total: SideRead, numbers: Numbers): Made => {
  if (total.kind === 'entries') {
    const entries = ofTotal(own, total.entries, numbers)
    return { entries, kept: [], isSpelling: total.entries.length > 1 }
  }
  return ofMonth(own, total.kind === 'empty' ? 'empty' : 'same', numbers)
}

/** Why the two numbers cannot stand beside each other. */
const clash = (own: SideRead, total: SideRead, line: AskedLine): LineFault | null => {
  if (own.kind === 'fault') return { code: own.code, column: at.inPeriod }
  if (total.kind === 'fault') return { code: total.code, column: at.entry }
  if (own.kind !== 'entries') return null
  if (own.entries.some(({ kind }) => kind !== 'number')) return { code: 'notANumber', column: at.inPeriod }
  if (!takesInPeriod(line.sides)) return { code: 'noTotalBefore', column: at.inPeriod }
  const isAbsent = total.kind === 'entries' && total.entries.some(({ kind }) => kind !== 'number')
  return isAbsent ? { code: 'inPeriodBeside', column: at.inPeriod } : null
}

const distinct = (entries: readonly Entry[]): readonly Entry[] => [
  ...new Map(entries.map((entry) => [canonicalEntry(entry), entry])).values(),
]

/** As many as a person can choose from. */
export const mostReadings = 4

type Noted = { readonly note: string; readonly isChanged: boolean; readonly isKept: boolean }

const noteIn = ({ row, cells }: FoundLine, base: Entry, empty: EmptyMeans): Noted => {
  const [was, is] = [noteOf(base), wordsIn(cells.get(at.note))]
  const isKept = is === '' && was !== '' && empty === 'keep'
  const isChanged = row.open.includes(at.note) && was !== is
  return { note: isChanged && !isKept ? is : was, isChanged, isKept }
}

/** Reads a line of figures: its total, what its month brought, its note, held against each other as on the page (G04). */
export const readLine = (found: FoundLine, line: AskedLine, empty: EmptyMeans): LineRead => {
  const base = saidEntry(found.row)
  const plan = line.plan.kind === 'number' ? line.plan.value : null
  const own = readSideCell(found, at.inPeriod, { unit: line.unit, plan: null })
  const total = readSideCell(found, at.entry, { unit: line.unit, plan })
  const note = noteIn(found, base, empty)
  const changed = [
    ...(total.kind === 'same' ? [] : [at.entry]),
    ...(own.kind === 'same' ? [] : [at.inPeriod]),
    ...(note.isChanged ? [at.note] : []),
  ]
  const fault = clash(own, total, line)
  if (fault) return { kind: 'fault', changed, kept: [], ...fault }
  const numbers = numbersIn(own, total, { base, line, empty })
  const kept = [...numbers.kept, ...(note.isKept ? [at.note] : [])]
  const readings = distinct(numbers.entries.map((entry) => withNote(entry, note.note)))
  const isAlone = note.isChanged && note.note !== '' && readings.some(({ kind }) => kind !== 'number')
  if (isAlone) return { kind: 'fault', changed, kept, code: 'noteAlone', column: at.note }
  if (readings.length > mostReadings)
    return { kind: 'fault', changed, kept, code: 'tooManyReadings', column: changed[0] ?? at.entry }
  const [entry] = readings
  if (entry && readings.length === 1) return { kind: 'entry', changed, kept, entry }
  return { kind: 'question', changed, kept, about: numbers.isSpelling ? 'spelling' : 'total', readings }
}

/** What of a line was typed, as words: the cell that was changed first. */
export const typedIn = ({ cells }: FoundLine, changed: readonly number[]): string => {
  const cell = cells.get(changed[0] ?? at.entry)
  return cell && !isBlankCell(cell) ? wordsIn(cell) : ''
}

export const printWithNote = (entry: Entry): string => {
  const note = noteOf(entry)
  return note === '' ? printEntry(entry) : `${printEntry(entry)}, “${note}”`
}
