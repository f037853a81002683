import { expect, test } from 'vitest'

import { above, meet, plus, spanOf, times } from '#core/checks/figures/span.ts'
import { of } from '#core/figure/decimal.ts'

const span = (text: string) => spanOf(of(text))

test('a printed figure stands for half a unit of its last digit to either side', () => {
  expect(meet(span('6.30'), span('6.3'))).toBe(true)
  expect(meet(span('6.30'), span('6.31'))).toBe(true)
  expect(meet(span('6.30'), span('6.32'))).toBe(false)
})

test('the more parts, the more rounding they carry', () => {
  const parts = plus(plus(span('3451'), span('7203')), span('4577'))
  expect(meet(parts, span('15230'))).toBe(true)
  expect(meet(parts, span('15240'))).toBe(false)
})

test('a product carries the rounding of both factors, whatever their signs', () => {
  expect(meet(times(span('699699'), span('6.30')), span('4405404'))).toBe(true)
  expect(meet(times(span('-2.0'), span('3.0')), span('-6.0'))).toBe(true)
})

test('above means above even at the edges of the rounding', () => {
  expect(above(span('11007.9'), span('9716.3'))).toBe(true)
  expect(above(span('10.1'), span('10.0'))).toBe(false)
})
