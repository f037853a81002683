import { expect, test } from 'vitest'
import { cellSteps, type StoodEntry } from '#core/report/cell-steps.ts'

const stood = (at: string, value: string, more: Partial<StoodEntry> = {}): StoodEntry => ({
  at,
  byName: 'Nguyễn Thị Lan',
  entry: { kind: 'number', value },
  file: null,
  place: null,
  sent: null,
  ...more,
})
const said = (all: readonly StoodEntry[]): readonly string[] =>
  cellSteps(all).map(
    ({ was, entry, origin }) =>
      [was, entry].map((one) => (one.kind === 'number' ? one.value : one.kind)).join(' → ') +
      ` ${origin.how}`,
  )

test('old → new, newest first, with how it came there', () =>
  expect(
    said([
      stood('2024-03-15T08:00', '5'),
      stood('2024-03-15T08:01', '5'),
      stood('2024-03-15T09:00', '7', { file: 'bieu.xlsx', place: 'Bieu_2!F12' }),
      stood('2024-03-15T10:00', '7', { sent: 1 }),
      stood('2024-03-16T08:00', '8', { entry: { kind: 'number', value: '8', copied: '2024-M02' } }),
    ]),
  ).toEqual(['7 → 8 copied', '7 → 7 sent', '5 → 7 file', 'missing → 5 typed']))
