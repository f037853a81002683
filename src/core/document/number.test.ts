import { expect, test } from 'vitest'
import { sameNumber } from '#core/document/number.ts'

test('a number is the same however it is spelled; an open one is nobody’s', () => {
  expect(sameNumber('61', ' 061 ')).toBe(true)
  expect(sameNumber('15a', '15A')).toBe(true)
  expect(sameNumber('61', '161')).toBe(false)
  expect(sameNumber('', '')).toBe(false)
})
