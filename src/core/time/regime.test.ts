import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'
import { weekendsOnly } from '#core/time/holidays.ts'
import { monthPeriod, period } from '#core/time/period.ts'
import { dueOf, dueUnder, isOwed, parseRegimes, regimeOn, type Regime } from '#core/time/regime.ts'

const monthly = {
  kind: 'month',
  name: 'Báo cáo tháng',
  source: 'quy chế',
  cutOff: { until: 14 },
  unitsDue: { until: 18 },
  consolidationDue: { before: 20 },
}
const read = (...regimes: readonly object[]): readonly Regime[] => {
  const parsed = parseRegimes({ validFrom: '2021-03-01', regimes })
  invariant(parsed.ok, 'the regimes of this test are sound')
  return parsed.value
}
const due = (regimes: readonly Regime[], spelled: string) => dueUnder(regimes, period(spelled), weekendsOnly)

test('the named day counts after "until" and does not after "before"', () => {
  expect(due(read(monthly), '2024-M03')).toEqual({
    cutOff: '2024-03-14',
    unitsDue: '2024-03-18',
    consolidationDue: '2024-03-19',
    advice: '2024-03-18',
  })
})

test('a due Sunday stays; only the advice is the working day before', () => {
  expect(due(read(monthly), '2024-M08')).toMatchObject({ unitsDue: '2024-08-18', advice: '2024-08-16' })
})

test('a quarter is due in its last month', () => {
  const regimes = read({ ...monthly, kind: 'quarter', sentWith: 'month' })
  expect(due(regimes, '2024-Q2')).toMatchObject({ unitsDue: '2024-06-18', consolidationDue: '2024-06-19' })
  expect(regimes[0]?.sentWith).toBe('month')
})

test('the year names its own months', () => {
  const regimes = read({
    kind: 'year',
    name: 'Báo cáo năm',
    source: 'quy chế',
    cutOff: { month: 10, until: 14 },
    unitsDue: { month: 10, until: 31 },
    consolidationDue: { month: 11, before: 15 },
  })
  expect(due(regimes, '2024')).toMatchObject({ unitsDue: '2024-10-31', consolidationDue: '2024-11-14' })
})

test('the 31st of a short month is its last day', () => {
  const regimes = read({ ...monthly, unitsDue: { until: 31 }, consolidationDue: { until: 31 } })
  expect(due(regimes, '2024-M02')).toMatchObject({ unitsDue: '2024-02-29', consolidationDue: '2024-02-29' })
})

test('a new rule serves the reports due after it begins, the old one stays for those before', () => {
  const regimes = read(monthly, { ...monthly, validFrom: '2025-07-16', unitsDue: { until: 15 } })
  expect(due(regimes, '2025-M06')?.unitsDue).toBe('2025-06-18')
  expect(due(regimes, '2025-M07')?.unitsDue).toBe('2025-07-18')
  expect(due(regimes, '2025-M08')?.unitsDue).toBe('2025-08-15')
  expect(regimeOn(regimes, 'month', day('2025-07-16'))?.unitsDue.day).toBe(15)
})

test('nothing is asked before the first rule, after the last one, or for a kind without a rule', () => {
  const regimes = read({ ...monthly, validTo: '2025-06-30' })
  expect(due(regimes, '2021-M02')).toBeNull()
  expect(due(regimes, '2025-M07')).toBeNull()
  expect(due(regimes, '2024-S1')).toBeNull()
})

test('a plan signed on the 19th asks for no report of that month', () => {
  const [january, february] = ['2024-M01', '2024-M02'].map((spelled) => due(read(monthly), spelled))
  invariant(january && february, 'both months have days')
  expect(isOwed(january, day('2024-01-19'))).toBe(false)
  expect(isOwed(february, day('2024-01-19'))).toBe(true)
})

test.each([
  ['the consolidator is due before the units', { consolidationDue: { until: 16 } }, 'order'],
  ['data close after the units are due', { cutOff: { until: 25 } }, 'order'],
  ['a day names both senses', { unitsDue: { until: 18, before: 20 } }, 'date'],
  ['a day is no day', { unitsDue: { until: 32 } }, 'date'],
  ['there is no source', { source: '' }, 'field'],
  ['the kind is unknown', { kind: 'week' }, 'field'],
])('a regime is refused when %s', (_why, change, code) => {
  const parsed = parseRegimes({ validFrom: '2021-03-01', regimes: [{ ...monthly, ...change }] })
  expect(parsed).toMatchObject({ ok: false, failure: { code } })
})

test('in every month: data close, units send, then it is put together, and the advice is never late', () => {
  const regime = read(monthly)[0]
  invariant(regime, 'one regime was read')
  fc.assert(
    fc.property(fc.integer({ min: 2021, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const days = dueOf(regime, monthPeriod(year, month), weekendsOnly)
      expect(days.cutOff < days.unitsDue && days.unitsDue < days.consolidationDue).toBe(true)
      expect(days.advice <= days.unitsDue).toBe(true)
    }),
  )
})
