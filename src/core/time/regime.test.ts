import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'
import { monthly, read } from '#core/time/example-regimes.ts'
import { type Holidays, weekendsOnly } from '#core/time/holidays.ts'
import { monthPeriod, period } from '#core/time/period.ts'
import {
  coveredBy,
  dueOf,
  dueUnder,
  isOwed,
  type Regime,
  regimeOn,
  sentWithOf,
  servedBy,
} from '#core/time/regime.ts'

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
  const regimes = read({ ...monthly, kind: 'quarter', sentWith: 'month' }, monthly)
  expect(due(regimes, '2024-Q2')).toMatchObject({ unitsDue: '2024-06-18', consolidationDue: '2024-06-19' })
  expect(regimes[0]?.sentWith).toBe('month')
})

test('the year names its own months', () => {
  const regimes = read({
    ...monthly,
    kind: 'year',
    name: 'Báo cáo năm',
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
  expect(regimeOn(regimes, 'month', day('2025-07-16'))?.unitsDue).toMatchObject({ day: 15 })
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

/** What the rule says, for which period, the last day on time. */
test.each([
  ['chậm nhất ngày 18', { until: 18 }, '2024-M03', '2024-03-18'],
  ['trước ngày 20', { before: 20 }, '2024-M03', '2024-03-19'],
  ['trước ngày 02', { before: 2 }, '2024-M03', '2024-03-01'],
  ['chậm nhất ngày 25 của tháng đầu quý', { until: 25, monthOfPeriod: 1 }, '2024-Q2', '2024-04-25'],
  ['chậm nhất ngày 18 tháng cuối quý', { until: 18 }, '2024-Q2', '2024-06-18'],
  ['chậm nhất ngày 31/10', { until: 31, month: 10 }, '2024', '2024-10-31'],
  ['trước ngày 15/11', { before: 15, month: 11 }, '2024', '2024-11-14'],
  ['chậm nhất 5 ngày trước khi hết tháng', { daysBeforeEnd: 5 }, '2024-M02', '2024-02-24'],
  ['chậm nhất 10 ngày trước khi hết quý', { daysBeforeEnd: 10 }, '2024-Q1', '2024-03-21'],
  ['ngày cuối cùng của kỳ', { daysBeforeEnd: 0 }, '2024-Q1', '2024-03-31'],
  ['chậm nhất 5 ngày sau khi hết quý', { daysAfterEnd: 5 }, '2024-Q1', '2024-04-05'],
])('%s', (_words, named, spelled, last) => {
  const kind = { 4: 'year', 7: 'quarter', 8: 'month' }[spelled.length]
  const days = { cutOff: { until: 1, month: 1 }, unitsDue: named, consolidationDue: { daysAfterEnd: 60 } }
  expect(due(read({ ...monthly, kind, ...days }), spelled)?.unitsDue).toBe(last)
})

/** 18/02 and 18/08/2024 are Sundays, 18/05 a Saturday; 10/02 to 14/02 is Tết. */
test.each([
  ['2024-M02', 'none', '2024-02-18', '2024-02-19'],
  ['2024-M02', 'previous', '2024-02-16', '2024-02-19'],
  ['2024-M02', 'next', '2024-02-19', '2024-02-19'],
  ['2024-M05', 'previous', '2024-05-17', '2024-05-17'],
  ['2024-M05', 'next', '2024-05-20', '2024-05-20'],
  ['2024-M08', 'none', '2024-08-18', '2024-08-19'],
  ['2024-M08', 'previous', '2024-08-16', '2024-08-19'],
  ['2024-M08', 'next', '2024-08-19', '2024-08-19'],
])('%s with the shift "%s": units by %s, together by %s', (spelled, shift, unitsDue, consolidationDue) => {
  expect(due(read({ ...monthly, shift }), spelled)).toMatchObject({ unitsDue, consolidationDue })
})

test('a shift goes around a whole holiday, and the closing day of the data stays', () => {
  const tet: Holidays = {
    free: new Map(['2024-02-12', '2024-02-13', '2024-02-14'].map((text) => [day(text), 'Tết'])),
    worked: new Set(),
  }
  const rules = read({ ...monthly, shift: 'previous', cutOff: { until: 10 }, unitsDue: { until: 13 } })
  expect(dueUnder(rules, period('2024-M02'), tet)).toMatchObject({
    cutOff: '2024-02-10',
    unitsDue: '2024-02-09',
  })
})

test('a rule changed for 2025 leaves 2024 as it was', () => {
  const rules = read(
    { ...monthly, validTo: '2024-12-31' },
    {
      ...monthly,
      validFrom: '2025-01-01',
      unitsDue: { until: 15 },
      consolidationDue: { until: 17 },
    },
  )
  expect(due(rules, '2024-M12')).toMatchObject({ unitsDue: '2024-12-18', consolidationDue: '2024-12-19' })
  expect(due(rules, '2025-M01')).toMatchObject({ unitsDue: '2025-01-15', consolidationDue: '2025-01-17' })
})

test('the quarter goes with its last month; June and September tell six and nine months (Q15, Q17)', () => {
  const rules = read(monthly, { ...monthly, kind: 'quarter', sentWith: 'month' })
  const names = (of: typeof servedBy, spelled: string) => of(rules, period(spelled), weekendsOnly)
  expect(names(servedBy, '2024-M03')).toEqual(['2024-Q1'])
  expect(names(servedBy, '2024-M04')).toEqual([])
  expect(sentWithOf(rules, period('2024-Q1'), weekendsOnly)).toBe('2024-M03')
  expect(sentWithOf(rules, period('2024-M03'), weekendsOnly)).toBeNull()
  expect(names(coveredBy, '2024-M06')).toEqual(['2024-S1'])
  expect(names(coveredBy, '2024-Q3')).toEqual(['2024-9M'])
  expect(names(coveredBy, '2024-M07')).toEqual([])
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
