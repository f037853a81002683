import type { Entry } from '#core/report/entry.ts'
import type { Outbox, Waiting } from '#web/grid/outbox.ts'

/** What one visit leaves in the browser: figures that were not acknowledged, and texts that are no number yet. */
export type Kept<Entered = Entry> = {
  readonly waiting: Readonly<Record<string, Waiting<Entered>>>
  readonly unread: Readonly<Record<string, string>>
}

export const nothingKept: Kept<never> = { waiting: {}, unread: {} }

const exchange = <Value>(
  all: Readonly<Record<string, Value>>,
  before: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> => ({
  ...Object.fromEntries(Object.entries(all).filter(([code]) => !(code in before))),
  ...after,
})

/** Two windows may be open on one report: each takes out and puts in only its own cells. */
export const exchangeKept = <Value>(
  stored: Kept<Value>,
  before: Kept<Value>,
  after: Kept<Value>,
): Kept<Value> => ({
  waiting: exchange(stored.waiting, before.waiting, after.waiting),
  unread: exchange(stored.unread, before.unread, after.unread),
})

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isWaiting = <Value>(
  line: readonly [string, unknown],
  isValue: (value: unknown) => value is Value,
): line is [string, Waiting<Value>] =>
  isRecord(line[1]) &&
  isValue(line[1]['entry']) &&
  isValue(line[1]['base']) &&
  typeof line[1]['turn'] === 'number'

export const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && typeof value['kind'] === 'string'
export const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads what was stored; anything strange is nothing. */
export const readKept = <Value>(
  text: string | null,
  isValue: (value: unknown) => value is Value,
): Kept<Value> => {
  try {
    const stored: unknown = JSON.parse(text ?? 'null')
    if (!isRecord(stored)) return nothingKept
    const waiting = isRecord(stored['waiting']) ? Object.entries(stored['waiting']) : []
    const unread = isRecord(stored['unread']) ? Object.entries(stored['unread']) : []
    return {
      waiting: Object.fromEntries(waiting.filter((line) => isWaiting(line, isValue))),
      unread: Object.fromEntries(unread.filter((line): line is [string, string] => isText(line[1]))),
    }
  } catch {
    return nothingKept
  }
}

export const outboxOf = <Value>(kept: Kept<Value>): Outbox<Value> => ({
  waiting: kept.waiting,
  turn: Math.max(0, ...Object.values(kept.waiting).map(({ turn }) => turn)),
})

export const isNothing = (kept: Kept<unknown>): boolean =>
  Object.keys(kept.waiting).length === 0 && Object.keys(kept.unread).length === 0
