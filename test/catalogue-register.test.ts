import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { aliveOn, heirOn, holderOf, parseRegister, reportingUnits } from '#core/agency/register.ts'
import { day } from '#core/time/day.ts'

const health = { code: 'SYT', name: 'Sở Y tế', short: 'Sở Y tế', kind: 'department', reports: true }
const example = (): unknown =>
  parse(readFileSync(new URL('../catalogue/agencies.yaml', import.meta.url), 'utf8'))

test('an agency takes the date of the file and the usual answers', () => {
  expect(parseRegister({ validFrom: '2021-01-01', agencies: [health] })).toEqual({
    ok: true,
    value: [
      {
        ...health,
        variants: [],
        validFrom: '2021-01-01',
        validTo: null,
        role: 'unit',
        members: [],
        successor: null,
      },
    ],
  })
})

test.each([
  ['no list', { agencies: 'SYT' }, 'shape'],
  ['an entry that is a word', { validFrom: '2021-01-01', agencies: ['SYT'] }, 'shape'],
  ['no name', { validFrom: '2021-01-01', agencies: [{ ...health, name: '' }] }, 'field'],
  ['a kind that is none', { validFrom: '2021-01-01', agencies: [{ ...health, kind: 'school' }] }, 'field'],
  ['a day that is none', { agencies: [{ ...health, validFrom: '2021-02-30' }] }, 'date'],
  [
    'an end before the start',
    { agencies: [{ ...health, validFrom: '2021-02-01', validTo: '2021-01-01' }] },
    'date',
  ],
  ['one code twice', { validFrom: '2021-01-01', agencies: [health, health] }, 'twice'],
  [
    'a member nobody knows',
    { validFrom: '2021-01-01', agencies: [{ ...health, members: ['SXD'] }] },
    'unknownCode',
  ],
])('refuses %s', (_, data, code) => {
  const read = parseRegister(data)
  expect(read.ok ? null : read.failure.code).toBe(code)
})

test('the example province: 34 agencies and 15 districts report, one plans, one is the committee', () => {
  const read = parseRegister(example())
  if (!read.ok) throw new Error(read.failure.message)
  const due = reportingUnits(read.value, day('2024-03-18'))
  expect(due.filter((agency) => agency.kind !== 'district')).toHaveLength(34)
  expect(due.filter((agency) => agency.kind === 'district')).toHaveLength(15)
  expect(due.filter((agency) => agency.kind === 'collective')).toEqual([])
  expect(aliveOn(read.value, day('2024-03-18')).filter(({ role }) => role === 'planning')).toMatchObject([
    { code: 'SKHDT' },
  ])
  expect(read.value.filter((agency) => agency.role === 'committee').map((agency) => agency.code)).toEqual([
    'UBND_TINH',
  ])
})

test('after the reorganisation the old department is history and its successor lives', () => {
  const read = parseRegister(example())
  const codes = read.ok ? aliveOn(read.value, day('2025-03-01')).map((agency) => agency.code) : []
  expect(codes).not.toContain('SKHDT')
  expect(codes).toContain('STC')
  expect(codes).toContain('SNNMT')
})

test('on every day since its beginning exactly one agency of the example plans', () => {
  const read = parseRegister(example())
  const register = read.ok ? read.value : []
  for (const on of ['2021-03-01', '2024-03-18', '2025-02-28', '2025-03-01', '2026-11-23'])
    expect(
      aliveOn(register, day(on)).filter(({ role }) => role === 'planning'),
      on,
    ).toHaveLength(1)
  expect(holderOf(register, 'planning', day('2025-02-28'))?.code).toBe('SKHDT')
  expect(holderOf(register, 'planning', day('2025-03-01'))?.code).toBe('STC')
  expect(holderOf(register, 'planning', day('2020-01-01'))).toBeNull()
})

const lives = (firstEnd: string | null, secondStart: string) =>
  parseRegister({
    validFrom: '2021-01-01',
    agencies: [
      { ...health, validTo: firstEnd },
      { ...health, name: 'Sở Y tế mới', validFrom: secondStart },
    ],
  })

test('one code has several lives that share no day', () => {
  expect(lives('2025-02-28', '2025-03-01').ok).toBe(true)
  expect(lives('2025-03-01', '2025-03-01')).toMatchObject({ failure: { code: 'twice' } })
  expect(lives(null, '2025-03-01')).toMatchObject({ failure: { code: 'twice' } })
})

test('the heir of an agency is who took it over by that day', () => {
  const read = parseRegister(example())
  const register = read.ok ? read.value : []
  const heir = (code: string, on: string) => heirOn(register, code, day(on))?.code ?? null
  expect(heir('SKHDT', '2024-03-18')).toBe('SKHDT')
  expect(heir('SKHDT', '2025-03-01')).toBe('STC')
  expect(heir('STC', '2026-01-01')).toBe('STC')
  expect(heir('STNMT', '2026-01-01')).toBe('SNNMT')
  expect(heir('UBND_An_Biên', '2025-07-01')).toBeNull()
  expect(heir('NOBODY', '2025-07-01')).toBeNull()
  expect(heir('SNNMT', '2024-01-01')).toBeNull()
})
