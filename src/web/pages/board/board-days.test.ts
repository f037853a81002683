import { describe, expect, test } from 'vitest'
import type { BoardLine } from '#core/page/board-page.ts'
import { day } from '#core/time/day.ts'
import { before, daysOf, filtered, inOrder, marksOf } from '#web/pages/board/board-days.ts'

const due = '2024-03-18'
const line = (short: string, more: Partial<BoardLine> = {}): BoardLine => ({
  agency: { code: short, name: short, short, kind: 'department' },
  status: 'notStarted',
  late: false,
  firstSentAt: null,
  facts: [],
  filled: 0,
  asked: 0,
  due,
  originalDue: due,
  extension: null,
  asksMoreTime: false,
  request: null,
  moves: {
    whyNotAsk: { code: 'noRight', message: '' },
    whyNotExtend: { code: 'noRight', message: '' },
    whyNotRefuse: { code: 'noRight', message: '' },
    whyNotExempt: { code: 'noRight', message: '' },
    whyNotRestore: { code: 'noRight', message: '' },
  },
  exempt: null,
  hoursLate: null,
  reminded: null,
  calls: [],
  ...more,
})

describe('the days of the board', () => {
  test('from the 10th to the 20th', () => {
    const days = daysOf({ unitsDue: due, openedAt: '2024-03-01T08:00:00+07:00', today: '2024-03-15' })
    expect([days[0], days.at(-1), days.length]).toEqual(['2024-03-10', '2024-03-20', 11])
  })
  test('from the opening when it came later', () =>
    expect(daysOf({ unitsDue: due, openedAt: '2024-03-15T08:00:00+07:00', today: '2024-03-15' })[0]).toBe(
      '2024-03-15',
    ))
  test('opened after the due day: the due day is there all the same', () =>
    expect(daysOf({ unitsDue: due, openedAt: '2024-04-15T08:00:00+07:00', today: '2024-04-15' })[0]).toBe(
      due,
    ))
})

describe('the marks of an agency', () => {
  const days = [day('2024-03-18'), day('2024-03-19')]
  const sent = { what: 'sent', revision: 1, note: '' } as const
  test('a sending stands on its Vietnamese day, late is hollow', () => {
    const marks = marksOf(
      line('A', { late: true, facts: [{ ...sent, at: '2024-03-18T17:30:00Z' }] }),
      days,
      due,
    )
    expect(marks.get(1)?.map(({ kind }) => kind)).toEqual(['late'])
  })
  test('in time, returned and sent again after the due day stays in time', () => {
    const again = { ...sent, revision: 2, at: '2024-03-19T09:00:00+07:00' }
    const marks = marksOf(
      line('A', { facts: [{ ...sent, at: '2024-03-18T09:00:00+07:00' }, again] }),
      days,
      due,
    )
    expect(marks.get(1)?.map(({ kind }) => kind)).toEqual(['sent'])
  })
  test('what came before or after the columns has its own', () => {
    const facts = [
      { ...sent, at: '2024-03-02T09:00:00+07:00' },
      { ...sent, at: '2024-03-25T09:00:00+07:00' },
    ]
    expect([...marksOf(line('A', { facts }), days, due).keys()]).toEqual([before, 2])
  })
})

test('the silent ones stand on top, the others by what is to be done', () => {
  const lines = [
    line('A', { status: 'accepted' }),
    line('B', { status: 'drafting' }),
    line('C', { status: 'returned' }),
    line('D'),
  ]
  expect(inOrder(lines).map(({ agency }) => agency.short)).toEqual(['B', 'D', 'C', 'A'])
  expect(filtered(lines, 'silent')).toHaveLength(2)
})
