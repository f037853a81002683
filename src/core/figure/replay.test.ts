import { expect, test } from 'vitest'
import { replay, replayAsOf, type SaidOnce, verdictOn } from '#core/figure/replay.ts'
import type { WireCell } from '#core/figure/wire.ts'

const at = (day: number): string => `2024-03-${String(day).padStart(2, '0')}T08:00:00.000Z`
const number = (value: string): WireCell => ({ kind: 'number', value })
const said = (day: number, cell: WireCell, base: number | null = null): SaidOnce => ({
  name: 'T.13 2024-M03 SYT',
  cell,
  at: at(day),
  base,
})

test('a correction is the next revision; as of the day before, the first one still stands', () => {
  const all = [said(15, number('12.5')), said(18, number('12.7'))]
  expect(
    replay(all)
      .get('T.13 2024-M03 SYT')
      ?.map(({ revision }) => revision),
  ).toEqual([1, 2])
  expect(replayAsOf(all, at(17)).get('T.13 2024-M03 SYT')?.cell).toEqual(number('12.5'))
  expect(replayAsOf(all, at(14)).size).toBe(0)
})

test('the same again is no revision, nor is a blank where nothing stands', () => {
  expect(replay([said(15, { kind: 'missing' })]).size).toBe(0)
  expect(replay([said(15, number('1')), said(16, number('1'))]).get('T.13 2024-M03 SYT')).toHaveLength(1)
})

test('a number that is taken back is a revision that says nothing', () => {
  const all = [said(15, number('1')), said(16, { kind: 'missing' })]
  expect(replayAsOf(all, at(16)).get('T.13 2024-M03 SYT')).toMatchObject({
    revision: 2,
    cell: { kind: 'missing' },
  })
})

test('who has seen another revision is told what stands, and no revision lies before its predecessor', () => {
  const stands = { revision: 2, cell: number('1'), at: at(15) }
  expect(verdictOn(stands, said(16, number('3'), 1))).toEqual({ what: 'conflict', stands })
  expect(verdictOn(stands, said(14, number('3'), 2))).toEqual({ what: 'beforePredecessor', stands })
  expect(verdictOn(stands, said(16, number('3'), 2))).toEqual({ what: 'recorded', revision: 3 })
  expect(verdictOn(null, said(16, number('3'), 1))).toEqual({ what: 'conflict', stands: null })
})
