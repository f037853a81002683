import { elementAt, type Hand } from '#web/grid/hand.ts'
import { isBlank } from '#web/grid/held.ts'
import { move, type Place, samePlace, type Step } from '#web/grid/move.ts'
import { codeOf, entryColumn } from '#web/grid/rows.ts'
import { heldIn } from '#web/grid/sheet.ts'

/** Makes a place active and brings the focus there; `extend` leaves the other end of the selection where it is. */
export const go = (hand: Hand, to: Place, extend = false): void => {
  const { anchor, arrival } = hand.standing()
  hand.marks.released = false
  hand.stand({ active: to, anchor: extend ? anchor : to, menu: false, arrival: arrival + 1 })
}

/** False when there is nothing further that way. */
export const step = (hand: Hand, which: Step, extend = false): boolean => {
  const { rows, shown, sheet } = hand.desk()
  const { active } = hand.standing()
  const filled = (row: number): boolean => {
    const code = codeOf(rows[row])
    return code !== null && !isBlank(heldIn(sheet, code))
  }
  const to = move({ rows, shown }, active, which, filled)
  if (samePlace(to, active)) return false
  go(hand, to, extend)
  return true
}

export const goToCode = (hand: Hand, code: string): void => {
  const row = hand.desk().rows.findIndex((each) => codeOf(each) === code)
  if (row >= 0) go(hand, { row, column: entryColumn })
}

/** Brings the focus back to where it was: a menu was closed. */
export const goBack = (hand: Hand): void => hand.stand({ menu: false, arrival: hand.standing().arrival + 1 })

/** All entries, from the last to the first: the person stands on the first. */
export const selectAll = (hand: Hand): void => {
  const takers = hand.desk().rows.flatMap((row, index) => (row.kind === 'figure' ? [index] : []))
  const [first, last] = [takers[0], takers.at(-1)]
  if (first === undefined || last === undefined) return
  go(hand, { row: last, column: entryColumn })
  go(hand, { row: first, column: entryColumn }, true)
}

/** The focus follows the active cell; a chosen entry has its text selected, so that typing replaces it. */
export const arrive = (hand: Hand): void => {
  const { active, mode } = hand.standing()
  const element = elementAt(hand, active)
  // Coming into an input selects its text (`onFocus`); one that has the focus already is selected here.
  if (document.activeElement !== element) element?.focus({ preventScroll: true })
  else if (element instanceof HTMLInputElement && mode === 'ready') element.select()
  element?.closest('td, th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
