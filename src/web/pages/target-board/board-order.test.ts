import { expect, test } from 'vitest'
import { silent } from '#core/words/both.ts'
import type { BoardGroup, TargetBoardLine } from '#core/page/target-board-page.ts'
import type { Verdict } from '#core/target/verdict.ts'
import { groupsFor, verdictIn } from '#web/pages/target-board/board-order.ts'

const line = (id: string, verdict: Verdict, owner: string): TargetBoardLine => {
  const official = { key: 'plan', name: 'Kế hoạch', value: '1', printed: '', line: 1 }
  const judged = { verdict, rule: '', baseline: '', used: [], because: silent, warnings: [] }
  const rest = {
    unit: '%',
    line: 1,
    baselines: [official],
    chosen: null,
    stretch: null,
    latest: null,
    share: null,
  }
  const required = null
  return {
    required,
    code: `T.${id}`,
    id,
    name: id,
    owners: [owner],
    official,
    judged,
    pace: silent,
    unreachable: false,
    named: null,
    ...rest,
  }
}
const group = (parent: string, ...lines: readonly TargetBoardLine[]): BoardGroup => ({
  parent,
  verdict: 'noData',
  credit: '',
  composition: silent,
  lines,
})
const groups = [
  group('1', line('1', 'met', 'SYT')),
  group('2', line('2.a', 'noData', 'SYT'), line('2.b', 'notMet', 'SCT')),
  group('3', line('3', 'hardly', 'SCT')),
]
const all = { verdict: '' as const, owner: '', shows: () => true, gravestFirst: false }
const ids = (found: readonly BoardGroup[]) => found.flatMap(({ lines }) => lines.map(({ id }) => id))

test('as printed, or what asks for attention first; the parts of a target stay together', () => {
  expect(ids(groupsFor(groups, all))).toEqual(['1', '2.a', '2.b', '3'])
  expect(ids(groupsFor(groups, { ...all, gravestFirst: true }))).toEqual(['2.a', '2.b', '3', '1'])
})

test('narrowed by verdict and by owner', () => {
  expect(ids(groupsFor(groups, { ...all, verdict: 'notMet' }))).toEqual(['2.b'])
  expect(ids(groupsFor(groups, { ...all, owner: 'SYT' }))).toEqual(['1', '2.a'])
  expect(verdictIn('hardly')).toBe('hardly')
  expect(verdictIn('anything')).toBe('')
})
