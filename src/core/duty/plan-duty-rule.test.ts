import { expect, test } from 'vitest'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'
import { type Holidays, weekendsOnly } from '#core/time/holidays.ts'
import { parsePlanDutyRules, planDutyRuleFor } from '#core/duty/plan-duty-rule.ts'

const early = {
  duty: 'action-plan',
  name: 'Kế hoạch hành động',
  issue: ['department', 'board'],
  submit: ['district'],
  due: { month: 2, until: 10 },
  shift: 'previous',
  latest: { month: 2, until: 10 },
  source: 'đầu tháng 02',
  convention: 'ngày làm việc cuối cùng không muộn hơn 10/02',
}
const read = (...duties: readonly object[]) => parsePlanDutyRules({ validFrom: '2021-03-01', duties })
const daysIn = (year: number, holidays: Holidays, ...duties: readonly object[]) => {
  const parsed = read(...duties)
  invariant(parsed.ok, 'the duties of this example are sound')
  return planDutyRuleFor(parsed.value, year, holidays)?.days ?? null
}
const tet: Holidays = {
  free: new Map(['2024-02-08', '2024-02-09', '2024-02-12'].map((text) => [day(text), 'Tết'])),
  worked: new Set(),
}

test('early February of 2024 is the last working day before Tết, and 10/02 at the latest (Q12)', () => {
  expect(daysIn(2024, tet, early)).toEqual({ due: '2024-02-07', latest: '2024-02-10' })
})

test('a year without a holiday there: the last working day up to the 10th', () => {
  expect(daysIn(2025, weekendsOnly, early)?.due).toBe('2025-02-10')
  expect(daysIn(2029, weekendsOnly, early)?.due).toBe('2029-02-09')
})

test('an office that names another day for a later year leaves the earlier one', () => {
  const later = { ...early, validFrom: '2025-01-01', due: { month: 2, until: 5 }, shift: 'none' }
  expect(daysIn(2024, tet, early, later)?.due).toBe('2024-02-07')
  expect(daysIn(2025, tet, early, later)?.due).toBe('2025-02-05')
})

test.each([
  ['the latest day comes before the due day', { latest: { month: 2, until: 5 } }, 'order'],
  ['a kind of agency is unknown', { issue: ['ministry'] }, 'field'],
  ['the convention is not told', { convention: '' }, 'field'],
  ['the duty is unknown', { duty: 'poem' }, 'field'],
])('a duty is refused when %s', (_why, change, code) => {
  expect(read({ ...early, ...change })).toMatchObject({ ok: false, failure: { code } })
})
