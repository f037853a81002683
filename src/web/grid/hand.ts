import type { Held } from '#web/grid/held.ts'
import type { Mode } from '#web/grid/keys.ts'
import type { Place } from '#web/grid/move.ts'
import type { Range } from '#web/grid/range.ts'
import type { Side } from '#core/figure/over-time/run-up.ts'
import { codeAt, columns, type ColumnName, type GridRow, sideOf } from '#web/grid/rows.ts'
import type { Change, Sheet } from '#web/grid/sheet.ts'

/** What a paste did, how to leave, or that nothing can be typed where the person is. */
export type Told =
  | { readonly pasted: number; readonly lost: number }
  | { readonly closed: ColumnName; readonly row: GridRow }
  | 'released'

/** What lies before the person: the rows, what they hold, and how to write into them. */
export type Desk = {
  readonly rows: readonly GridRow[]
  /** The columns that are shown, by their place in `columns`. */
  readonly shown: readonly number[]
  readonly sheet: Sheet
  readonly readOnly: boolean
  /** How `chưa đến kỳ` is said in the language of the page. */
  readonly notDue: string
  readonly write: (wanted: Iterable<readonly [string, Held]>) => void
  readonly undo: () => readonly Change[]
  readonly redo: () => readonly Change[]
  readonly tell: (what: Told) => void
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
  return codeAt(hand.desk().rows[active.row], active.column)
}

/** Which of the line's two numbers the active cell holds. */
export const activeSide = (hand: Hand): Side => sideOf(hand.standing().active.column) ?? 'toDate'

/** Where the person is, to say why nothing can be typed there; null where something can. */
export const closedAt = (hand: Hand): { readonly closed: ColumnName; readonly row: GridRow } | null => {
  const { active } = hand.standing()
  const [row, closed] = [hand.desk().rows[active.row], columns[active.column]]
  return row && closed !== undefined && activeCode(hand) === null ? { closed, row } : null
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
