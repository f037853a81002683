import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplePlan } from '../real-document.ts'
import { type FreshStore, freshStore } from './harness.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { previewImport } from '#actions/plan/preview-import.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import type { Scope } from '#actions/scope.ts'
import { loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'

let fresh: FreshStore
let scope: Scope
const file = { name: 'plan.txt', bytes: new TextEncoder().encode(examplePlan()) }
const mandates = loadMandates()

beforeAll(async () => {
  fresh = await freshStore()
  const province = loadProvince()
  scope = {
    store: fresh.store,
    province: province.code,
    actor: null,
    now: new Date('2024-03-15T01:00:00Z'),
    trial: true,
  }
  await prepareProvince(scope, { name: province.name, register: loadRegister() })
})
afterAll(() => fresh.close())

const count = async (table: string): Promise<number> =>
  Number((await fresh.owner.query(`select count(*) from ${table}`)).rows[0]?.count)

test('a failure in the middle of an import leaves nothing', async () => {
  await fresh.owner.query(`alter table figure_revision add constraint broken check (period <> '2024')`)
  await expect(importPlan(scope, file, mandates)).rejects.toThrow()
  await fresh.owner.query('alter table figure_revision drop constraint broken')
  for (const table of ['plan', 'plan_row', 'indicator', 'indicator_owner', 'figure_revision'])
    expect(await count(table)).toBe(0)
})

test('an import keeps every part', async () => {
  const done = await importPlan(scope, file, mandates)
  expect(done).toMatchObject({ ok: true, value: { plan: { id: '2024', number: '14/KH-UBND' } } })
  expect(await count('plan_target')).toBe(43)
  expect(await count('plan_table')).toBe(10)
  expect(await count('figure_revision')).toBeGreaterThan(1000)
  expect(await count(`change_log where action = 'import-plan'`)).toBe(1)
})

test('a second import is refused and changes nothing', async () => {
  const before = await count('figure_revision')
  const again = await importPlan(scope, file, mandates)
  expect(again).toMatchObject({ ok: false, failure: { code: 'alreadyImported' } })
  expect(await count('figure_revision')).toBe(before)
})

test('two imports at once: one wins', async () => {
  const bytes = new TextEncoder().encode(examplePlan().replaceAll('2024', '2031').replaceAll('2023', '2030'))
  const both = await Promise.all([1, 2].map(() => importPlan(scope, { name: 'b.txt', bytes }, mandates)))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a plan of another province is shown as such and comes in only where somebody means it', async () => {
  const text = examplePlan()
    .replaceAll('2024', '2033')
    .replaceAll('2023', '2032')
    .replaceAll('tỉnh Kiên Giang', 'tỉnh Hoa Lư')
  const other = { name: 'c.txt', bytes: new TextEncoder().encode(text) }
  expect(await previewImport(scope, other)).toMatchObject({
    ok: true,
    value: { otherProvince: { theirs: 'Hoa Lư', ours: 'Kiên Giang' } },
  })
  expect(await importPlan(scope, other, mandates)).toMatchObject({
    ok: false,
    failure: { code: 'otherProvince' },
  })
  expect(await importPlan(scope, other, mandates, { otherProvince: true })).toMatchObject({ ok: true })
})
