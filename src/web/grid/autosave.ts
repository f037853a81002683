import type { WireError } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import {
  acknowledge,
  conflicting,
  type Conflict,
  emptyOutbox,
  enqueue,
  type Ground,
  isEmpty,
  meet,
  missedOf,
  type Outbox,
  pauseAfter,
  type Sending,
  sendingOf,
  settle,
  withdraw,
} from '#web/grid/outbox.ts'

/** rest: nothing waits. waiting: typed, about to be sent. retrying: the network or the server failed, it is tried again. */
export type SavingState = 'rest' | 'waiting' | 'sending' | 'retrying' | 'refused'

export type Saving<Value = unknown> = {
  readonly state: SavingState
  readonly outbox: Outbox<Value>
  /** Time of the server, of the last acknowledged figure. */
  readonly savedAt: string | null
  /** Why the server would not take them; null otherwise. */
  readonly refusal: WireError | null
  /** Typed here and never sent before the report was closed, by cell: it is not written unasked. */
  readonly missed: Outbox<Value>['waiting']
}

export type Put<Value> = { readonly code: string; readonly entry: Value }
/** `base`: what the server said when it was typed. */
export type Based<Value> = Put<Value> & { readonly base: Value }

/** `conflicts`: cells that were not written, since somebody else had changed them; as the server has them. */
export type Acknowledged<Value> = {
  readonly savedAt: string
  readonly conflicts?: readonly Put<Value>[]
}

export type Ports<Value> = {
  readonly send: (cells: readonly Based<Value>[]) => Promise<Result<Acknowledged<Value>, WireError>>
  /** Called on every change of what is not with the server, also of what waits for a choice: a closed window loses nothing. */
  readonly keep: (outbox: Outbox<Value>) => void
  readonly same: (a: Value, b: Value) => boolean
  /** What the server has now of the cells that were sent. */
  readonly acknowledged?: (cells: readonly Put<Value>[], savedAt: string) => void
  /** Called before `acknowledged`: these are not sent again until a person has chosen. */
  readonly conflicted?: (conflicts: readonly Conflict<Value>[]) => void
}

export type Autosave<Value> = {
  readonly snapshot: () => Saving<Value>
  readonly subscribe: (listener: () => void) => () => void
  readonly put: (cells: readonly Put<Value>[]) => void
  readonly withdraw: (codes: readonly string[]) => void
  /** Words of a cell that waits for a choice: they are kept and not sent. False where nothing is to be chosen. */
  readonly amend: (cell: Put<Value>) => boolean
  /** Everything that is not with the server, also what waits for a choice. */
  readonly kept: () => Outbox<Value>
  /** What the server says now meets what waits here; conflicts, all that are open, come back and are not sent. */
  readonly meet: (server: ReadonlyMap<string, Value>, ground?: Ground) => readonly Conflict<Value>[]
  /** Sends at once; true when nothing is left. */
  readonly flush: () => Promise<boolean>
}

/** Failures that go by themselves; anything else the server refuses for a reason, which is shown. */
const passing: readonly string[] = ['offline', 'unexpected', 'failed', 'signIn']

const without = <Line>(
  lines: Readonly<Record<string, Line>>,
  codes: readonly string[],
): Readonly<Record<string, Line>> =>
  Object.fromEntries(Object.entries(lines).filter(([code]) => !codes.includes(code)))

const only = <Line>(
  lines: Readonly<Record<string, Line>>,
  cells: readonly { readonly code: string }[],
): Readonly<Record<string, Line>> => {
  const codes = new Set(cells.map(({ code }) => code))
  return Object.fromEntries(Object.entries(lines).filter(([code]) => codes.has(code)))
}

/**
 * Sends what is typed without being asked: a pause after the last change, one sending at a time, only the newest entry
 * of each cell, tried again while the network is lost. `start` is what an earlier visit left unsent.
 */
