import type { ClipboardEvent, FocusEvent, FormEvent, KeyboardEvent, MouseEvent } from 'react'
import { cleared, copyOf, pasteAt, readBlock } from '#web/grid/block.ts'
import { go } from '#web/grid/going.ts'
import { closedAt, type Hand, rangeOf } from '#web/grid/hand.ts'
import { commandOf, type Key } from '#web/grid/keys.ts'
import { type Place, samePlace } from '#web/grid/move.ts'
import { obey } from '#web/grid/obey.ts'
import { sideOf } from '#web/grid/rows.ts'
import { heldIn } from '#web/grid/sheet.ts'
import { answer, edit, finish } from '#web/grid/typing.ts'

const placeOf = (target: EventTarget | null): Place | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null
}

/** Key code 229: an input method has taken the key, also where the browser does not say that it composes. */
const keyOf = (event: KeyboardEvent): Key => ({
  key: event.key,
  ctrl: event.ctrlKey || event.metaKey,
  shift: event.shiftKey,
  alt: event.altKey,
  composing: event.nativeEvent.isComposing || event.keyCode === 229,
})

/** Somebody types where nothing can be typed: it is said why (a computed cell, a printed one, a closed one). */
const refuse = (hand: Hand, { key, ctrl, alt, composing }: Key): void => {
  const closed = closedAt(hand)
  if (closed && !hand.desk().readOnly && !ctrl && !alt && (composing || [...key].length === 1))
    hand.desk().tell(closed)
}

/** Typing: the first letter makes the chosen cell an editor, by having arrived in its input; it is never replayed. */
const typingEvents = (hand: Hand) => ({
  onKeyDown: (event: KeyboardEvent): void => {
    if (!placeOf(event.target)) return
    // a bare 1 or 2 may be the first digit of the number typed again: only Alt+1 and Alt+2 answer
    if (event.altKey && !event.ctrlKey && answer(hand, event.key)) return event.preventDefault()
    const command = commandOf(keyOf(event), hand.standing().mode)
    if (command && obey(hand, command, event.key)) event.preventDefault()
    if (!command) refuse(hand, keyOf(event))
  },
  onInput: (event: FormEvent): void => {
    if (hand.standing().mode === 'editing' || !(event.target instanceof HTMLInputElement)) return
    hand.stand({ mode: 'editing', anchor: hand.standing().active })
  },
  onBlur: (): void => {
    finish(hand)
  },
})

const pointingEvents = (hand: Hand) => ({
  onMouseDown: (event: MouseEvent): void => {
    const place = placeOf(event.target)
    if (!place || event.button !== 0) return
    const { mode, active } = hand.standing()
    if (event.target instanceof Element && event.target.closest('[data-menu]')) {
      event.preventDefault()
      return hand.stand({ menu: true })
    }
    if (mode === 'editing' && samePlace(place, active)) return
    event.preventDefault()
    finish(hand)
    hand.marks.dragging = true
    return go(hand, place, event.shiftKey)
  },
  onMouseOver: (event: MouseEvent): void => {
    hand.marks.dragging &&= event.buttons === 1
    const place = hand.marks.dragging ? placeOf(event.target) : null
    if (place && !samePlace(place, hand.standing().active)) go(hand, place, true)
  },
  onDoubleClick: (event: MouseEvent): void => {
    const column = placeOf(event.target)?.column
    if (column !== undefined && sideOf(column) !== null) edit(hand)
  },
  /** The focus may come without a key of ours: by Tab, by touch, by a reader of the screen. */
  onFocus: (event: FocusEvent): void => {
    const place = placeOf(event.target)
    if (!place) return
    if (!samePlace(place, hand.standing().active))
      hand.stand({ active: place, anchor: place, mode: 'ready', menu: false })
    if (event.target instanceof HTMLInputElement && hand.standing().mode === 'ready') event.target.select()
  },
})

/** Cells are copied and pasted as a block; while somebody types, the clipboard belongs to the text. */
const clipboardEvents = (hand: Hand) => {
  const isMine = (event: ClipboardEvent): boolean =>
    hand.standing().mode === 'ready' && placeOf(event.target) !== null
  const copy = (event: ClipboardEvent): void => {
    const { rows, shown, sheet } = hand.desk()
    event.preventDefault()
    event.clipboardData.setData(
      'text/plain',
      copyOf({ rows, shown }, rangeOf(hand.standing()), (code) => heldIn(sheet, code)),
    )
  }
  return {
    onCopy: (event: ClipboardEvent): void => {
      if (isMine(event)) copy(event)
    },
    onCut: (event: ClipboardEvent): void => {
      if (!isMine(event)) return
      copy(event)
      const { rows, sheet, readOnly, write } = hand.desk()
      if (!readOnly) write(cleared(rows, rangeOf(hand.standing()), (code) => heldIn(sheet, code)))
    },
    onPaste: (event: ClipboardEvent): void => {
      const { rows, shown, sheet, readOnly, write, tell } = hand.desk()
      if (!isMine(event) || readOnly) return
      event.preventDefault()
      const paste = pasteAt(
        { rows, shown },
        rangeOf(hand.standing()),
        readBlock(event.clipboardData.getData('text/plain')),
        (code) => heldIn(sheet, code),
      )
      write(paste.wanted)
      tell({ pasted: paste.wanted.length, lost: paste.lost })
    },
  }
}

/** Everything that the grid hears, on its table for all cells: its rows know of nothing. */
export const eventsOf = (hand: Hand) => ({
  ...typingEvents(hand),
  ...pointingEvents(hand),
  ...clipboardEvents(hand),
})
