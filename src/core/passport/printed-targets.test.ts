import { expect, test } from 'vitest'
import { of } from '#core/figure/decimal.ts'
import { printedTargets } from '#core/passport/printed-targets.ts'

const lines = [
  'II. CHỈ TIÊU',
  '(6) Thu ngân sách đạt 14.200 tỷ đồng,',
  'phấn đấu 15.000 tỷ đồng; lãi tăng **6,7%**; vốn tăng 6,7%.',
  '(7) Tỷ lệ bác sĩ đạt 10,14 bác sĩ/vạn dân.',
]
const target = (id: string, line: number, value: string, text: string, stretch: string | null = null) => ({
  id,
  line,
  text,
  value: of(value),
  stretch: stretch === null ? null : of(stretch),
})
const shown = (targets: readonly ReturnType<typeof target>[]) =>
  printedTargets('2024', lines, targets).map(({ line, from, to, name }) => [
    lines[line - 1]?.slice(from, to),
    line,
    name,
  ])

test('the number of each target in the text, with what is striven for, also on the next line', () => {
  expect(
    shown([
      target('6.a', 2, '14200', 'Thu ngân sách đạt 14.200', '15000'),
      target('6.b', 3, '6.7', 'lãi tăng'),
      target('6.c', 3, '6.70', 'vốn tăng'),
      target('7', 4, '10.14', 'Tỷ lệ bác sĩ'),
    ]),
  ).toEqual([
    ['14.200', 2, '2024_T.6.a_2024__plan_plan'],
    ['15.000', 3, '2024_T.6.a_2024__plan_stretch'],
    ['6,7', 3, '2024_T.6.b_2024__plan_plan'],
    ['6,7', 3, '2024_T.6.c_2024__plan_plan'],
    ['10,14', 4, '2024_T.7_2024__plan_plan'],
  ])
})

test('a number of the next target is not taken for this one', () => {
  const both = [target('6.a', 2, '10.14', 'Thu ngân sách'), target('7', 4, '10.14', 'Tỷ lệ bác sĩ')]
  expect(shown(both)).toEqual([['10,14', 4, '2024_T.7_2024__plan_plan']])
})

test('a number that the text does not print has no place', () => {
  expect(shown([target('6.e', 2, '99', 'Thu ngân sách')])).toEqual([])
})
