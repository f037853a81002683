import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctedCells, reusedCells } from '#core/punctuality/burden.ts'
import { completenessOf, percentSaid } from '#core/punctuality/completeness.ts'
import { markOf } from '#core/punctuality/mark.ts'
import { byLateness, isNamed, yearTotal } from '#core/punctuality/year.ts'
import type { Entry } from '#core/report/entry.ts'
import { day } from '#core/time/day.ts'

const sent = (at: string) => ({ what: 'sent' as const, at })
const returned = (at: string) => ({ what: 'returned' as const, at })
const due = day('2024-03-18')
const owed = { due, originalDue: due, waived: false, facts: [] }
const at = (moment: string): Date => new Date(moment)

test.each([
  ['sent in the last second of the 18th', [sent('2024-03-18T23:59:59+07:00')], '2024-04-02', 'onTime', null],
  ['sent in the first second of the 19th', [sent('2024-03-19T00:00:00+07:00')], '2024-04-02', 'late', 0],
  ['sent two days later', [sent('2024-03-20T08:30:00+07:00')], '2024-04-02', 'late', 32],
  ['never sent, its day has passed', [], '2024-03-19T12:00:00+07:00', 'silent', 12],
  ['never sent, still time', [], '2024-03-15', 'open', null],
  [
    'on time, returned, sent again late',
    [
      sent('2024-03-17T08:00:00+07:00'),
      returned('2024-03-19T08:00:00+07:00'),
      sent('2024-03-21T08:00:00+07:00'),
    ],
    '2024-04-02',
    'onTime',
    null,
  ],
] as const)('%s', (_what, facts, now, mark, hours) => {
  expect(markOf({ ...owed, facts }, at(now))).toMatchObject({ mark, hoursLate: hours })
})

test('an extension makes it on time, and the day that it was given with still counts it late (G17)', () => {
  const extended = { ...owed, due: day('2024-03-22'), facts: [sent('2024-03-21T08:00:00+07:00')] }
  expect(markOf(extended, at('2024-04-02'))).toMatchObject({
    mark: 'onTime',
    lateByOriginal: true,
    due: '2024-03-22',
    originalDue: '2024-03-18',
  })
})

test('who was exempted owes nothing, and is late by nothing', () => {
  expect(markOf({ ...owed, waived: true }, at('2024-04-02'))).toMatchObject({
    mark: 'waived',
    hoursLate: null,
    lateByOriginal: false,
  })
})

test('a year: three late or silent months and the agency is named', () => {
  const marks = [
    markOf({ ...owed, facts: [sent('2024-03-17T08:00:00+07:00')] }, at('2024-04-02')),
    markOf({ ...owed, facts: [sent('2024-03-19T05:00:00+07:00')] }, at('2024-04-02')),
    markOf({ ...owed, facts: [sent('2024-03-19T01:00:00+07:00')] }, at('2024-04-02')),
    markOf(owed, at('2024-03-19T10:00:00+07:00')),
    markOf({ ...owed, waived: true }, at('2024-04-02')),
  ]
  const total = yearTotal(marks)
  expect(total).toMatchObject({ due: 4, onTime: 1, late: 2, silent: 1, waived: 1, hoursLate: 5 + 1 + 10 })
  expect(isNamed(total)).toBe(true)
  expect(isNamed(yearTotal(marks.slice(0, 3)))).toBe(false)
  expect([yearTotal(marks.slice(0, 1)), total].sort(byLateness)[0]).toBe(total)
})

test('every report counts once: on time, late, silent, open or waived', () => {
  const facts = fc.constantFrom([], [sent('2024-03-17T08:00:00Z')], [sent('2024-03-25T08:00:00Z')])
  const reports = fc.array(
    fc.record({ facts, waived: fc.boolean(), now: fc.constantFrom('2024-03-15', '2024-03-30') }),
  )
  fc.assert(
    fc.property(reports, (all) => {
      const total = yearTotal(all.map(({ now, ...one }) => markOf({ ...owed, ...one }, at(now))))
      expect(total.onTime + total.late + total.silent + total.open + total.waived).toBe(all.length)
    }),
  )
})

const number = (value: string, more: object = {}): Entry => ({ kind: 'number', value, ...more })

test('complete is what says a figure or that there is none, of what was due', () => {
  const asked = new Set(['T.1', 'T.2', 'T.3', 'T.4'])
  const entries = new Map<string, Entry>([
    ['T.1', number('5')],
    ['T.2', { kind: 'none' }],
    ['T.3', { kind: 'notDue' }],
    ['B2.9', number('7')],
  ])
  const complete = completenessOf(asked, entries)
  expect(complete).toEqual({ asked: 4, said: 2, notDue: 1 })
  expect(percentSaid(complete)).toBe(66)
  expect(percentSaid({ asked: 2, said: 0, notDue: 2 })).toBeNull()
})

test('corrected cells are those that differ from one sending to the next; copied ones are reused', () => {
  const first = new Map([
    ['T.1', number('5')],
    ['T.2', number('8', { copied: '2024-M02' })],
  ])
  const second = new Map([
    ['T.1', number('6')],
    ['T.2', number('8', { copied: '2024-M02' })],
  ])
  const third = new Map([
    ['T.1', number('6')],
    ['T.2', number('9')],
    ['T.3', number('1')],
  ])
  expect(correctedCells([first])).toBe(0)
  expect(correctedCells([first, second, third])).toBe(1 + 2)
  expect([first, second, third].map(reusedCells)).toEqual([1, 1, 0])
})
