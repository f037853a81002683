import { expect, test } from 'vitest'
import type { ReviewItem } from '#core/page/review-page.ts'
import { standingOf } from '#core/review/decision.ts'
import { exampleDecision, exampleFinding } from '#core/review/example.ts'
import { groupsIn, nextOpen, startOf, stepFrom } from '#web/pages/review/walk.ts'

const item = (key: string, code: 'ratio' | 'sum' | 'separator', decided = false): ReviewItem => ({
  key,
  finding: exampleFinding({ code, severity: code === 'separator' ? 'question' : 'error' }),
  places: [],
  blocks: code === 'separator',
  choices: [],
  decision: decided ? standingOf([exampleDecision(key, 'authorsError')]) : null,
  history: [],
  excerpts: [],
})
const items = [item('a', 'ratio'), item('b', 'sum', true), item('c', 'ratio'), item('d', 'separator')]
const all = { severity: '', shown: '', selected: '' } as const
const keysOf = (groups: ReturnType<typeof groupsIn>) =>
  groups.map(([code, ones]) => [code, ones.map(({ key }) => key)])

test('what blocks comes first, then kinds in the order of gravity', () => {
  expect(keysOf(groupsIn(items, all))).toEqual([
    ['separator', ['d']],
    ['ratio', ['a', 'c']],
    ['sum', ['b']],
  ])
})

test('filters leave what is asked for, and what is looked at', () => {
  expect(keysOf(groupsIn(items, { ...all, shown: 'chan' }))).toEqual([['separator', ['d']]])
  expect(keysOf(groupsIn(items, { ...all, shown: 'con', severity: 'error' }))).toEqual([
    ['ratio', ['a', 'c']],
  ])
  expect(keysOf(groupsIn(items, { ...all, shown: 'con', selected: 'b' }))).toContainEqual(['sum', ['b']])
})

test('steps stop at the ends, a decision goes on to the next open one, around the end', () => {
  expect(stepFrom(items, 'a', -1)).toBe('a')
  expect(stepFrom(items, 'c', 1)).toBe('d')
  expect(nextOpen(items, 'a')).toBe('c')
  expect(nextOpen(items, 'd')).toBe('a')
  expect(nextOpen([item('a', 'ratio', true)], 'a')).toBe('a')
  expect(startOf(items, 'c')).toBe('c')
  expect(startOf(items, '')).toBe('a')
})
