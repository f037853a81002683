import { expect, test } from 'vitest'
import type { DictionaryLine } from '#core/page/dictionary-page.ts'
import { isShown, natureIn, sectionsOf, stateIn } from '#web/pages/dictionary/lines.ts'

const line = (code: string, source: string, confirmed: boolean): DictionaryLine => ({
  definition: {
    code,
    name: 'Tổng đàn heo',
    unit: 'Con',
    nature: 'stock',
    space: 'sum',
    direction: 'up',
    price: { kind: 'none' },
    base: null,
    meaning: '',
    numerator: null,
    denominator: null,
    factor: '1',
    weight: null,
    exclusions: '',
    source: '',
    disclosure: 'internal',
  },
  source,
  line: 1,
  path: ['Chăn nuôi'],
  why: {},
  differs: {},
  confirmed: confirmed ? { by: 'A', at: '', reason: '' } : null,
})
const all = { text: '', nature: '' as const, state: '' as const }

test('narrowed by words without diacritics, by nature and by state', () => {
  const herd = line('B2.75', 'Biểu 2', true)
  expect(isShown(herd, { ...all, text: 'dan heo' })).toBe(true)
  expect(isShown(herd, { ...all, text: 'chan nuoi' })).toBe(true)
  expect(isShown(herd, { ...all, nature: 'flow' })).toBe(false)
  expect(isShown(herd, { ...all, state: 'proposed' })).toBe(false)
  expect([natureIn('stock'), natureIn('x'), stateIn('confirmed'), stateIn('x')]).toEqual([
    'stock',
    '',
    'confirmed',
    '',
  ])
})

test('targets stand together, then table by table', () => {
  const lines = [line('T.1', 'II.(1)', false), line('T.2', 'II.(2)', false), line('B2.1', 'Biểu 2', true)]
  expect(sectionsOf(lines).map(({ id, lines: own }) => [id, own.length])).toEqual([
    ['', 2],
    ['Biểu 2', 1],
  ])
})
