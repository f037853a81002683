import type { Entry } from '#core/report/entry.ts'
import { sameEntry } from './held.ts'

/** A figure that the server has not acknowledged. `base` is what the server said when the figure was typed. */
export type Waiting = { readonly entry: Entry; readonly base: Entry; readonly turn: number }

/** What has not reached the server, by cell: only the newest entry of each counts. `turn` tells newer from older. */
export type Outbox = { readonly waiting: Readonly<Record<string, Waiting>>; readonly turn: number }

export type Sending = readonly { readonly code: string; readonly entry: Entry; readonly turn: number }[]

/** The server holds something else than when the figure was typed here: a person chooses. */
export type Conflict = { readonly code: string; readonly mine: Entry; readonly theirs: Entry }

/** Pause after the last change before it is sent, in milliseconds. */
export const settle = 400

export const emptyOutbox: Outbox = { waiting: {}, turn: 0 }

export const isEmpty = (outbox: Outbox): boolean => Object.keys(outbox.waiting).length === 0

/** Puts entries in line. A cell that already waits keeps its base: the server has not seen what stood between. */
export const enqueue = (
  outbox: Outbox,
  entries: readonly { readonly code: string; readonly entry: Entry; readonly base: Entry }[],
): Outbox => {
  const turn = outbox.turn + 1
  const waiting = { ...outbox.waiting }
  for (const { code, entry, base } of entries)
    waiting[code] = { entry, base: waiting[code]?.base ?? base, turn }
  return { waiting, turn }
}

/** Takes cells out that shall not be sent any more: their text became a question, or the other's entry was chosen. */
export const withdraw = (outbox: Outbox, codes: readonly string[]): Outbox => ({
  ...outbox,
  waiting: Object.fromEntries(Object.entries(outbox.waiting).filter(([code]) => !codes.includes(code))),
})

export const sendingOf = (outbox: Outbox): Sending =>
  Object.entries(outbox.waiting).map(([code, { entry, turn }]) => ({ code, entry, turn }))

/** The server has them. A cell that was typed again meanwhile goes on waiting, on the base just acknowledged. */
export const acknowledge = (outbox: Outbox, sent: Sending): Outbox => {
  const waiting = { ...outbox.waiting }
  for (const { code, entry, turn } of sent) {
    const now = waiting[code]
    if (!now) continue
    if (now.turn === turn) delete waiting[code]
    else waiting[code] = { ...now, base: entry }
  }
  return { ...outbox, waiting }
}

/** Milliseconds until the next try after so many failures in a row: 1 s, doubled, 30 s at most. */
export const pauseAfter = (failures: number): number =>
  Math.min(30_000, 1000 * 2 ** Math.max(0, failures - 1))

/**
 * What was kept here meets what the server says. The same on both sides: acknowledged after all. The server unchanged
 * since: still to be sent. The server changed by somebody else: a conflict, and nothing is sent until it is decided.
 */
export const meet = (
  kept: Outbox,
  server: ReadonlyMap<string, Entry>,
): { readonly outbox: Outbox; readonly conflicts: readonly Conflict[] } => {
  const waiting: Record<string, Waiting> = {}
  const conflicts: Conflict[] = []
  for (const [code, line] of Object.entries(kept.waiting)) {
    const theirs = server.get(code)
    if (!theirs || sameEntry(theirs, line.entry)) continue
    if (sameEntry(theirs, line.base)) waiting[code] = line
    else conflicts.push({ code, mine: line.entry, theirs })
  }
  return { outbox: { ...kept, waiting }, conflicts }
}
