import { expect, test } from 'vitest'
import { copyFits, copyOf, whyNotCopies } from '#core/report/copied.ts'
import type { Entry } from '#core/report/entry.ts'

test('what lasts is copied, a running total only with a word, growth never', () => {
  expect([copyFits('stock'), copyFits('rate')]).toEqual(['lasts', 'lasts'])
  expect([copyFits('flow'), copyFits('cumulative')]).toEqual(['runs', 'runs'])
  expect([copyFits('index'), copyFits('average'), copyFits('yearly'), copyFits(null)]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('a copy says from which period, and loses the note and the month’s own number', () => {
  const entry: Entry = { kind: 'number', value: '12', note: 'giảm', inPeriod: '3' }
  expect(copyOf({ period: '2024-M02', entry })).toEqual({ kind: 'number', value: '12', copied: '2024-M02' })
  expect(copyOf({ period: '2024-M02', entry: { kind: 'none' } })).toBeNull()
  expect(copyOf(null)).toBeNull()
})

test('each copied figure is confirmed by name before it is sent', () => {
  const cells = [
    { code: 'a', name: 'Đàn lợn', entry: { kind: 'number', value: '1', copied: '2024-M02' } },
    { code: 'b', name: 'Đàn bò', entry: { kind: 'number', value: '2', copied: '2024-M02' } },
    { code: 'c', name: 'Lúa', entry: { kind: 'number', value: '3' } },
  ] as const
  expect(whyNotCopies(cells, ['a'])).toMatchObject({
    code: 'copiesUnconfirmed',
    facts: { count: 1, first: 'Đàn bò' },
  })
  expect(whyNotCopies(cells, ['a', 'b'])).toBeNull()
})
