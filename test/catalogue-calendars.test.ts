import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'
import { parsePlanDutyRules, planDutyRuleFor } from '#core/duty/plan-duty-rule.ts'
import { isWorkingDay, parseHolidays, parseRestList } from '#core/time/holidays.ts'
import { period } from '#core/time/period.ts'
import { parseRegimes } from '#core/time/read-regimes.ts'
import { dueUnder } from '#core/time/regime.ts'

const data: unknown = parse(readFileSync(new URL('../catalogue/calendars.yaml', import.meta.url), 'utf8'))
const [regimes, holidays] = [parseRegimes(data), parseHolidays(data)]
invariant(regimes.ok && holidays.ok, 'the catalogue of calendars is sound')

/** Period, cut-off, units, consolidation, advice. */
test.each([
  ['2024-M02', '2024-02-14', '2024-02-18', '2024-02-19', '2024-02-16'],
  ['2024-M03', '2024-03-14', '2024-03-18', '2024-03-19', '2024-03-18'],
  ['2024-M04', '2024-04-14', '2024-04-18', '2024-04-19', '2024-04-17'],
  ['2024-M05', '2024-05-14', '2024-05-18', '2024-05-19', '2024-05-17'],
  ['2024-M08', '2024-08-14', '2024-08-18', '2024-08-19', '2024-08-16'],
  ['2024-Q1', '2024-03-14', '2024-03-18', '2024-03-19', '2024-03-18'],
  ['2024-Q4', '2024-12-14', '2024-12-18', '2024-12-19', '2024-12-18'],
  ['2024', '2024-10-14', '2024-10-31', '2024-11-14', '2024-10-31'],
])(
  '%s: data to %s, units %s, consolidation %s, wise by %s',
  (spelled, cutOff, unitsDue, consolidationDue, advice) => {
    expect(dueUnder(regimes.value, period(spelled), holidays.value)).toEqual({
      cutOff,
      unitsDue,
      consolidationDue,
      advice,
    })
  },
)

test('no half-year and no nine-month report is asked (rule Q17)', () => {
  expect(dueUnder(regimes.value, period('2024-S1'), holidays.value)).toBeNull()
  expect(dueUnder(regimes.value, period('2024-9M'), holidays.value)).toBeNull()
})

const works = (text: string): boolean => isWorkingDay(day(text), holidays.value)

test('the office rests and works as decreed', () => {
  const rest = [
    '2024-02-08',
    '2024-02-14',
    '2024-04-18',
    '2024-04-29',
    '2024-09-03',
    '2025-01-27',
    '2025-05-02',
    '2025-09-01',
    '2026-01-02',
    '2026-02-16',
    '2026-02-20',
    '2026-04-27',
    '2026-08-31',
    '2027-02-04',
    '2027-04-16',
    '2027-05-03',
  ]
  expect(rest.filter(works)).toEqual([])
  const work = [
    '2024-02-07',
    '2024-02-15',
    '2024-05-04',
    '2025-02-03',
    '2025-04-26',
    '2025-09-03',
    '2026-01-10',
    '2026-08-22',
    '2026-02-23',
    '2027-02-11',
  ]
  expect(work.filter(works)).toEqual(work)
})

test('each of the years 2024 to 2027 has its holidays; what nobody has announced says so', () => {
  const list = parseRestList(data)
  invariant(list.ok, 'the list of free days is sound')
  for (const year of ['2024', '2025', '2026', '2027'])
    expect(list.value.breaks.filter(({ from }) => from.startsWith(year)).length).toBeGreaterThan(4)
  const expected = list.value.breaks.filter(({ expected: unannounced }) => unannounced)
  expect(expected.map(({ from }) => from)).toEqual(['2026-11-24', '2027-02-04', '2027-09-02', '2027-11-24'])
})

/** “Đầu tháng 02” (Q12): by convention the last working day up to the 10th. */
test.each([
  [2024, '2024-02-07'],
  [2025, '2025-02-10'],
  [2026, '2026-02-10'],
  [2027, '2027-02-03'],
])('the action plan of %i is due on %s', (year, due) => {
  const rules = parsePlanDutyRules(data)
  invariant(rules.ok, 'the duties of the catalogue are sound')
  expect(planDutyRuleFor(rules.value, year, holidays.value)?.days.due).toBe(due)
})
