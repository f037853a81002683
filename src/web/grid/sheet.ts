import type { Entry } from '#core/report/entry.ts'
import { type Held, blank, holding, sameHeld } from '#web/grid/held.ts'

export type Change = { readonly code: string; readonly before: Held; readonly after: Held }

/** What the cells hold, with every step that can be taken back. */
export type Sheet = {
  readonly held: ReadonlyMap<string, Held>
  readonly done: readonly (readonly Change[])[]
  readonly undone: readonly (readonly Change[])[]
}

/** Steps that Ctrl+Z remembers. */
const memory = 200

/** How the entry of a cell is held: most as they are. */
type Hold = (code: string, entry: Entry) => Held
const asItIs: Hold = (_code, entry) => holding(entry)

export const sheetOf = (entries: Iterable<readonly [string, Entry]>, hold: Hold = asItIs): Sheet => ({
  held: new Map([...entries].map(([code, entry]) => [code, hold(code, entry)])),
  done: [],
  undone: [],
})

export const heldIn = (sheet: Sheet, code: string): Held => sheet.held.get(code) ?? blank

const put = (
  held: ReadonlyMap<string, Held>,
  changes: readonly Change[],
  side: 'before' | 'after',
): ReadonlyMap<string, Held> => {
  const next = new Map(held)
  for (const change of changes) next.set(change.code, change[side])
  return next
}

/** The changes that writing `wanted` would make; cells that stay the same are left out. */
export const changesOf = (sheet: Sheet, wanted: Iterable<readonly [string, Held]>): readonly Change[] =>
  [...wanted]
    .map(([code, after]) => ({ code, before: heldIn(sheet, code), after }))
    .filter(({ before, after }) => !sameHeld(before, after))

/** Writes one step, however many cells it touches; what had been taken back is forgotten. */
export const write = (sheet: Sheet, changes: readonly Change[]): Sheet =>
  changes.length === 0
    ? sheet
    : { held: put(sheet.held, changes, 'after'), done: [...sheet.done, changes].slice(-memory), undone: [] }

/** Takes the last step back. The changes tell what must be saved again: their `before`. */
export const undo = (sheet: Sheet): { readonly sheet: Sheet; readonly changes: readonly Change[] } => {
  const last = sheet.done.at(-1)
  if (!last) return { sheet, changes: [] }
  const changes = last.map(({ code, before, after }) => ({ code, before: after, after: before }))
  return {
    sheet: {
      held: put(sheet.held, last, 'before'),
      done: sheet.done.slice(0, -1),
      undone: [...sheet.undone, last],
    },
    changes,
  }
}

export const redo = (sheet: Sheet): { readonly sheet: Sheet; readonly changes: readonly Change[] } => {
  const last = sheet.undone.at(-1)
  if (!last) return { sheet, changes: [] }
  return {
    sheet: {
      held: put(sheet.held, last, 'after'),
      done: [...sheet.done, last],
      undone: sheet.undone.slice(0, -1),
    },
    changes: last,
  }
}

/** Takes over what the server says, without a step to undo; cells in `keep` are being worked on here and stay. */
export const refresh = (
  sheet: Sheet,
  entries: Iterable<readonly [string, Entry]>,
  keep: (code: string) => boolean,
  hold: Hold = asItIs,
): Sheet => {
  const next = new Map(sheet.held)
  let changed = false
  for (const [code, entry] of entries) {
    const held = hold(code, entry)
    if (keep(code) || sameHeld(heldIn(sheet, code), held)) continue
    next.set(code, held)
    changed = true
  }
  return changed ? { ...sheet, held: next } : sheet
}
