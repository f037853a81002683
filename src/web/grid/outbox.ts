import type { Entry } from '#core/report/entry.ts'

/**
 * A figure, or a text of the report, that the server has not acknowledged.
 * `base` is what the server said when it was typed.
 */
export type Waiting<Value = Entry> = {
  readonly entry: Value
  readonly base: Value
  readonly turn: number
  /** How many times the report had been sent when it was typed. */
  readonly round?: number | undefined
  /** When it was typed, by the clock of the browser, ISO. */
  readonly at?: string | undefined
}

/** The report as it stands now: whether it is closed, and how many times it has been sent. */
export type Ground = { readonly closed: boolean; readonly round: number }

/** The round of what was found unsent on a closed report: no later round is its own, so that it is always asked about. */
const missedRound = -1

/** What has not reached the server, by cell: only the newest entry of each counts. `turn` tells newer from older. */
export type Outbox<Value = Entry> = {
  readonly waiting: Readonly<Record<string, Waiting<Value>>>
  readonly turn: number
}

export type Sending<Value = Entry> = readonly {
  readonly code: string
  readonly entry: Value
  readonly base: Value
  readonly turn: number
}[]

/** The server holds something else than when the figure was typed here: a person chooses. */
export type Conflict<Value = Entry> = { readonly code: string; readonly mine: Value; readonly theirs: Value }

/** Pause after the last change before it is sent, in milliseconds. */
export const settle = 400

export const emptyOutbox: Outbox<never> = { waiting: {}, turn: 0 }

export const isEmpty = (outbox: Outbox<unknown>): boolean => Object.keys(outbox.waiting).length === 0

/** Puts entries in line. A cell that already waits keeps its base: the server has not seen what stood between. */
export const enqueue = <Value>(
  outbox: Outbox<Value>,
  entries: readonly { readonly code: string; readonly entry: Value; readonly base: Value }[],
  typed: Pick<Waiting, 'round' | 'at'> = {},
): Outbox<Value> => {
  const turn = outbox.turn + 1
  const waiting = { ...outbox.waiting }
  for (const { code, entry, base } of entries)
    waiting[code] = { entry, base: waiting[code]?.base ?? base, turn, ...typed }
  return { waiting, turn }
}

/** Takes cells out that shall not be sent any more: their text became a question, or the other's entry was chosen. */
export const withdraw = <Value>(outbox: Outbox<Value>, codes: readonly string[]): Outbox<Value> => ({
  ...outbox,
  waiting: Object.fromEntries(Object.entries(outbox.waiting).filter(([code]) => !codes.includes(code))),
})

export const sendingOf = <Value>(outbox: Outbox<Value>): Sending<Value> =>
  Object.entries(outbox.waiting).map(([code, { entry, base, turn }]) => ({ code, entry, base, turn }))

/** The server has them. A cell that was typed again meanwhile goes on waiting, on the base just acknowledged. */
export const acknowledge = <Value>(outbox: Outbox<Value>, sent: Sending<Value>): Outbox<Value> => {
  const waiting = { ...outbox.waiting }
  for (const { code, entry, turn } of sent) {
    const now = waiting[code]
    if (!now) continue
    if (now.turn === turn) delete waiting[code]
    else waiting[code] = { ...now, base: entry }
  }
  return { ...outbox, waiting }
}

/**
 * The server would not write these cells: somebody else did since they were typed. They are taken out until a person
 * chooses; where the same was typed here meanwhile there is nothing to choose.
 */
export const conflicting = <Value>(
  outbox: Outbox<Value>,
  refused: readonly { readonly code: string; readonly entry: Value }[],
  same: (a: Value, b: Value) => boolean,
): { readonly outbox: Outbox<Value>; readonly conflicts: readonly Conflict<Value>[] } => ({
  outbox: withdraw(
    outbox,
    refused.map(({ code }) => code),
  ),
  conflicts: refused.flatMap(({ code, entry: theirs }) => {
    const mine = outbox.waiting[code]?.entry
    return mine === undefined || same(mine, theirs) ? [] : [{ code, mine, theirs }]
  }),
})

/** Milliseconds until the next try after so many failures in a row: 1 s, doubled, 30 s at most. */
export const pauseAfter = (failures: number): number =>
  Math.min(30_000, 1000 * 2 ** Math.max(0, failures - 1))

/**
 * What was kept here meets what the server says. The same on both sides: acknowledged after all. The server unchanged
 * since: still to be sent. The server changed by somebody else, or the report sent meanwhile (another `round`): a conflict,
 * and nothing is sent until it is decided.
 */
export const meet = <Value>(
  kept: Outbox<Value>,
  server: ReadonlyMap<string, Value>,
  same: (a: Value, b: Value) => boolean,
  round = 0,
): { readonly outbox: Outbox<Value>; readonly conflicts: readonly Conflict<Value>[] } => {
  const waiting: Record<string, Waiting<Value>> = {}
  const conflicts: Conflict<Value>[] = []
  for (const [code, line] of Object.entries(kept.waiting)) {
    const theirs = server.get(code)
    if (theirs === undefined || same(theirs, line.entry)) continue
    if (same(theirs, line.base) && (line.round ?? 0) === round) waiting[code] = line
    else conflicts.push({ code, mine: line.entry, theirs })
  }
  return { outbox: { ...kept, waiting }, conflicts }
}

/** What was typed here and never sent before the report was closed: it is kept apart, and asked about when it opens again. */
export const missedOf = <Value>(
  kept: Outbox<Value>,
  server: ReadonlyMap<string, Value>,
  same: (a: Value, b: Value) => boolean,
): Outbox<Value>['waiting'] =>
  Object.fromEntries(
    Object.entries(kept.waiting).flatMap(([code, line]) => {
      const stands = server.get(code)
      return stands !== undefined && same(stands, line.entry) ? [] : [[code, { ...line, round: missedRound }]]
    }),
  )
