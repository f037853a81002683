import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DutyChange, standingOf } from '#core/duty/change.ts'
import { type DutyCase, type DutyWish, whyNotChange } from '#core/duty/why-not-change.ts'
import { isLate } from '#core/report/lateness.ts'
import { day } from '#core/time/day.ts'

const change = (what: DutyChange['what'], more: Partial<DutyChange> = {}): DutyChange => ({
  what,
  until: null,
  document: null,
  reason: 'có lý do',
  successor: null,
  at: '2024-03-15T01:00:00.000Z',
  by: 'khdt',
  byName: 'Người khdt',
  trial: true,
  ...more,
})
const due = day('2024-03-18')
const until = (text: string) => ({ until: day(text) })

/** What was decided in turn, the day that holds, whether something is owed, whether a wish waits. */
test.each([
  ['nothing', [], '2024-03-18', true, false],
  ['a wish', [change('asked', until('2024-03-21'))], '2024-03-18', true, true],
  [
    'a wish that is granted',
    [change('asked', until('2024-03-22')), change('extended', until('2024-03-21'))],
    '2024-03-21',
    true,
    false,
  ],
  [
    'a wish that is refused',
    [change('asked', until('2024-03-22')), change('refused')],
    '2024-03-18',
    true,
    false,
  ],
  [
    'refused, then asked again',
    [change('asked', until('2024-03-22')), change('refused'), change('asked', until('2024-03-20'))],
    '2024-03-18',
    true,
    true,
  ],
  [
    'extended twice',
    [change('extended', until('2024-03-20')), change('extended', until('2024-03-22'))],
    '2024-03-22',
    true,
    false,
  ],
  ['exempted', [change('exempted')], '2024-03-18', false, false],
  ['exempted and restored', [change('exempted'), change('restored')], '2024-03-18', true, false],
  [
    'extended, then exempted',
    [change('extended', until('2024-03-20')), change('exempted')],
    '2024-03-20',
    false,
    false,
  ],
  ['passed to a successor', [change('passed', { successor: 'SMOI' })], '2024-03-18', false, false],
])('%s', (_what, changes, holds, owes, waits) => {
  const standing = standingOf(due, changes)
  expect([standing.due, standing.exempt === null, standing.request !== null]).toEqual([holds, owes, waits])
})

test('the original day stays, whatever is decided (K07)', () => {
  const anyChange = fc
    .tuple(
      fc.constantFrom<DutyChange['what'][]>('asked', 'extended', 'refused', 'exempted', 'restored', 'passed'),
      fc.integer({ min: 10, max: 28 }),
    )
    .map(([what, date]) => change(what, until(`2024-03-${date}`)))
  fc.assert(
    fc.property(fc.array(anyChange), (changes) => {
      expect(standingOf(due, changes).originalDue).toBe(due)
    }),
  )
})

/** Sent when, on time by the granted 21/03, on time by the original 18/03. */
test.each([
  ['2024-03-18T16:59:59Z', false, false],
  ['2024-03-18T17:00:00Z', false, true],
  ['2024-03-21T16:59:59Z', false, true],
  ['2024-03-21T17:00:00Z', true, true],
])('sent at %s: late %s, late by the original day %s', (at, late, lateByOriginal) => {
  const { due: holds, originalDue } = standingOf(due, [change('extended', until('2024-03-21'))])
  const sent = [{ what: 'sent' as const, at }]
  const later = new Date('2024-04-01T00:00:00Z')
  expect([isLate(sent, holds, later), isLate(sent, originalDue, later)]).toEqual([late, lateByOriginal])
})

