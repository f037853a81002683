import { expect, test } from 'vitest'
import { type Person, reached, tellingsOf } from '#core/notice/spread.ts'
import { isEmail, kindsFor, nextDigest, usualWish } from '#core/notice/wish.ts'
import { nextTry } from '#core/notice/retry.ts'

const at = (wall: string): Date => new Date(`${wall}+07:00`)
const person = (
  account: string,
  role: Person['role'],
  agency: string | null,
  more: Partial<Person> = {},
): Person => ({
  account,
  role,
  agency,
  disabled: false,
  wish: { ...usualWish, email: `${account}@tinh.vn` },
  ...more,
})
const people = [
  person('syt', 'clerk', 'SYT'),
  person('syt.tt', 'head', 'SYT'),
  person('syt.cu', 'clerk', 'SYT', { disabled: true }),
  person('sct', 'clerk', 'SCT'),
  person('khdt', 'planning', 'SKHDT'),
  person('ubnd', 'committee', null),
  person('quantri', 'administrator', null),
]
const names = (notice: Parameters<typeof reached>[0]) => reached(notice, people).map(({ account }) => account)

test('a notice of an agency reaches its own living accounts and nobody else (K17)', () => {
  expect(names({ kind: 'returned', audience: 'agency', agency: 'SYT', by: 'khdt' })).toEqual([
    'syt',
    'syt.tt',
  ])
  expect(names({ kind: 'submitted', audience: 'heads', agency: 'SYT', by: 'syt' })).toEqual(['syt.tt'])
  expect(names({ kind: 'handedBack', audience: 'clerks', agency: 'SYT', by: 'syt.tt' })).toEqual(['syt'])
  expect(names({ kind: 'extensionAsked', audience: 'department', agency: 'SYT', by: 'syt' })).toEqual([
    'khdt',
  ])
  expect(names({ kind: 'delegated', audience: 'account:syt', agency: 'SYT', by: 'syt.tt' })).toEqual(['syt'])
})

test('nobody is told what he did himself, but everybody is reminded', () => {
  expect(names({ kind: 'accepted', audience: 'agency', agency: 'SKHDT', by: 'khdt' })).toEqual([])
  expect(names({ kind: 'chased', audience: 'agency', agency: 'SKHDT', by: 'khdt' })).toEqual(['khdt'])
})

const toldTo = (choices: Person['wish']['choices'], kind: 'returned' | 'overdue' | 'accepted') =>
  tellingsOf(
    { kind, audience: 'agency', agency: 'SCT', by: 'khdt' },
    [person('sct', 'clerk', 'SCT', { wish: { email: 'a@b.vn', digestHour: 16, choices } })],
    at('2024-03-18T15:00'),
  ).map(({ channel, how, dueAt }) => [channel, how, dueAt.toISOString()])

test('each as he has chosen: at once, with the letter of the day, not at all', () => {
  const [now, four] = ['2024-03-18T08:00:00.000Z', '2024-03-18T09:00:00.000Z']
  expect(toldTo({}, 'returned')).toEqual([
    ['inside', 'now', now],
    ['mail', 'now', now],
  ])
  expect(toldTo({}, 'accepted')).toEqual([
    ['inside', 'now', now],
    ['mail', 'digest', four],
  ])
  expect(toldTo({ returned: { inside: 'digest', mail: 'off' } }, 'returned')).toEqual([
    ['inside', 'digest', four],
  ])
  // an overdue report of one's own is always seen inside
  expect(toldTo({ overdue: { inside: 'off', mail: 'off' } }, 'overdue')).toEqual([['inside', 'now', now]])
})

test('without an address no letter is written, and that is kept', () => {
  const none = person('sct', 'clerk', 'SCT', { wish: usualWish })
  const told = tellingsOf(
    { kind: 'returned', audience: 'agency', agency: 'SCT', by: 'khdt' },
    [none],
    at('2024-03-18T15:00'),
  )
  expect(told.map(({ channel, unsent }) => [channel, unsent])).toEqual([
    ['inside', null],
    ['mail', 'noAddress'],
  ])
})

test('the letter of the day comes at its hour, tomorrow once that has passed', () => {
  expect(nextDigest(at('2024-02-28T06:59'), 7)).toEqual(at('2024-02-28T07:00'))
  expect(nextDigest(at('2024-02-28T07:00'), 7)).toEqual(at('2024-02-29T07:00'))
})

test('nobody is asked about what never comes', () => {
  expect(kindsFor('clerk', 'SYT')).toContain('returned')
  expect(kindsFor('clerk', 'SYT')).not.toContain('liveness')
  expect(kindsFor('planning', 'SKHDT')).toContain('liveness')
  expect(kindsFor('committee', null)).toEqual(['reportSentUp'])
})

test.for([
  ['nam.tran@kiengiang.gov.vn', true],
  ['a+b@c.vn', true],
  ['nam', false],
  ['nam@may', false],
  ['a@b.vn, c@d.vn', false],
  ['a@b.vn\nBcc: c@d.vn', false],
  ['nắm@tinh.vn', false],
] as const)('%s is an address: %s', ([text, is]) => expect(isEmail(text)).toBe(is))

test('a letter is tried again with growing pauses, then given up', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8].map((tries) => {
    const next = nextTry(tries, at('2024-03-18T00:00'))
    return next && (next.getTime() - at('2024-03-18T00:00').getTime()) / 60_000
  })
  expect(minutes).toEqual([1, 5, 15, 60, 180, 360, 720, null])
})
