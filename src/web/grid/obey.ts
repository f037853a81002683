import { cleared, fillDown } from '#web/grid/block.ts'
import { goToCode, selectAll, step } from '#web/grid/going.ts'
import { activeCode, activeInput, type Hand, rangeOf } from '#web/grid/hand.ts'
import type { Command } from '#web/grid/keys.ts'
import type { Step } from '#web/grid/move.ts'
import { type Change, heldIn } from '#web/grid/sheet.ts'
import { cancel, edit, finish } from '#web/grid/typing.ts'

/** Undo and redo go to the first cell that they changed, so that it is seen. */
const follow = (hand: Hand, changes: readonly Change[]): void => {
  const [first] = changes
  if (first) goToCode(hand, first.code)
}

const change = (hand: Hand, command: Command): void => {
  const { rows, sheet, readOnly, write, undo, redo } = hand.desk()
  if (readOnly) return
  const range = rangeOf(hand.standing())
  if (command.do === 'clear') write(cleared(rows, range, (code) => heldIn(sheet, code)))
  if (command.do === 'fillDown') write(fillDown(rows, range, (code) => heldIn(sheet, code)))
  if (command.do === 'undo') follow(hand, undo())
  if (command.do === 'redo') follow(hand, redo())
  if (command.do === 'menu' && activeCode(hand) !== null) hand.stand({ menu: true })
}

/**
 * Ends the typing and goes on. A question or a fault keeps the person there: its sentence stands beside the cell.
 * Tab goes on all the same, and out of the grid at its end.
 */
const commit = (hand: Hand, which: Step, isTab: boolean): boolean => {
  const after = finish(hand)
  if (after && after.kind !== 'entry' && !isTab) {
    activeInput(hand)?.select()
    return true
  }
  return step(hand, which) || !isTab
}

/** Does what a key asks. True when the browser shall not act on the key as well. */
export const obey = (hand: Hand, command: Command, key: string): boolean => {
  switch (command.do) {
    case 'move':
      if (key === 'Tab' && hand.marks.released) return false
      return step(hand, command.step, command.extend) || key !== 'Tab'
    case 'commit':
      return commit(hand, command.step, key === 'Tab')
    case 'release':
      hand.marks.released = true
      hand.desk().tell('released')
      return true
    case 'cancel':
      cancel(hand)
      return true
    case 'edit':
      edit(hand)
      return true
    case 'selectAll':
      selectAll(hand)
      return true
    default:
      change(hand, command)
      return true
  }
}