export const startAutosave = <Value>(
  ports: Ports<Value>,
  start: {
    readonly outbox?: Outbox<Value>
    readonly savedAt: string | null
    readonly ground?: Ground
  },
): Autosave<Value> => {
  let ground: Ground = start.ground ?? { closed: false, round: 0 }
  const left: Outbox<Value> = start.outbox ?? emptyOutbox
  let now: Saving<Value> = {
    state: 'rest',
    outbox: ground.closed ? { ...left, waiting: {} } : left,
    savedAt: start.savedAt,
    refusal: null,
    missed: ground.closed ? left.waiting : {},
  }
  /** What a person has to choose about, as it was typed here. */
  let contested: Outbox<Value>['waiting'] = {}
  let known: ReadonlyMap<string, Value> = new Map()
  let timer: ReturnType<typeof setTimeout> | null = null
  let failures = 0
  let line: Promise<void> = Promise.resolve()
  const listeners = new Set<() => void>()

  const kept = (): Outbox<Value> => ({
    ...now.outbox,
    waiting: { ...now.missed, ...contested, ...now.outbox.waiting },
  })
  const show = (next: Partial<Saving<Value>>): void => {
    const before = now.outbox
    now = { ...now, ...next }
    if (now.outbox !== before) ports.keep(kept())
    for (const listener of listeners) listener()
  }
  const plan = (pause: number): void => {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }
  const succeeded = (sent: Sending<Value>, { savedAt, conflicts = [] }: Acknowledged<Value>): void => {
    failures = 0
    const refused = new Map(conflicts.map(({ code, entry }) => [code, entry]))
    const written = sent.filter(({ code }) => !refused.has(code))
    const stands = [...written.map(({ code, entry }) => ({ code, entry })), ...conflicts]
    known = new Map([...known, ...stands.map(({ code, entry }) => [code, entry] as const)])
    const met = conflicting(acknowledge(now.outbox, written), conflicts, ports.same)
    contested = { ...contested, ...only(now.outbox.waiting, met.conflicts) }
    show({ outbox: met.outbox, savedAt, refusal: null, state: isEmpty(met.outbox) ? 'rest' : 'waiting' })
    if (met.conflicts.length > 0) ports.conflicted?.(met.conflicts)
    ports.acknowledged?.(stands, savedAt)
    if (!isEmpty(met.outbox)) plan(settle)
  }
  const failed = (failure: WireError): void => {
    failures += 1
    const goesBy = passing.includes(failure.code)
    // what was on its way when the report was closed is kept apart by now
    if (isEmpty(now.outbox)) return show({ state: 'rest' })
    show({ state: goesBy ? 'retrying' : 'refused', refusal: goesBy ? null : failure })
    if (goesBy) plan(pauseAfter(failures))
  }
  const sendOnce = async (): Promise<void> => {
    const sent = sendingOf(now.outbox)
    show({ state: 'sending' })
    const answer = await ports.send(sent.map(({ code, entry, base }) => ({ code, entry, base })))
    if (answer.ok) succeeded(sent, answer.value)
    else failed(answer.failure)
  }
  /** One sending at a time: who asks while one is under way waits for it, then sends the rest. */
  const flush = (): Promise<boolean> => {
    if (timer) clearTimeout(timer)
    timer = null
    line = line.then(() => (isEmpty(now.outbox) ? undefined : sendOnce()))
    return line.then(() => isEmpty(now.outbox))
  }

  return {
    snapshot: () => now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    kept,
    amend: ({ code, entry }) => {
      const line = contested[code]
      if (!line) return false
      contested = { ...contested, [code]: { ...line, entry } }
      ports.keep(kept())
      return true
    },
    put: (cells) => {
      contested = without(
        contested,
        cells.map(({ code }) => code),
      )
      const lines = cells.map(({ code, entry }) => ({ code, entry, base: known.get(code) ?? entry }))
      show({
        outbox: enqueue(now.outbox, lines, { round: ground.round, at: new Date().toISOString() }),
        state: now.state === 'sending' ? 'sending' : 'waiting',
        refusal: null,
      })
      plan(settle)
    },
    withdraw: (codes) => {
      contested = without(contested, codes)
      const outbox = withdraw(now.outbox, codes)
      const missed = without(now.missed, codes)
      show({ outbox, missed, state: isEmpty(outbox) && now.state !== 'sending' ? 'rest' : now.state })
    },
    meet: (server, next = ground) => {
      ;[known, ground] = [server, next]
      const all = kept()
      if (ground.closed) {
        contested = {}
        const missed = missedOf(all, server, ports.same)
        show({ outbox: { ...now.outbox, waiting: {} }, missed, state: 'rest', refusal: null })
        return []
      }
      const met = meet(all, server, ports.same, ground.round)
      contested = only(all.waiting, met.conflicts)
      const left = !isEmpty(met.outbox)
      const state = now.state === 'sending' ? {} : { state: left ? ('waiting' as const) : ('rest' as const) }
      show({ outbox: met.outbox, missed: {}, ...state })
      if (left) plan(settle)
      return met.conflicts
    },
    flush,
  }
}
