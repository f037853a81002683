import { expect, test } from 'vitest'

import { planOf } from '#core/checks/example-table.ts'
import { compositions } from '#core/checks/text/composition.ts'
import { letters } from '#core/checks/text/letters.ts'
import { planLinter } from '#core/checks/text/linter.ts'
import { proseRatios } from '#core/checks/text/prose-ratio.ts'
import { proseSums } from '#core/checks/text/prose-sum.ts'
import { of } from '#core/figure/decimal.ts'
import type { Assignment, Target } from '#core/plan/plan.ts'

const task = (part: Partial<Assignment>): Assignment => ({
  id: '1.1',
  group: 1,
  marker: '-',
  lines: [1],
  text: '',
  leadPhrase: '',
  lead: [{ code: 'A', text: 'Sở A' }],
  coordinate: [],
  jointLead: false,
  explicitLead: true,
  actions: [],
  ...part,
})

const target = (part: Partial<Target>): Target => ({
  id: '3.i',
  parent: '3',
  line: 5,
  text: '',
  indicator: 'Nông nghiệp',
  comparator: '=',
  literal: ':',
  basis: 'interpreted',
  value: of('50'),
  stretch: null,
  unit: '%',
  note: null,
  named: [],
  ...part,
})

test('a share that a sentence works out itself', () => {
  expect(
    proseRatios(planOf({ lines: ['Nâng chiều dài đường lên 7.353km/9565km, đạt 76,8% quy hoạch.'] })),
  ).toMatchObject([{ code: 'ratio', where: [{ line: 1 }], printed: '76,8%', expected: '76,9%' }])
  expect(proseRatios(planOf({ lines: ['Có 80/100 xã, đạt 80% số xã.'] }))).toEqual([])
})

const insured = (total: string) =>
  `Bao phủ đạt ${total}% (trong đó: bắt buộc đạt 12,44%; tự nguyện đạt 2,59%).`

test('parts in brackets that nearly make the whole are asked, those above it are proven wrong', () => {
  expect(proseSums(planOf({ lines: [insured('15,3')] }))).toMatchObject([
    { code: 'sum', severity: 'question', expected: '15,03%' },
  ])
  expect(proseSums(planOf({ lines: [insured('14,03')] }))).toMatchObject([
    { code: 'part-above-whole', severity: 'error' },
  ])
  expect(proseSums(planOf({ lines: [insured('15,03'), insured('70,5')] }))).toEqual([])
})

const structure = (last: string) => [
  target({}),
  target({ id: '3.ii', value: of('30.5') }),
  target({ id: '3.iii', value: of(last) }),
]

test('a structure makes a hundred', () => {
  expect(compositions(planOf({ targets: structure('19.5') }))).toEqual([])
  expect(compositions(planOf({ targets: structure('29.5') }))).toMatchObject([
    { code: 'sum', where: [{ line: 5 }], printed: '110,0' },
  ])
})

const communes = (named: readonly string[]) => [
  target({ comparator: 'add N', literal: 'thêm', unit: 'xã', value: of('2'), named }),
]

test('as many names as the target counts', () => {
  expect(compositions(planOf({ targets: communes(['Bình Giang', 'Phú Lợi']) }))).toEqual([])
  expect(compositions(planOf({ targets: communes(['Bình Giang']) }))).toMatchObject([
    { code: 'contradiction', expected: '1' },
  ])
})

test('a letter printed twice', () => {
  const lines = ['a) Giao Sở A', 'b) Giao Sở B', 'c) Giao', 'd) Giao Sở C', 'd) Giao Sở D', 'e) Giao']
  const tasks = (count: number) => lines.slice(0, count).map((_, at) => task({ lines: [at + 1], marker: '' }))
  expect(letters(planOf({ lines, assignments: tasks(4) }))).toEqual([])
  expect(letters(planOf({ lines, assignments: tasks(6) }))).toMatchObject([
    { code: 'numbering', where: [{ line: 5 }], expected: 'đ)' },
  ])
})

test('one question for each thing that is missing before signing', () => {
  const assignments = [
    task({ lines: [7], text: 'Hoàn thành trước ngày 30/6/2024.' }),
    task({
      lines: [9],
      lead: [
        { code: 'A', text: 'Sở A' },
        { code: 'B', text: 'Sở B' },
      ],
      text: 'Tiếp tục rà soát.',
    }),
  ]
  expect(planLinter(planOf({ assignments, targets: [target({})] }))).toMatchObject([
    { code: 'plan-linter', where: [{ line: 9 }], printed: '1/2' },
    { code: 'plan-linter', where: [{ line: 9 }], printed: '1/2' },
    { code: 'plan-linter', where: [{ line: 7 }, { line: 9 }], printed: '2/2' },
    { code: 'plan-linter', where: [{ line: 5 }], printed: '1/1' },
  ])
})
