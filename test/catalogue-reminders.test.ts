import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { livenessRule, noticesDue, type Owed } from '#core/notice/due.ts'
import { parseReminders, type ReminderBook } from '#core/notice/rules.ts'
import { invariant } from '#core/result.ts'
import { addDays, type Day, day } from '#core/time/day.ts'

const bookOf = (data: unknown): ReminderBook => {
  const read = parseReminders(data)
  invariant(read.ok, 'the file is sound')
  return read.value
}

/** The rules that the program ships with. */
const shipped: unknown = parse(readFileSync(new URL('../catalogue/reminders.yaml', import.meta.url), 'utf8'))
const book = bookOf(shipped)

const at = (wall: string): Date => new Date(`${wall}+07:00`)
const march = { regime: 'month', owed: '2024-M03', label: 'tháng 3/2024' } as const

/** How five agencies live through March 2024, due on the 18th. */
type Life = {
  readonly sent?: string
  readonly returned?: string
  readonly exempt?: string
  readonly extended?: readonly [from: string, until: Day]
}
const lives: Readonly<Record<string, Life>> = {
  // in time
  SYT: { sent: '2024-03-13T09:00' },
  // never
  SCT: {},
  // in time, returned on the 15th, never sent again
  SGTVT: { sent: '2024-03-12T10:00', returned: '2024-03-15T10:00' },
  // exempt from the 14th on
  BQL: { exempt: '2024-03-14T08:00' },
  // more time until the 20th, granted on the 17th
  SXD: { extended: ['2024-03-17T09:00', day('2024-03-20')], sent: '2024-03-20T23:00' },
}
const come = (moment: string | undefined, now: Date): boolean => moment !== undefined && at(moment) <= now

const owedAt = (now: Date): readonly Owed[] =>
  Object.entries(lives).map(([code, life]) => ({
    ...march,
    agency: { code, short: code },
    due: life.extended && come(life.extended[0], now) ? life.extended[1] : day('2024-03-18'),
    together: day('2024-03-19'),
    state: come(life.returned, now) ? 'returned' : come(life.sent, now) ? 'sent' : 'silent',
    exempt: come(life.exempt, now),
    since: at('2024-03-01T08:00'),
  }))

/** A clock that ticks every half hour, and a server that remembers what it told. */
const liveThrough = (from: string, to: string, down: (now: Date) => boolean = () => false) => {
  const told = new Map<string, string>()
  for (let now = at(from); now <= at(to); now = new Date(now.getTime() + 1_800_000)) {
    if (down(now)) continue
    for (const notice of noticesDue(now, owedAt(now), book, new Set(told.keys())))
      told.set(
        notice.key,
        new Date(now.getTime() + 7 * 3_600_000).toISOString().slice(5, 16).replace('T', ' '),
      )
  }
  return [...told].map(([key, when]) => `${when}  ${key.replace(' 2024-M03', '')}`)
}

test('March 2024, day by day, for five agencies', () => {
  expect(liveThrough('2024-03-10T00:00', '2024-03-31T00:00')).toEqual([
    // five days before: those who have not sent
    '03-13 08:00  reminder T-5 SYT 2024-03-18',
    '03-13 08:00  reminder T-5 SCT 2024-03-18',
    '03-13 08:00  reminder T-5 BQL 2024-03-18',
    '03-13 08:00  reminder T-5 SXD 2024-03-18',
    // returned on the 15th: what was missed while it stood is said once
    '03-15 10:00  reminder T-5 SGTVT 2024-03-18',
    // the 17th, T-1: the silent one and the returned one; BQL is exempt
    '03-17 08:00  reminder T-1 SCT 2024-03-18',
    '03-17 08:00  reminder T-1 SGTVT 2024-03-18',
    '03-17 08:00  reminder T-1 SXD 2024-03-18',
    // the extension counts its own days: T-5 of the 20th has come already
    '03-17 09:00  reminder T-5 SXD 2024-03-20',
    '03-18 08:00  reminder T SCT 2024-03-18',
    '03-18 08:00  reminder T SGTVT 2024-03-18',
    // midnight: the silent one is overdue; who sent in time and was returned is not
    '03-19 00:00  overdue T+1 SCT 2024-03-18',
    '03-19 08:00  reminder T-1 SXD 2024-03-20',
    '03-20 08:00  reminder T SXD 2024-03-20',
  ])
})

