import { expect, test } from 'vitest'
import { yearsOf } from '#core/reading/identity/years.ts'
import { day } from '#core/time/day.ts'

const signed = day('2030-12-10')

test.each([
  ['Phát triển kinh tế - xã hội năm 2031', { year: 2031 }],
  ['Tình hình thực hiện kế hoạch năm 2030 và kế hoạch phát triển kinh tế - xã hội năm 2031', { year: 2031 }],
  ['Dự toán năm 2031 và kế hoạch tài chính 3 năm 2031-2033', { year: 2031 }],
  ['Về kế hoạch 3 năm 2031-2033', { year: 2031, horizon: { from: 2031, to: 2033 } }],
  ['Chương trình giai đoạn 2028 - 2035', { year: 2030, horizon: { from: 2028, to: 2035 } }],
  ['Phát triển kinh tế - xã hội', { year: 2030 }],
])('%s', (title, years) => expect(yearsOf(title, signed)).toEqual(years))

test('a title without a year, never signed, names none', () =>
  expect(yearsOf('Kế hoạch', null)).toEqual({ year: 0 }))
