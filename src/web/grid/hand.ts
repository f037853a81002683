import type { Held } from '#web/grid/held.ts'
import type { Mode } from '#web/grid/keys.ts'
import type { Place } from '#web/grid/move.ts'
import type { Range } from '#web/grid/range.ts'
import { codeOf, entryColumn, type GridRow } from '#web/grid/rows.ts'
import type { Change, Sheet } from '#web/grid/sheet.ts'

/** What lies before the person: the rows, what they hold, and how to write into them. */
export type Desk = {
  readonly rows: readonly GridRow[]
  readonly sheet: Sheet
  readonly readOnly: boolean
  /** How `chưa đến kỳ` is said in the language of the page. */
  readonly notDue: string
  readonly write: (wanted: Iterable<readonly [string, Held]>) => void
  readonly undo: () => readonly Change[]
  readonly redo: () => readonly Change[]
  /** Says what a paste did, or how to leave. */
  readonly tell: (what: { readonly pasted: number; readonly lost: number } | 'released') => void
}

/** Where the person is. `arrival` counts the moves: each brings the focus to the active cell. */
export type Standing = {
  readonly active: Place
  readonly anchor: Place
  readonly mode: Mode
  readonly menu: boolean
  readonly arrival: number
}

/** The person's hand on the grid: outside of React, so that keys that follow each other at once see each other. */
export type Hand = {
  readonly standing: () => Standing
  readonly stand: (next: Partial<Standing>) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly desk: () => Desk
  /** The page has drawn something newer. */
  readonly give: (desk: Desk) => void
  readonly root: () => HTMLElement | null
  /** Marks that live for a moment: Tab may leave; the mouse draws a range; a composition began on a chosen cell. */
  readonly marks: { released: boolean; dragging: boolean }
}

export const openHand = (desk: Desk, active: Place, root: () => HTMLElement | null): Hand => {
  let now: Standing = { active, anchor: active, mode: 'ready', menu: false, arrival: 0 }
  let before = desk
  const listeners = new Set<() => void>()
  return {
    standing: () => now,
    stand: (next) => {
      now = { ...now, ...next }
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    desk: () => before,
    give: (next) => {
      before = next
    },
    root,
    marks: { released: false, dragging: false },
  }
}

export const rangeOf = ({ anchor, active }: Pick<Standing, 'anchor' | 'active'>): Range => ({
  from: anchor,
  to: active,
})

/** The indicator of the active cell, null where it takes no figure. */
export const activeCode = (hand: Hand): string | null => {
  const { active } = hand.standing()
  return active.column === entryColumn ? codeOf(hand.desk().rows[active.row]) : null
}

/** The element that has the focus while a place is active: the input of an entry, else the cell itself. */
export const elementAt = (hand: Hand, { row, column }: Place): HTMLElement | null => {
  const cell = hand.root()?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null
  return cell?.querySelector<HTMLElement>('input') ?? cell
}

export const activeInput = (hand: Hand): HTMLInputElement | null => {
  const element = elementAt(hand, hand.standing().active)
  return element instanceof HTMLInputElement ? element : null
}
