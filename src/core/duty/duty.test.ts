import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { askingClause } from '#core/duty/clause.ts'
import type { DutyChange } from '#core/duty/change.ts'
import { dutiesOf, owingOn, passesOn } from '#core/duty/duty.ts'
import { whyNotOpen } from '#core/duty/open.ts'
import { day } from '#core/time/day.ts'
import { period } from '#core/time/period.ts'
import type { Due } from '#core/time/regime.ts'

const agency = (code: string, change: Partial<Agency> = {}): Agency => ({
  code,
  name: code,
  short: code,
  kind: 'department',
  variants: [],
  validFrom: day('2021-03-01'),
  validTo: null,
  reports: true,
  role: 'unit',
  members: [],
  successor: null,
  ...change,
})
const due: Due = {
  cutOff: day('2024-08-14'),
  unitsDue: day('2024-08-18'),
  consolidationDue: day('2024-08-19'),
  advice: day('2024-08-16'),
}

test('one duty for each agency that reports on the due day; collectives and the merged owe none (G02, Q42)', () => {
  const register = [
    agency('SYT'),
    agency('GONE', { validTo: day('2024-08-17') }),
    agency('NEW', { validFrom: day('2024-08-18') }),
    agency('SILENT', { reports: false }),
    agency('@ALL', { kind: 'collective' }),
  ]
  expect(dutiesOf(register, due)).toEqual(
    ['SYT', 'NEW'].map((code) => ({
      agency: code,
      due: '2024-08-18',
      originalDue: '2024-08-18',
      advice: '2024-08-16',
    })),
  )
})

test('a collective that reports is expanded to its living members, each once, in the order of the register (Q22)', () => {
  const register = [
    agency('@ALL', { kind: 'collective', members: ['SYT', 'OLD', '@BOARDS'] }),
    agency('SYT', { reports: false }),
    agency('SKHDT'),
    agency('OLD', { validTo: day('2024-06-30'), successor: 'NEW', reports: false }),
    agency('NEW', { validFrom: day('2024-07-01'), reports: false }),
    agency('@BOARDS', { kind: 'collective', reports: false, members: ['BQL', 'SKHDT'] }),
    agency('BQL', { reports: false }),
    agency('OTHER', { reports: false }),
  ]
  expect(owingOn(register, day('2024-08-18')).map(({ code }) => code)).toEqual(['SYT', 'SKHDT', 'NEW', 'BQL'])
  expect(owingOn(register, day('2024-03-18')).map(({ code }) => code)).toEqual(['SYT', 'SKHDT', 'OLD', 'BQL'])
})

test('an agency that begins to live in mid-year owes what is due from then on', () => {
  const register = [agency('NEW', { validFrom: day('2024-08-18') })]
  expect(owingOn(register, day('2024-08-17'))).toEqual([])
  expect(owingOn(register, day('2024-08-18'))).toHaveLength(1)
})

test('the clause that asks is found by its words', () => {
  const words = { 1: '1. Các cơ quan', 2: '- Hàng tháng báo cáo', 3: '2. Sở khác' }
  const clauses = [
    { id: 'IV.1', lines: [1, 2] },
    { id: 'IV.2', lines: [3] },
  ]
  expect(askingClause(clauses, words)).toBe('IV.1 (dòng 2)')
  expect(askingClause([], words)).toBe('')
})

const asked = {
  period: period('2024-M08'),
  year: 2024,
  signed: '2024-01-19',
  due,
  sentWith: null,
  opened: false,
  planBlocked: null,
}

test('a month of the plan’s year is opened once', () => {
  expect(whyNotOpen(asked)).toBeNull()
  expect(whyNotOpen({ ...asked, opened: true })?.code).toBe('alreadyOpen')
  expect(whyNotOpen({ ...asked, year: 2025 })?.code).toBe('noPeriod')
  expect(whyNotOpen({ ...asked, period: period('2024-Q3'), sentWith: period('2024-M09') })?.code).toBe(
    'sentWith',
  )
})

test('no month opens before its plan, and the reason counts what blocks it', () => {
  expect(whyNotOpen({ ...asked, planBlocked: 2 })).toEqual({ code: 'planNotOpen', facts: { count: 2 } })
  expect(whyNotOpen({ ...asked, planBlocked: 0 })?.code).toBe('planNotOpen')
})

test('what was due before the plan was signed is not asked (Q16)', () => {
  expect(whyNotOpen({ ...asked, signed: '2024-08-18' })?.code).toBe('notReported')
  expect(whyNotOpen({ ...asked, due: null })?.code).toBe('notReported')
  expect(whyNotOpen({ ...asked, signed: null })).toBeNull()
})

const granted: DutyChange = {
  what: 'extended',
  until: day('2025-03-20'),
  document: '1/SKHĐT',
  reason: '',
  successor: null,
  at: '2024-10-20T01:00:00.000Z',
  by: 'khdt',
  byName: 'Người khdt',
  trial: false,
}

test('an ended agency passes on only what nobody has touched; a moved day and a draft stay with its people (Q42)', () => {
  const register = [agency('STTTT', { validTo: day('2025-02-28'), successor: 'SKHCN' }), agency('SKHCN')]
  const open = { agency: 'STTTT', due: day('2025-03-18'), exempt: null, moved: null, begun: false }
  expect(passesOn(register, open)).toBe(true)
  expect(passesOn(register, { ...open, due: day('2025-02-28') })).toBe(false)
  expect(passesOn(register, { ...open, due: day('2025-03-20'), moved: granted })).toBe(false)
  expect(passesOn(register, { ...open, begun: true })).toBe(false)
})
