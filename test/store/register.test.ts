import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshStore, freshStore } from './harness.ts'
import { keepRegister, keptRegister } from '#actions/province/keep-register.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import type { Scope } from '#actions/scope.ts'
import type { Agency } from '#core/agency/agency.ts'
import { reportingUnits } from '#core/agency/register.ts'
import { day } from '#core/time/day.ts'

/* The register of a store that has been at work, beside a file that an office has changed since (K01, K07). */

let fresh: FreshStore
let scope: Scope
const agency = (code: string, change: Partial<Agency> = {}): Agency => ({
  code,
  name: `Sở ${code}`,
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
const first = [agency('A', { role: 'planning' }), agency('B'), agency('C')]

beforeEach(async () => {
  fresh = await freshStore()
  scope = {
    store: fresh.store,
    province: 'p',
    actor: null,
    now: new Date('2026-11-23T01:00:00Z'),
    trial: false,
  }
  await prepareProvince(scope, { name: 'P', register: first })
})
afterEach(() => fresh.close())

const kept = async () =>
  (await keptRegister(scope)).map(
    ({ code, validFrom, validTo, role }) => `${code} ${validFrom} ${validTo ?? '…'} ${role}`,
  )
const logged = async (): Promise<readonly string[]> => {
  const found = await fresh.owner.query<{ line: string }>(
    `select action || ' ' || subject as line from change_log where action <> 'prepare-province' order by id`,
  )
  return found.rows.map(({ line }) => line)
}

test('an unchanged file changes nothing and logs nothing', async () => {
  expect(await keepRegister(scope, first)).toEqual({ changes: [], refused: [], missing: [] })
  expect(await logged()).toEqual([])
})

test('a succession: one ends, the other begins a second life; the past keeps its answer', async () => {
  const file = [
    agency('A', { role: 'planning', validTo: day('2025-02-28'), successor: 'B' }),
    agency('B', { validTo: day('2025-02-28'), successor: 'B' }),
    agency('B', { validFrom: day('2025-03-01'), role: 'planning', name: 'Sở B mới' }),
    agency('C'),
    agency('D', { validFrom: day('2026-12-01') }),
  ]
  await keepRegister(scope, file)
  expect(await kept()).toEqual([
    'A 2021-03-01 2025-02-28 planning',
    'B 2021-03-01 2025-02-28 unit',
    'B 2025-03-01 … planning',
    'C 2021-03-01 … unit',
    'D 2026-12-01 … unit',
  ])
  expect(await logged()).toEqual([
    'end-agency agency A',
    'end-agency agency B',
    'add-agency agency B',
    'add-agency agency D',
  ])
  const register = await keptRegister(scope)
  const owing = (on: string) => reportingUnits(register, day(on)).map(({ code }) => code)
  expect(owing('2024-03-18')).toEqual(['A', 'B', 'C'])
  expect(owing('2026-11-18')).toEqual(['B', 'C'])
  expect(owing('2026-12-18')).toEqual(['B', 'C', 'D'])
  expect(await keepRegister(scope, file)).toEqual({ changes: [], refused: [], missing: [] })
})

test('a living one is not renamed in place, and one that the file forgot stays', async () => {
  const done = await keepRegister(scope, [agency('A', { role: 'planning' }), agency('B', { name: 'Khác' })])
  expect(done.refused.map(({ code }) => code)).toEqual(['B'])
  expect(done.missing).toEqual(['C'])
  expect((await keptRegister(scope)).map(({ name }) => name)).toEqual(['Sở A', 'Sở B', 'Sở C'])
  expect(await logged()).toEqual([])
})

test('two starts at once make one change', async () => {
  const file = [...first, agency('D')]
  const both = await Promise.all([keepRegister(scope, file), keepRegister(scope, file)])
  expect(both.map(({ changes }) => changes.length).toSorted((a, b) => a - b)).toEqual([0, 1])
  expect(await logged()).toEqual(['add-agency agency D'])
})
