import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Entry } from '#core/report/entry.ts'
import { sameEntry } from '#web/grid/held.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Autosave as AutosaveOf, type Put as PutOf, startAutosave } from '#web/grid/autosave.ts'
import { type Conflict, emptyOutbox, enqueue, type Outbox } from '#web/grid/outbox.ts'

type Put = PutOf<Entry>
type Autosave = AutosaveOf<Entry>

const figure = (code: string, value: string): Put => ({ code, entry: { kind: 'number', value } })
const say = (cells: readonly Put[]): string =>
  cells.map(({ code, entry }) => `${code}=${entry.kind === 'number' ? entry.value : entry.kind}`).join(' ')

const sent: string[] = []
let answer: Result<{ savedAt: string; conflicts?: readonly Put[] }, WireError>
let kept: Outbox
const begin = (outbox?: Outbox): Autosave =>
  startAutosave(
    {
      send: async (cells) => {
        sent.push(say(cells))
        return answer
      },
      same: sameEntry,
      keep: (waiting) => {
        kept = waiting
      },
    },
    { savedAt: null, ...(outbox ? { outbox } : {}) },
  )

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
  kept = emptyOutbox
  answer = ok({ savedAt: '2024-03-15T08:12:00+07:00' })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('saving by itself', () => {
  test('400 ms after the last change, everything in one sending', async () => {
    const autosave = begin()
    autosave.put([figure('a', '1')])
    await vi.advanceTimersByTimeAsync(300)
    autosave.put([figure('b', '2')])
    await vi.advanceTimersByTimeAsync(399)
    expect(sent).toEqual([])
    expect(Object.keys(kept.waiting)).toEqual(['a', 'b'])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toEqual(['a=1 b=2'])
    expect(autosave.snapshot()).toMatchObject({ state: 'rest', savedAt: '2024-03-15T08:12:00+07:00' })
    expect(kept.waiting).toEqual({})
  })

  test('a lost network is tried again, later and later, until it is there', async () => {
    const autosave = begin()
    answer = fail({ code: 'offline', message: '' })
    autosave.put([figure('a', '1')])
    await vi.advanceTimersByTimeAsync(400)
    expect(autosave.snapshot().state).toBe('retrying')
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toHaveLength(2)
    answer = ok({ savedAt: 'x' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toHaveLength(3)
    expect(autosave.snapshot().state).toBe('rest')
  })

  test('a refusal with a reason is shown and not repeated; nothing is forgotten', async () => {
    const autosave = begin()
    answer = fail({ code: 'alreadySent', message: 'Báo cáo đã gửi.' })
    autosave.put([figure('a', '1')])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(autosave.snapshot()).toMatchObject({ state: 'refused', refusal: { code: 'alreadySent' } })
    expect(Object.keys(kept.waiting)).toEqual(['a'])
  })

  test('typed while the sending is under way: sent after it, never at the same time', async () => {
    const arrivals: ((value: Result<{ savedAt: string }, WireError>) => void)[] = []
    const autosave = startAutosave<Entry>(
      {
        send: (cells) => {
          sent.push(say(cells))
          return new Promise((resolve) => {
            arrivals.push(resolve)
          })
        },
        same: sameEntry,
        keep: () => undefined,
      },
      { savedAt: null },
    )
    autosave.put([figure('a', '1')])
    await vi.advanceTimersByTimeAsync(400)
    autosave.put([figure('a', '2')])
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual(['a=1'])
    arrivals[0]?.(ok({ savedAt: 'x' }))
    await vi.advanceTimersByTimeAsync(400)
    expect(sent).toEqual(['a=1', 'a=2'])
  })

  test('what an earlier visit left is sent when the server is as it was', async () => {
    const left = enqueue(emptyOutbox, [{ ...figure('a', '5'), base: { kind: 'missing' } }])
    const autosave = begin(left)
    expect(autosave.meet(new Map<string, Entry>([['a', { kind: 'missing' }]]))).toEqual([])
    await vi.advanceTimersByTimeAsync(400)
    expect(sent).toEqual(['a=5'])
  })

  test('and is a conflict when somebody else wrote meanwhile', async () => {
    const left = enqueue(emptyOutbox, [{ ...figure('a', '5'), base: { kind: 'missing' } }])
    const autosave = begin(left)
    expect(autosave.meet(new Map<string, Entry>([['a', { kind: 'none' }]]))).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual([])
  })

  test('a cell that a colleague wrote meanwhile comes back as a conflict; chosen, it is based on theirs', async () => {
    const bases: unknown[] = []
    const conflicts: Conflict[] = []
    const theirs = figure('a', '7')
    let answers: readonly Put[] = [theirs]
    const autosave = startAutosave<Entry>(
      {
        send: async (cells) => {
          bases.push(...cells.map(({ base }) => base))
          return ok({ savedAt: 'x', conflicts: answers })
        },
        same: sameEntry,
        keep: () => undefined,
        conflicted: (found) => conflicts.push(...found),
      },
      { savedAt: null },
    )
    autosave.meet(new Map<string, Entry>([['a', { kind: 'missing' }]]))
    autosave.put([figure('a', '5')])
    await vi.advanceTimersByTimeAsync(400)
    expect(conflicts).toEqual([{ code: 'a', mine: figure('a', '5').entry, theirs: theirs.entry }])
    expect(autosave.snapshot()).toMatchObject({ state: 'rest', outbox: { waiting: {} } })
    answers = []
    autosave.put([figure('a', '5')])
    await vi.advanceTimersByTimeAsync(400)
    expect(bases).toEqual([{ kind: 'missing' }, theirs.entry])
  })

  test('flush sends at once and says whether anything is left', async () => {
    const autosave = begin()
    autosave.put([figure('a', '1')])
    expect(await autosave.flush()).toBe(true)
    expect(sent).toEqual(['a=1'])
  })
})

const blank: Entry = { kind: 'missing' }
const server = (value: Entry): ReadonlyMap<string, Entry> => new Map([['a', value]])
const open = (round: number) => ({ closed: false, round })
const closed = (round: number) => ({ closed: true, round })
/** The window is closed and opened again: what was kept is all that is left. */
const again = (): Autosave => begin(kept)

describe('what is not with the server and may not go by itself', () => {
  test('what a person has to choose about is kept, typed on, and asked again after the window was closed', async () => {
    answer = ok({ savedAt: 'x', conflicts: [figure('a', '7')] })
    const autosave = begin()
    autosave.meet(server(blank))
    autosave.put([figure('a', '5')])
    await vi.advanceTimersByTimeAsync(400)
    expect(autosave.amend(figure('a', '56'))).toBe(true)
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual(['a=5'])
    const [conflict] = again().meet(server(figure('a', '7').entry))
    expect(conflict).toMatchObject({ mine: { value: '56' }, theirs: { value: '7' } })
    autosave.put([figure('a', '56')])
    expect(autosave.amend(figure('a', '567'))).toBe(false)
  })

  test('typed and refused since a colleague had sent: kept apart on the closed report, asked about when it opens', async () => {
    answer = fail({ code: 'alreadySent', message: '' })
    const autosave = begin()
    autosave.meet(server(blank), open(0))
    autosave.put([figure('a', '77')])
    await vi.advanceTimersByTimeAsync(400)
    const reloaded = again()
    expect(reloaded.meet(server(blank), closed(1))).toEqual([])
    expect(reloaded.snapshot()).toMatchObject({
      state: 'rest',
      outbox: { waiting: {} },
      missed: { a: { entry: { value: '77' } } },
    })
    const returned = again()
    expect(returned.meet(server(blank), open(1))).toEqual([
      { code: 'a', mine: figure('a', '77').entry, theirs: blank },
    ])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual(['a=77'])
  })

  test('also where the page was never seen closed, and where the head only handed it back', async () => {
    const autosave = begin()
    autosave.meet(server(blank), open(0))
    answer = fail({ code: 'offline', message: '' })
    autosave.put([figure('a', '77')])
    await vi.advanceTimersByTimeAsync(400)
    expect(again().meet(server(blank), open(1))).toHaveLength(1)
    expect(again().meet(server(blank), closed(0))).toEqual([])
    expect(again().meet(server(blank), open(0))).toHaveLength(1)
  })

  test('let go, it is gone', () => {
    const autosave = begin(enqueue(emptyOutbox, [{ ...figure('a', '5'), base: blank }]))
    autosave.meet(server(blank), closed(1))
    autosave.withdraw(['a'])
    expect(kept.waiting).toEqual({})
  })
})
