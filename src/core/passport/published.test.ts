import { expect, test } from 'vitest'
import { figureName, namesOfLine } from '#core/passport/names.ts'
import { publishedIn } from '#core/passport/published.ts'
import { parseFigure } from '#core/figure/figure-name.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'

const agency = (code: string) => ({ code, name: code, short: code, kind: 'department' })
const number = (value: string) => ({ kind: 'number', value }) as const
const line: ConsolidatedLine = {
  id: '8',
  code: 'T.8',
  name: 'Tổng vốn đầu tư',
  unit: 'tỷ đồng',
  comparator: '>=',
  plan: number('45000'),
  stretch: '46000',
  cell: number('9600'),
  entry: number('9600'),
  share: '21.33',
  source: { agency: agency('SKHDT'), at: '', revision: 1, accepted: true, late: false },
  owner: agency('SKHDT'),
  others: [{ agency: agency('SXD'), entry: number('9000') }],
}
const said = (from: ConsolidatedLine, name: string | null) => {
  const parsed = name === null ? null : parseFigure(name)
  return parsed && parsed.what !== 'place' ? publishedIn(from, parsed) : null
}

test('every number of a line is found in it again under its own name', () => {
  const names = namesOfLine(line, '2024-M03')
  expect(said(line, names.figure)).toEqual({ cell: number('9600'), as: 'province' })
  expect(said(line, names.plan)).toEqual({ cell: number('45000'), as: 'plan' })
  expect(said(line, names.stretch)).toEqual({ cell: number('46000'), as: 'stretch' })
  expect(said(line, names.share)).toEqual({ cell: number('21.33'), as: 'share' })
  expect(said(line, names.others[0] ?? null)).toEqual({ cell: number('9000'), as: 'beside' })
})

test('where the department prints its own figure, that one is the province’s, the agency’s stands beside', () => {
  const chosen: ConsolidatedLine = {
    ...line,
    cell: number('9700'),
    source: null,
    others: [{ agency: agency('SKHDT'), entry: number('9600') }],
    instead: { agency: null, reason: 'Đối chiếu kho bạc', byName: '', at: '' },
  }
  const names = namesOfLine(chosen, '2024-M03')
  expect(names.figure).toBe('2024_T.8_2024-M03__estimate_consolidator')
  expect(said(chosen, names.figure)).toEqual({ cell: number('9700'), as: 'province' })
  expect(said(chosen, names.others[0] ?? null)).toEqual({ cell: number('9600'), as: 'beside' })
})

test('what is not due yet is no figure, and who said nothing is not published', () => {
  const due: ConsolidatedLine = { ...line, cell: { kind: 'missing' }, entry: { kind: 'notDue' }, share: null }
  expect(namesOfLine(due, '2024-M03')).toMatchObject({ figure: null, share: null })
  const silent = { indicator: 'T.8', period: '2024-M03', kind: 'estimate', basis: 'SYT' } as const
  expect(said(line, figureName('2024', silent))).toBeNull()
})
