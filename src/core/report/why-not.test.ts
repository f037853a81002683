import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Role } from '#core/access/permissions.ts'
import type { ReportFact } from '#core/report/fact.ts'
import type { Verb } from '#core/report/moves.ts'
import { statusOf } from '#core/report/status.ts'
import { type Person, type ReportCase, whyNot, whyNotRead, whyNotReason } from '#core/report/why-not.ts'
import { type Refusal, sayRefusal } from '#core/words/month.ts'

const clerk: Person = { account: 'syt', role: 'clerk', agency: 'SYT' }
const planner: Person = { account: 'khdt', role: 'planning', agency: 'SKHDT' }
const ready: ReportCase = {
  period: '2024-M03',
  agency: { code: 'SYT', short: 'Sở Y tế' },
  opened: true,
  facts: [],
  drafted: true,
  cells: [{ code: 'T.20', name: 'Số giường bệnh trên 10.000 dân', entry: { kind: 'number', value: '33.5' } }],
  texts: { situation: 'Ổn định', proposals: 'Không có đề xuất' },
}
const after = (...what: ReportFact['what'][]): ReportCase => ({
  ...ready,
  facts: what.map((each) => ({ what: each, by: 'syt' })),
})
const code = (refusal: Refusal | null): string | null => refusal?.code ?? null

test('a complete draft of one’s own agency may be sent', () => {
  expect(whyNot('save', ready, clerk)).toBeNull()
  expect(whyNot('send', ready, clerk)).toBeNull()
})

test.for<[string, Partial<ReportCase>]>([
  ['notOpen', { opened: false }],
  ['cellsMissing', { cells: [{ code: 'T.20', name: 'Giường bệnh', entry: { kind: 'missing' } }] }],
  ['situationMissing', { texts: { situation: ' ', proposals: 'x' } }],
  ['proposalsMissing', { texts: { situation: 'x', proposals: '\n' } }],
  ['situationMissing', { texts: { situation: '\u200b', proposals: 'x' } }],
  ['proposalsMissing', { texts: { situation: 'x', proposals: '\u2060' } }],
  ['alreadySent', { facts: [{ what: 'sent', by: 'syt' }] }],
])('%s stands in the way of sending', ([refused, change]) => {
  expect(code(whyNot('send', { ...ready, ...change }, clerk))).toBe(refused)
})

test('how many cells are blank and which is the first is said', () => {
  const empty = { entry: { kind: 'missing' } } as const
  const report = {
    ...ready,
    cells: [...ready.cells, { code: 'B', name: 'Số xã', ...empty }, { code: 'C', name: 'Số ca', ...empty }],
  }
  const refusal = whyNot('send', report, clerk)
  expect(refusal).toEqual({ code: 'cellsMissing', facts: { count: 2, first: 'Số xã' } })
  expect(refusal && sayRefusal(refusal)).toContain('Còn 2 ô trống, ô đầu tiên: Số xã')
})

test('the word for no proposals is offered', () => {
  const refusal = whyNot('send', { ...ready, texts: { situation: 'x', proposals: '' } }, clerk)
  expect(refusal && sayRefusal(refusal)).toContain('nếu không có, ghi "Không có đề xuất"')
})

test('an agency touches its own report only', () => {
  const other: Person = { account: 'snv', role: 'head', agency: 'SNV' }
  expect(code(whyNot('save', ready, other))).toBe('notYourAgency')
  expect(code(whyNot('send', ready, planner))).toBe('notYourAgency')
  expect(code(whyNot('return', after('sent'), other))).toBe('noRight')
  expect(code(whyNotRead(ready.agency, other))).toBe('notForYourEyes')
  expect(whyNotRead(ready.agency, planner)).toBeNull()
  expect(whyNotRead(ready.agency, { account: 'ubnd', role: 'committee', agency: null })).toBeNull()
  expect(code(whyNotRead(ready.agency, { account: 'xem', role: 'reader', agency: null }))).toBe(
    'notForYourEyes',
  )
})

