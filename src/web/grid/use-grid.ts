import { type RefObject, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { arrive } from '#web/grid/going.ts'
import { eventsOf } from '#web/grid/grid-events.ts'
import { type Desk, type Hand, openHand, type Standing } from '#web/grid/hand.ts'
import { isBlank } from '#web/grid/held.ts'
import { start } from '#web/grid/move.ts'
import { codeOf, entryColumn } from '#web/grid/rows.ts'
import { heldIn } from '#web/grid/sheet.ts'
import { finish } from '#web/grid/typing.ts'

const open = (desk: Desk, frame: RefObject<HTMLElement | null>) => {
  const filled = (row: number): boolean => {
    const code = codeOf(desk.rows[row])
    return code !== null && !isBlank(heldIn(desk.sheet, code))
  }
  const hand = openHand(
    desk,
    start(desk.rows, filled) ?? { row: 0, column: entryColumn },
    () => frame.current,
  )
  return { hand, events: eventsOf(hand) }
}

/** What stands in an open editor when the page is left or hidden is entered, so that the browser keeps it. */
const keepTyped = (hand: Hand): (() => void) => {
  const enter = (): void => void finish(hand)
  const hide = (): void => {
    if (document.visibilityState === 'hidden') enter()
  }
  // heard before what is typed is sent for the last time
  window.addEventListener('pagehide', enter, { capture: true })
  document.addEventListener('visibilitychange', hide)
  return () => {
    window.removeEventListener('pagehide', enter, { capture: true })
    document.removeEventListener('visibilitychange', hide)
  }
}

export type Grid = {
  readonly hand: Hand
  readonly events: ReturnType<typeof eventsOf>
  readonly standing: Standing
}

/** Joins the hand to what the page draws: it gets the newest desk, and the focus follows it. */
export const useGrid = (frame: RefObject<HTMLElement | null>, desk: Desk): Grid => {
  const [{ hand, events }] = useState(() => open(desk, frame))
  const standing = useSyncExternalStore(hand.subscribe, hand.standing)
  useLayoutEffect(() => hand.give(desk))
  useEffect(() => keepTyped(hand), [hand])
  useLayoutEffect(() => {
    if (standing.arrival > 0) arrive(hand)
  }, [standing.arrival, hand])
  return { hand, events, standing }
}
