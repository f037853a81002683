import type { Side } from '#core/figure/over-time/run-up.ts'
import { type Entry, sameEntry } from '#core/report/entry.ts'
import { withInPeriod, withTotal } from '#core/report/two-numbers.ts'
import {
  type AskedLine,
  type Held,
  holding,
  ofBoth,
  printEntry,
  printSide,
  readSide,
} from '#core/report/typed.ts'

// how a typed figure is understood is the same here and in a workbook that is uploaded
export {
  answered,
  type AskedLine,
  blank,
  type Held,
  heldOf,
  holding,
  numberEntry,
  printEntry,
  printNumber,
  printSide,
  readSide,
  readTyped,
} from '#core/report/typed.ts'
export { sameEntry } from '#core/report/entry.ts'

/** What stands in the cell, as text that `readTyped` understands. */
export const printHeld = (held: Held, notDue?: string): string =>
  held.kind === 'entry' || held.side === 'inPeriod' ? printEntry(standsIn(held), notDue) : held.typed

/** The entry of a cell, or the one that stood there when its text was typed. */
export const standsIn = (held: Held): Entry =>
  held.kind === 'entry' ? held.entry : (held.stands ?? { kind: 'missing' })

/** Somebody has looked at a copied number and let it stand: it is now theirs. */
const touched = (held: Held): Held => {
  if (held.kind !== 'entry' || held.entry.kind !== 'number' || held.entry.copied === undefined) return held
  const { copied: _, ...entry } = held.entry
  return holding(entry)
}

export type Typed = { readonly side: Side; readonly text: string; readonly notDue: string }

/**
 * What the editor left behind. Text that stands as it was shown is not read again: `10,015` that a person had decided
 * to be 10.015 is no question only because somebody opened the editor.
 */
export const readAgain = ({ side, text, notDue }: Typed, before: Held, line: AskedLine): Held =>
  text.normalize('NFC').trim() === printSide(side, before, line.sides, notDue)
    ? touched(before)
    : readSide(side, text, line, standsIn(before))

/** What a cell holds, put into a cell of another line: its number is taken as it is and never read again. */
export const putInto = (side: Side, from: Held, line: AskedLine, stands: Entry): Held => {
  if (from.kind !== 'entry') return readSide(side, from.typed, line, stands)
  if (from.entry.kind !== 'number') return from
  const { value } = from.entry
  const made =
    side === 'inPeriod' ? withInPeriod(value, stands, line.sides) : withTotal(value, stands, line.sides)
  const beside = side === 'inPeriod' ? ({ side, stands } as const) : { stands }
  return ofBoth(made, printEntry({ kind: 'number', value }), beside)
}

const sameStands = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sameEntry(a, b)

export const sameHeld = (a: Held, b: Held): boolean => {
  if (a.kind === 'entry') return b.kind === 'entry' && sameEntry(a.entry, b.entry)
  return b.kind === a.kind && a.typed === b.typed && a.side === b.side && sameStands(a.stands, b.stands)
}

/** Something that can be sent stands in the cell: a question or a text that is no number does not count. */
export const isAnswered = (held: Held): boolean => held.kind === 'entry' && held.entry.kind !== 'missing'

export const isBlank = (held: Held): boolean => held.kind === 'entry' && held.entry.kind === 'missing'

/** The period that a number was copied from, null where it was typed. */
export const copiedFrom = (held: Held): string | null =>
  held.kind === 'entry' && held.entry.kind === 'number' ? (held.entry.copied ?? null) : null
