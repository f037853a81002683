import { expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Told } from '#core/figure/why-not-record.ts'
import { period } from '#core/time/period.ts'
import { notOfItsMonths } from '#core/validation/quarter-of-months.ts'

const told = (at: string, value: string, more: Partial<Told> = {}): Told => ({
  period: period(at),
  kind: 'actual',
  basis: 'STC',
  cell: { kind: 'number', value },
  ...more,
})
/** Running totals of the months. */
const months = [told('2024-M03', '4200.5'), told('2024-M06', '9000')]
const computed = (said: Told, all: readonly Told[] = months): string => {
  const found = notOfItsMonths(said, 'flow', all)
  return found ? `${printDecimal(found.computed)} (${printDecimal(found.difference)})` : 'holds'
}

test.each([
  ['2024-Q2', '4799.5', 'holds'],
  // half a unit of the last printed digit on either side
  ['2024-Q2', '4800', 'holds'],
  ['2024-Q2', '5100', '4799.5 (300.5)'],
  ['2024-Q1', '4200.5', 'holds'],
  ['2024-Q1', '4300', '4200.5 (99.5)'],
  ['2024-S1', '9000', 'holds'],
  ['2024-S1', '8000', '9000 (1000)'],
  // nothing to hold it against
  ['2024-Q3', '1', 'holds'],
  ['2024-M06', '1', 'holds'],
])('%s of %s beside 4.200,5 by March and 9.000 by June: %s', (at, value, answer) => {
  expect(computed(told(at, value))).toBe(answer)
})

test('another speaker, a path, a state: not held against these months', () => {
  expect(computed(told('2024-Q2', '5100', { basis: 'CTK' }))).toBe('holds')
  expect(computed(told('2024-Q2', '5100', { kind: 'scenario' }))).toBe('holds')
  expect(notOfItsMonths(told('2024-Q2', '5100'), 'stock', months)).toBeNull()
})
