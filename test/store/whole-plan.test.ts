import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Plan } from '#core/plan/plan.ts'
import { writeDocx } from '../office/write-docx.ts'
import { writeXlsx } from '../office/write-xlsx.ts'
import { examplePlan } from '../real-document.ts'
import { type FreshStore, freshStore } from './harness.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { loadMandates, loadProvince, loadRegister } from '#office/catalogue.ts'
import { planOf } from '#office/plan-file.ts'
import { listAssignments } from '#store/plan-parts.ts'
import { findWholePlan } from '#store/whole-plan.ts'

/* What was read is what is kept: a plan from the store equals the plan from the file, whatever form it came in. */

let fresh: FreshStore
let scope: Scope

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

const madeUp = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../documents/${name}.txt`, import.meta.url)), 'utf8')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const asRead = async (bytes: Uint8Array): Promise<Plan> => {
  const read = await planOf(bytes, loadRegister())
  if (!read.ok) throw new Error(read.failure.message)
  return read.value
}

const kept = async (bytes: Uint8Array): Promise<Plan | undefined> => {
  const done = await importPlan(scope, { name: 'plan', bytes }, loadMandates(), { otherProvince: true })
  if (!done.ok) throw new Error(done.failure.message)
  const { id } = done.value.plan
  return (await scope.store.transaction(viewOf(scope), (db) => findWholePlan(db, id)))?.plan
}

test.each([
  ['a text with tables', async () => bytesOf(examplePlan())],
  ['Word, with tiers, parts, ranges and a budget', () => writeDocx(madeUp('ke-hoach-dong-mai-2026'), {})],
  ['Excel, with a table of tasks', () => writeXlsx(madeUp('chuong-trinh-thanh-van-2027'))],
  ['targets that change with the year', async () => bytesOf(madeUp('ke-hoach-song-van-2025'))],
])('%s comes back as it was read', async (_form, write) => {
  const bytes = await write()
  expect(await kept(bytes)).toEqual(await asRead(bytes))
})

const types = (assignments: Plan['assignments']) =>
  assignments.map(({ actions }) => actions.map(({ type }) => type))

test('a plan that was kept with fewer words about its actions is described again', async () => {
  const own = await asRead(await writeDocx(madeUp('ke-hoach-dong-mai-2026'), {}))
  await fresh.owner.query(`alter table plan_assignment no force row level security`)
  await fresh.owner.query(`
    update plan_assignment set actions = (
      select jsonb_agg(jsonb_build_object('id', one->'id', 'text', one->'text', 'lines', one->'lines'))
      from jsonb_array_elements(actions) as one) where plan = '2026'`)
  const again = await scope.store.transaction(viewOf(scope), (db) => listAssignments(db, '2026'))
  expect(types(again)).toEqual(types(own.assignments))
})
