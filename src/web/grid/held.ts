import { sameEntry } from '#core/report/entry.ts'
import { type Asked, type Held, printEntry, readTyped } from '#core/report/typed.ts'

// how a typed figure is understood is the same here and in a workbook that is uploaded
export {
  type Asked,
  blank,
  type Held,
  holding,
  numberEntry,
  printEntry,
  printNumber,
  readTyped,
} from '#core/report/typed.ts'
export { sameEntry } from '#core/report/entry.ts'

/** What stands in the cell, as text that `readTyped` understands. */
export const printHeld = (held: Held, notDue?: string): string =>
  held.kind === 'entry' ? printEntry(held.entry, notDue) : held.typed

/**
 * What the editor left behind. Text that stands as it was shown is not read again: `10,015` that a person had decided
 * to be 10.015 is no question only because somebody opened the editor.
 */
export const readAgain = (text: string, shown: string, before: Held, asked?: Asked): Held =>
  text.normalize('NFC').trim() === shown ? before : readTyped(text, asked)

export const sameHeld = (a: Held, b: Held): boolean => {
  if (a.kind === 'entry') return b.kind === 'entry' && sameEntry(a.entry, b.entry)
  return a.kind === b.kind && a.typed === b.typed
}

/** Something that can be sent stands in the cell: a question or a text that is no number does not count. */
export const isAnswered = (held: Held): boolean => held.kind === 'entry' && held.entry.kind !== 'missing'

export const isBlank = (held: Held): boolean => held.kind === 'entry' && held.entry.kind === 'missing'
