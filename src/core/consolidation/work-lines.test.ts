import { expect, test } from 'vitest'
import { type Beside, isIn, workLines } from '#core/consolidation/work-lines.ts'
import { correctedBeside, revisedSince } from '#core/consolidation/revised.ts'
import { textOf } from '#core/document/block.ts'
import { revisedPart } from '#core/document/revised-part.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'

const agency = (code: string) => ({ code, name: code, short: code, kind: 'department' })
const [health, labour] = [agency('SYT'), agency('SLDTBXH')]
const number = (value: string) => ({ kind: 'number' as const, value })

const line = (value: string | null, more: Partial<ConsolidatedLine> = {}): ConsolidatedLine => ({
  id: '13',
  code: 'T.13',
  name: 'Bác sĩ',
  unit: 'người',
  comparator: '>=',
  plan: number('10'),
  stretch: null,
  cell: value === null ? { kind: 'missing' } : number(value),
  entry: value === null ? { kind: 'missing' } : number(value),
  share: null,
  source: value === null ? null : { agency: health, at: '', revision: 1, accepted: true, late: false },
  owner: health,
  others: [],
  ...more,
})

const nothing: Beside = {
  frozen: null,
  before: null,
  paths: new Map(),
  revised: [],
  asked: new Map(),
  missing: new Set(),
  returned: new Set(),
}
const worked = (one: ConsolidatedLine, beside: Partial<Beside> = {}) => {
  const [found] = workLines({ targets: [one], tables: [] }, { ...nothing, ...beside })
  if (!found) throw new Error('there is a line')
  return found
}

test('who owes a line that has no figure', () => {
  const silent = { missing: new Set(['SYT']) }
  expect(worked(line(null), silent).owing).toBe('silent')
  expect(worked(line(null), { ...silent, returned: new Set(['SYT']) }).owing).toBe('returned')
  expect(worked(line(null)).owing).toBe('blank')
  expect(worked(line(null, { entry: { kind: 'notDue' } })).owing).toBe('notDue')
  expect(worked(line(null, { owner: null })).owing).toBe('nobody')
  expect(worked(line('9.5')).owing).toBeNull()
  expect(isIn(worked(line(null, { entry: { kind: 'notDue' } })), 'missing')).toBe(false)
})

test('two reporters differ until one of them is chosen; 9,5 and 9,50 are one figure', () => {
  const others = [{ agency: labour, entry: number('9.7') }]
  expect(worked(line('9.5', { others })).conflict).toBe('reporters')
  expect(worked(line('9.5', { others: [{ agency: labour, entry: number('9.50') }] })).conflict).toBeNull()
  expect(worked(line(null, { others })).conflict).toBeNull()
  const instead = { agency: null, reason: 'x', byName: 'A', at: '' }
  const chosen = worked(line('9.5', { others, instead }))
  expect(chosen.conflict).toBeNull()
  expect(isIn(chosen, 'chosen')).toBe(true)
})

test('the sum of all areas that differs is a conflict; with a part missing it is no sum', () => {
  const parts = { of: 'areas' as const, parts: 2, said: 2, missing: [], unusable: [], derived: number('9') }
  expect(worked(line('9.5', { parts })).conflict).toBe('areas')
  expect(worked(line('9.5', { parts: { ...parts, said: 1, missing: ['Xã B'] } })).conflict).toBeNull()
})

test('what the closed edition said stands beside what has changed since', () => {
  const frozen = { period: '2024-M03', edition: 2, lines: new Map([['T.13', line('9.4')]]) }
  const changed = worked(line('9.5'), { frozen })
  expect(changed.was).toMatchObject({ edition: 2, entry: { value: '9.4' } })
  expect(isIn(changed, 'changed')).toBe(true)
  expect(worked(line('9.40'), { frozen }).was).toBeNull()
})

test('published 9,4, now 9,6: told with its document; what nobody has said since is not', () => {
  const published = [
    { period: '2024-M02', lines: [line('9.4')], document: { number: '45', date: '2024-02-19' } },
  ]
  expect(revisedSince(published, () => number('9.6'))).toMatchObject([
    { published: { value: '9.4' }, now: { value: '9.6' }, document: { number: '45' } },
  ])
  expect(revisedSince(published, () => number('9.40'))).toEqual([])
  expect(revisedSince(published, () => null)).toEqual([])
})

test('a correction of an agency whose figure had not been printed is told all the same (G12, H04)', () => {
  const instead = { agency: null, reason: 'Theo Cục Thống kê', byName: 'A', at: '' }
  const others = [{ agency: health, entry: number('1.472') }]
  const lines = [line('1.6', { source: null, instead, others })]
  const published = [{ period: '2024-M02', lines, document: { number: '45', date: '2024-02-19' } }]
  const now = (_: string, __: string, basis: string) => (basis === 'SYT' ? number('1.5') : null)
  const [told] = correctedBeside(published, now, () => ['SYT'])
  expect(told).toMatchObject({ basis: 'SYT', published: number('1.472'), now: number('1.5') })
  const { blocks } = revisedPart({ revised: told ? [told] : [] })
  expect(textOf(blocks)).toContain(
    'đơn vị đính chính 1,472 → 1,5 người; số in của kỳ trước (1,6) là số do cơ quan tổng hợp chọn',
  )
  expect(correctedBeside(published, now, () => [])).toEqual([])
})

test('the figure that arrives after an estimate was published is told as a revision of it', () => {
  const estimate = { rule: 'last' as const, from: '2024-M01', agency: health }
  const published = [{ period: '2024-M02', lines: [line('9.4', { source: null, estimate })], document: null }]
  expect(revisedSince(published, (_, __, basis) => (basis === 'SYT' ? number('9.6') : null))).toHaveLength(1)
})
