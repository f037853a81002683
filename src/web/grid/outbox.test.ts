import { describe, expect, test } from 'vitest'
import type { Entry } from '#core/report/entry.ts'
import {
  type Outbox,
  acknowledge,
  conflicting,
  emptyOutbox,
  enqueue,
  isEmpty,
  meet,
  pauseAfter,
  sendingOf,
  withdraw,
} from '#web/grid/outbox.ts'
import { sameEntry } from '#web/grid/held.ts'

const blank: Entry = { kind: 'missing' }
const number = (value: string): Entry => ({ kind: 'number', value })
const typed = (outbox: Outbox, code: string, value: string, base: Entry = blank): Outbox =>
  enqueue(outbox, [{ code, entry: number(value), base }])

describe('what has not reached the server', () => {
  test('only the newest entry of a cell is sent', () => {
    const outbox = typed(typed(typed(emptyOutbox, 'a', '1'), 'b', '2'), 'a', '3')
    expect(sendingOf(outbox).map(({ code, entry }) => [code, entry])).toEqual([
      ['a', number('3')],
      ['b', number('2')],
    ])
  })

  test('acknowledged is gone; typed again while it was on its way stays', () => {
    const first = typed(typed(emptyOutbox, 'a', '1'), 'b', '2')
    const sent = sendingOf(first)
    expect(isEmpty(acknowledge(first, sent))).toBe(true)
    const meanwhile = acknowledge(typed(first, 'a', '9'), sent)
    expect(meanwhile.waiting).toEqual({ a: { entry: number('9'), base: number('1'), turn: 3 } })
  })

  test('a cell that became a question is not sent', () =>
    expect(isEmpty(withdraw(typed(emptyOutbox, 'a', '1'), ['a']))).toBe(true))
  test('what is sent tells what it was based on', () => {
    const [cell] = sendingOf(typed(typed(emptyOutbox, 'a', '1', number('9')), 'a', '2', number('8')))
    expect(cell).toMatchObject({ entry: number('2'), base: number('9') })
  })
  test('a cell that the server would not write waits for a choice, the newest text against the other’s', () => {
    const outbox = typed(typed(typed(emptyOutbox, 'a', '1'), 'b', '2'), 'a', '3')
    const met = conflicting(outbox, [{ code: 'a', entry: number('7') }], sameEntry)
    expect(Object.keys(met.outbox.waiting)).toEqual(['b'])
    expect(met.conflicts).toEqual([{ code: 'a', mine: number('3'), theirs: number('7') }])
  })
  test('where both typed the same there is nothing to choose', () =>
    expect(
      conflicting(typed(emptyOutbox, 'a', '7'), [{ code: 'a', entry: number('7') }], sameEntry),
    ).toMatchObject({ conflicts: [], outbox: { waiting: {} } }))
  test('the pause between tries grows and stays under half a minute', () =>
    expect([1, 2, 3, 5, 6, 40].map(pauseAfter)).toEqual([1000, 2000, 4000, 16_000, 30_000, 30_000]))
})

describe('coming back with figures that were never sent', () => {
  const kept = typed(emptyOutbox, 'a', '5', number('1'))
  test('the server as it was: they are sent', () =>
    expect(meet(kept, new Map([['a', number('1')]]), sameEntry)).toEqual({ outbox: kept, conflicts: [] }))
  test('the server has them already: done', () =>
    expect(isEmpty(meet(kept, new Map([['a', number('5')]]), sameEntry).outbox)).toBe(true))
  test('somebody else wrote: nothing is sent until a person chooses', () => {
    const met = meet(kept, new Map([['a', number('7')]]), sameEntry)
    expect(isEmpty(met.outbox)).toBe(true)
    expect(met.conflicts).toEqual([{ code: 'a', mine: number('5'), theirs: number('7') }])
  })
  test('a cell that the form no longer has is let go', () =>
    expect(isEmpty(meet(kept, new Map<string, Entry>(), sameEntry).outbox)).toBe(true))
})
