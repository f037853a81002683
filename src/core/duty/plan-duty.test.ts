import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { standingOf } from '#core/duty/change.ts'
import {
  isPlanDutyLate,
  planDutiesOf,
  type PlanDutyFact,
  statedOf,
  whyNotStatement,
} from '#core/duty/plan-duty.ts'
import { day } from '#core/time/day.ts'

const agency = (code: string, kind: Agency['kind'], reports = true): Agency => ({
  code,
  name: code,
  short: code,
  kind,
  variants: [],
  validFrom: day('2021-03-01'),
  validTo: null,
  reports,
  role: 'unit',
  members: [],
  successor: null,
})
const due = day('2024-02-07')
const fact = (what: PlanDutyFact['what'], dated: string): PlanDutyFact => ({
  what,
  document: what === 'stated' ? '15/KH-SYT' : null,
  dated: what === 'stated' ? day(dated) : null,
  reason: what === 'stated' ? '' : 'ghi nhầm số',
  at: `${dated}T03:00:00.000Z`,
  by: 'syt',
  byName: 'Người syt',
  trial: true,
})

test('departments and boards issue their action plan, districts submit it; who reports nothing owes none (F01)', () => {
  const register = [
    agency('SYT', 'department'),
    agency('BQL', 'board'),
    agency('UBND', 'district'),
    agency('BAO', 'media'),
    agency('HOI', 'department', false),
  ]
  expect(planDutiesOf(register, { issue: ['department', 'board'], submit: ['district'] }, due)).toEqual([
    { agency: 'SYT', asks: 'issue' },
    { agency: 'BQL', asks: 'issue' },
    { agency: 'UBND', asks: 'submit' },
  ])
})

/** F05: submitted on 08/02 is late against 07/02. */
test.each([
  ['stated for 07/02', [fact('stated', '2024-02-07')], false],
  ['stated for 08/02', [fact('stated', '2024-02-08')], true],
  [
    'withdrawn, and the day has passed',
    [fact('stated', '2024-02-07'), fact('withdrawn', '2024-02-07')],
    true,
  ],
  [
    'withdrawn, then stated again',
    [fact('stated', '2024-02-08'), fact('withdrawn', '2024-02-08'), fact('stated', '2024-02-06')],
    false,
  ],
  ['never stated', [], true],
])('on 20/02: %s, late %s', (_what, facts, late) => {
  expect(isPlanDutyLate(facts, due, day('2024-02-20'))).toBe(late)
})

test('a statement that was withdrawn does not stand', () => {
  expect(statedOf([fact('stated', '2024-02-07')])?.document).toBe('15/KH-SYT')
  expect(statedOf([fact('stated', '2024-02-07'), fact('withdrawn', '2024-02-07')])).toBeNull()
})

const health = { code: 'SYT', short: 'Sở Y tế' }
const clerk = { account: 'syt', role: 'clerk', agency: 'SYT' } as const
const said = { what: 'stated', document: '15/KH-SYT', dated: day('2024-02-06'), reason: '' } as const
const open = { agency: health, standing: standingOf(due, []), facts: [], today: day('2024-02-07') }

test.each([
  ['number and day', said, open, clerk, 'ok'],
  ['no number', { ...said, document: ' ' }, open, clerk, 'statementNeedsDocument'],
  ['no day', { ...said, dated: null }, open, clerk, 'statementNeedsDocument'],
  ['a day to come', { ...said, dated: day('2024-02-08') }, open, clerk, 'statementInFuture'],
  ['twice', said, { ...open, facts: [fact('stated', '2024-02-06')] }, clerk, 'alreadyStated'],
  ['for another agency', said, open, { ...clerk, agency: 'SCT' }, 'notYourDuty'],
  ['by a reader', said, open, { ...clerk, role: 'reader' as const }, 'noRight'],
  [
    'withdrawn with a reason',
    { ...said, what: 'withdrawn' as const, reason: 'nhầm' },
    { ...open, facts: [fact('stated', '2024-02-06')] },
    clerk,
    'ok',
  ],
  [
    'withdrawn without a reason',
    { ...said, what: 'withdrawn' as const },
    { ...open, facts: [fact('stated', '2024-02-06')] },
    clerk,
    'withdrawalNeedsReason',
  ],
  ['withdrawn before anything stands', { ...said, what: 'withdrawn' as const }, open, clerk, 'notStated'],
])('a statement: %s', (_what, typed, duty, person, answer) => {
  expect(whyNotStatement(typed, duty, person)?.code ?? 'ok').toBe(answer)
})