const health = { code: 'SYT', short: 'Sở Y tế' }
const clerk = { account: 'syt', role: 'clerk', agency: 'SYT' } as const
const department = { account: 'khdt', role: 'planning', agency: 'SKHDT' } as const
const colleague = { account: 'khdt2', role: 'planning', agency: 'SKHDT' } as const
const reader = { account: 'xem', role: 'reader', agency: null } as const
const open = (changes: readonly DutyChange[] = [], more: Partial<DutyCase> = {}): DutyCase => ({
  agency: health,
  standing: standingOf(due, changes),
  met: false,
  today: day('2024-03-15'),
  ...more,
})
const wish = (what: DutyWish['what'], more: Partial<DutyWish> = {}): DutyWish => ({
  what,
  until: day('2024-03-21'),
  document: '12/SKHĐT',
  reason: 'chờ số liệu',
  ...more,
})
const waiting = [change('asked', { ...until('2024-03-21'), by: 'syt' })]
const ownWaiting = open([change('asked', { ...until('2024-03-21'), by: 'khdt' })], {
  agency: { code: 'SKHDT', short: 'Sở KH&ĐT' },
})
const ownOpen = open([], { agency: { code: 'SKHDT', short: 'Sở KH&ĐT' } })

/** Who wants what, and the answer: ok, or the code of the reason. */
test.each([
  ['the agency asks', wish('ask'), open(), clerk, 'ok'],
  ['a second wish', wish('ask'), open(waiting), clerk, 'wishWaits'],
  ['a wish for an earlier day', wish('ask', until('2024-03-17')), open(), clerk, 'dayNotLater'],
  ['a wish for another year', wish('ask', until('9999-12-31')), open(), clerk, 'dayTooLate'],
  ['a year is the most', wish('ask', until('2025-03-18')), open(), clerk, 'ok'],
  ['a grant for another year', wish('extend', until('2025-03-19')), open(), department, 'dayTooLate'],
  ['a wish for no day', wish('ask', { until: null }), open(), clerk, 'dayNotLater'],
  ['a wish without a reason', wish('ask', { reason: ' \u00a0' }), open(), clerk, 'wishNeedsReason'],
  [
    'a wish for a day that has passed',
    wish('ask', until('2024-03-20')),
    open([], { today: day('2024-03-25') }),
    clerk,
    'dayPast',
  ],
  ['a wish after sending', wish('ask'), open([], { met: true }), clerk, 'dutyMet'],
  ['another agency asks', wish('ask'), open(), { ...clerk, agency: 'SCT' }, 'notYourDuty'],
  ['a reader asks', wish('ask'), open(), reader, 'noRight'],
  ['the agency grants itself', wish('extend'), open(waiting), clerk, 'noRight'],
  ['the department grants', wish('extend'), open(waiting), department, 'ok'],
  ['the department grants unasked', wish('extend'), open(), department, 'ok'],
  [
    'a grant without a document',
    wish('extend', { document: '' }),
    open(waiting),
    department,
    'extensionNeedsDocument',
  ],
  ['a grant after sending', wish('extend'), open(waiting, { met: true }), department, 'dutyMet'],
  ['a refusal', wish('refuse'), open(waiting), department, 'ok'],
  ['a refusal without a wish', wish('refuse'), open(), department, 'noWish'],
  [
    'a refusal without a reason',
    wish('refuse', { reason: '' }),
    open(waiting),
    department,
    'dutyNeedsReason',
  ],
  ['an exemption', wish('exempt'), open(), department, 'ok'],
  ['an exemption without a reason', wish('exempt', { reason: '' }), open(), department, 'dutyNeedsReason'],
  ['a wish while exempt', wish('ask'), open([change('exempted')]), clerk, 'dutyWaived'],
  ['owing again', wish('restore'), open([change('exempted')]), department, 'ok'],
  ['owing again without an exemption', wish('restore'), open(), department, 'notWaived'],
  [
    'owing again after a merger',
    wish('restore'),
    open([change('passed', { successor: 'SMOI' })]),
    department,
    'dutyPassed',
  ],
  ['the department grants itself', wish('extend'), ownOpen, department, 'ownDuty'],
  ['the department exempts itself', wish('exempt'), ownWaiting, colleague, 'ownDuty'],
  ['who asked decides', wish('extend'), ownWaiting, department, 'ownWish'],
  ['a colleague decides', wish('extend'), ownWaiting, colleague, 'ok'],
])('%s', (_what, typed, duty, person, answer) => {
  expect(whyNotChange(typed, duty, person)?.code ?? 'ok').toBe(answer)
})