describe('a server that was down', () => {
  test('from the 12th to noon of the 18th: one reminder each, in the words of the day', () => {
    const down = (now: Date) => now > at('2024-03-12T00:00') && now < at('2024-03-18T12:00')
    const told = liveThrough('2024-03-10T00:00', '2024-03-18T23:30', down)
    expect(told).toEqual([
      '03-18 12:00  reminder T SCT 2024-03-18',
      '03-18 12:00  reminder T SGTVT 2024-03-18',
      // its last good day is the 20th by now
      '03-18 12:00  reminder T-5 SXD 2024-03-20',
    ])
    const [, , extended] = noticesDue(at('2024-03-18T12:00'), owedAt(at('2024-03-18T12:00')), book, new Set())
    expect(extended?.facts.vi).toMatch(
      /^Còn 2 ngày đến hạn gửi báo cáo tháng 3\/2024 \(hết ngày 20\/03\/2024\)/,
    )
  })
  test('over the due day: overdue is told once, with the days that it is late', () => {
    const now = at('2024-03-25T09:00')
    const found = noticesDue(now, owedAt(now), book, new Set())
    expect(found.map(({ key }) => key)).toEqual(['overdue T+1 2024-M03 SCT 2024-03-18'])
    expect(found[0]?.facts.vi).toBe(
      'Báo cáo tháng 3/2024 của SCT đã quá hạn 18/03/2024, trễ 7 ngày. Hãy gửi ngay: cơ quan tổng hợp chốt số liệu chậm nhất ngày 19/03/2024.',
    )
    expect(found[0]?.dueAt).toEqual(at('2024-03-19T00:00'))
  })
})

test('a second before midnight nobody is overdue', () => {
  const now = at('2024-03-18T23:59:59')
  expect(noticesDue(now, owedAt(now), book, new Set()).map(({ kind }) => kind)).not.toContain('overdue')
})

test('who does not owe yet is not reminded', () => {
  const now = at('2024-03-15T09:00')
  const later = owedAt(now).map((owed) => ({ ...owed, since: at('2024-03-15T09:01') }))
  expect(noticesDue(now, later, book, new Set())).toEqual([])
})

test('ten days before, until the due day is over', () => {
  const asked = { regime: 'month', due: day('2024-03-18') } as const
  const looked = (wall: string) => livenessRule(at(wall), asked, book)?.code ?? null
  expect([looked('2024-03-08T07:59'), looked('2024-03-08T08:00'), looked('2024-03-18T23:00')]).toEqual([
    null,
    'T-10',
    'T-10',
  ])
  expect(looked('2024-03-19T00:00')).toBeNull()
})

const one = (due: Day): Owed => ({
  ...march,
  agency: { code: 'A', short: 'A' },
  due,
  together: addDays(due, 1),
  state: 'silent',
  exempt: false,
  since: at('2024-01-01T00:00'),
})

test('a rule that ends with the year does not speak of the next one', () => {
  const rule = {
    code: 'T-3',
    what: 'reminder',
    days: -3,
    hour: 8,
    words: { vi: 'a', en: 'a' },
    validTo: '2024-12-31',
  }
  const dated = bookOf({ validFrom: '2024-01-01', silentDays: 45, rules: [rule] })
  const told = (due: Day) => noticesDue(at('2026-01-01T00:00'), [one(due)], dated, new Set()).length
  expect([told(day('2024-03-18')), told(day('2025-03-18'))]).toEqual([1, 0])
})

test.for([
  ['no words', { code: 'T', what: 'reminder', days: 0, hour: 8 }, /words/],
  [
    'an hour that no day has',
    { code: 'T', what: 'reminder', days: 0, hour: 24, words: { vi: 'a', en: 'a' } },
    /hour/,
  ],
  [
    'overdue before the due day',
    { code: 'T', what: 'overdue', days: 0, hour: 0, words: { vi: 'a', en: 'a' } },
    /quá hạn/,
  ],
  [
    'an unknown period',
    { code: 'T', what: 'reminder', days: 0, hour: 0, regimes: ['week'], words: { vi: 'a', en: 'a' } },
    /regimes/,
  ],
] as const)('a faulty rule is refused by name: %s', ([, rule, why]) => {
  const read = parseReminders({ validFrom: '2024-01-01', silentDays: 45, rules: [rule] })
  expect(read.ok ? '' : read.failure.message).toMatch(why)
})
