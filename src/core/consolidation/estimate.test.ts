import { expect, test } from 'vitest'
import { estimateOf, type FillingRule, rulesOn, sayEstimate } from '#core/consolidation/estimate.ts'
import { day } from '#core/time/day.ts'

const health = { code: 'SYT', name: 'Sở Y tế', short: 'Sở YT', kind: 'department' }
const rule = (
  nature: FillingRule['nature'],
  fill: FillingRule['fill'],
  from = '2021-03-01',
  to: string | null = null,
): FillingRule => ({
  nature,
  fill,
  validFrom: day(from),
  validTo: to === null ? null : day(to),
})
const rules = rulesOn(
  [rule('stock', 'last'), rule('flow', 'total'), rule('cumulative', 'path'), rule('index', 'none')],
  day('2024-03-18'),
)
const last = { period: '2024-M02', cell: { kind: 'number' as const, value: '9.4' } }
const path = { kind: 'number' as const, value: '15' }

test('a state keeps its last value, a total stays, a path gives its own; what has no rule stays blank', () => {
  expect(estimateOf({ nature: 'stock', last, path }, rules, health)).toMatchObject({
    cell: { value: '9.4' },
    estimate: { rule: 'last', from: '2024-M02' },
  })
  expect(estimateOf({ nature: 'flow', last, path: null }, rules, health)?.estimate.rule).toBe('total')
  expect(estimateOf({ nature: 'cumulative', last: null, path }, rules, health)).toMatchObject({
    cell: { value: '15' },
    estimate: { from: null },
  })
  expect(estimateOf({ nature: 'index', last, path }, rules, health)).toBeNull()
  expect(estimateOf({ nature: 'stock', last: null, path }, rules, health)).toBeNull()
  expect(estimateOf({ nature: null, last, path }, rules, health)).toBeNull()
})

test('its footnote says who is silent and where the number is from', () => {
  const found = estimateOf({ nature: 'stock', last, path }, rules, health)
  expect(found && sayEstimate(found.estimate)).toBe(
    'Ước tính của cơ quan tổng hợp do Sở Y tế chưa gửi báo cáo: lấy số của tháng 2/2024.',
  )
})

test('a rule that changed leaves the months before it as they were', () => {
  const changed = [rule('stock', 'last', '2021-03-01', '2024-12-31'), rule('stock', 'none', '2025-01-01')]
  expect(rulesOn(changed, day('2024-03-18')).get('stock')).toBe('last')
  expect(rulesOn(changed, day('2025-03-18')).get('stock')).toBeUndefined()
})