test('the department returns and accepts what was sent, never its own person’s sending (Q36)', () => {
  expect(code(whyNot('return', ready, planner))).toBe('notSentYet')
  expect(code(whyNot('accept', ready, planner))).toBe('notSentYet')
  expect(whyNot('return', after('sent'), planner)).toBeNull()
  expect(whyNot('accept', after('sent'), planner)).toBeNull()
  expect(code(whyNot('return', after('sent', 'returned'), planner))).toBe('alreadyReturned')
  expect(code(whyNot('accept', after('sent', 'accepted'), planner))).toBe('alreadyAccepted')
  expect(whyNot('return', after('sent', 'accepted'), planner)).toBeNull()
  const own = {
    ...ready,
    agency: { code: 'SKHDT', short: 'Sở KH&ĐT' },
    facts: [{ what: 'sent', by: 'khdt' }],
  } as const
  expect(code(whyNot('accept', own, planner))).toBe('samePerson')
})

test('what was accepted and consolidated is not returned any more (Q37)', () => {
  const used = { edition: 1, at: '09:00 ngày 19/03/2024' }
  const refusal = whyNot('return', { ...after('sent', 'accepted'), used }, planner)
  expect(refusal && sayRefusal(refusal)).toBe(
    'Không trả lại được: đã chốt tổng hợp lần 1 lúc 09:00 ngày 19/03/2024; số mới đưa vào kỳ sau.',
  )
  expect(whyNot('return', after('sent'), planner)).toBeNull()
  expect(whyNot('return', { ...after('sent', 'accepted'), used: null }, planner)).toBeNull()
})

test('a return says why', () => {
  expect(code(whyNotReason(' \u200b '))).toBe('noReason')
  expect(code(whyNotReason(' \n'))).toBe('noReason')
  expect(code(whyNotReason('.'))).toBe('noReason')
  expect(code(whyNotReason('ok, 12'))).toBe('noReason')
  expect(whyNotReason('Số giường bệnh chưa khớp')).toBeNull()
})

const roles: readonly Role[] = ['clerk', 'head', 'planning', 'committee', 'administrator', 'reader']
type Outer = Extract<Verb, 'save' | 'send' | 'return' | 'accept'>
const verbs: readonly Outer[] = ['save', 'send', 'return', 'accept']
const factOf: Readonly<Record<'send' | 'return' | 'accept', ReportFact['what']>> = {
  send: 'sent',
  return: 'returned',
  accept: 'accepted',
}

test('however people act, a report never leaves its table of moves', () => {
  const act = fc.record({
    verb: fc.constantFrom(...verbs),
    person: fc.record({
      account: fc.constantFrom('a', 'b'),
      role: fc.constantFrom(...roles),
      agency: fc.constantFrom('SYT', 'SNV', null),
    }),
  })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const facts: { what: ReportFact['what']; by: string }[] = []
      for (const { verb, person } of acts) {
        if (verb === 'save' || whyNot(verb, { ...ready, facts }, person)) continue
        facts.push({ what: factOf[verb], by: person.account })
      }
      const words = facts.map(({ what }) => what).join(' ')
      expect(words).toMatch(/^(sent( accepted)?( returned sent( accepted)?)*( returned)?)?$/)
      expect(statusOf(facts, true)).toBe(facts.at(-1)?.what ?? 'drafting')
    }),
  )
})

test('what an issued document used is frozen though nobody accepted it: corrected, not returned (G12)', () => {
  const issued = { ...after('sent'), used: { edition: 2, at: '09:00 20/03/2024' } }
  expect(whyNot('return', issued, planner)?.code).toBe('usedInConsolidation')
  expect(whyNot('correct', issued, clerk)).toBeNull()
  expect(whyNot('correct', { ...issued, used: null }, clerk)?.code).toBe('notFrozen')
})
