import { step } from '#web/grid/going.ts'
import { activeCode, activeInput, activeSide, type Hand } from '#web/grid/hand.ts'
import { answered, type Held, printSide, readAgain } from '#web/grid/held.ts'
import { askedOf } from '#web/grid/rows.ts'
import { heldIn } from '#web/grid/sheet.ts'

/** Ends the typing and reads what stands in the input; null when nobody was typing. */
export const finish = (hand: Hand): Held | null => {
  const { rows, sheet, notDue, write } = hand.desk()
  const { mode, active } = hand.standing()
  const [code, input] = [activeCode(hand), activeInput(hand)]
  if (mode !== 'editing' || code === null || !input) return null
  const before = heldIn(sheet, code)
  const [line, side] = [askedOf(rows[active.row]), activeSide(hand)]
  const after = readAgain({ side, text: input.value, notDue }, before, line)
  input.value = printSide(side, after, line.sides, notDue)
  hand.stand({ mode: 'ready' })
  write([[code, after]])
  return after
}

/** Escape: what stood there before stands there again. */
export const cancel = (hand: Hand): void => {
  const { sheet, notDue, rows } = hand.desk()
  const { active } = hand.standing()
  const [code, input] = [activeCode(hand), activeInput(hand)]
  const { sides } = askedOf(rows[active.row])
  if (input && code !== null) input.value = printSide(activeSide(hand), heldIn(sheet, code), sides, notDue)
  hand.stand({ mode: 'ready' })
  input?.select()
}

/** F2 or a double click: goes on with the text that is there, the caret at its end. */
export const edit = (hand: Hand): void => {
  const input = activeInput(hand)
  if (!input || hand.desk().readOnly) return
  input.setSelectionRange(input.value.length, input.value.length)
  hand.stand({ mode: 'editing', anchor: hand.standing().active })
}

/** Answers `10,015`: 1 is the first reading, 2 the second. False when nothing is asked here, or it is no answer. */
export const answer = (hand: Hand, which: string): boolean => {
  const { sheet, notDue, rows, write } = hand.desk()
  const code = activeCode(hand)
  const held = code === null ? null : heldIn(sheet, code)
  if (code === null || held?.kind !== 'question' || (which !== '1' && which !== '2')) return false
  const line = askedOf(rows[hand.standing().active.row])
  const value = answered(held, which === '1' ? 0 : 1, line)
  const input = activeInput(hand)
  if (input) input.value = printSide(activeSide(hand), value, line.sides, notDue)
  hand.stand({ mode: 'ready' })
  write([[code, value]])
  // one answer may lead to the next question, which stands in the same cell
  if (value.kind === 'entry') step(hand, 'down')
  return true
}
