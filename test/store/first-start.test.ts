import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerAndOpen } from './answer-questions.ts'
import { type FreshStore, freshStore } from './harness.ts'
import { valueOf } from './month-scene.ts'
import { importPlan } from '#actions/plan/import-plan.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import type { Scope } from '#actions/scope.ts'
import { signIn } from '#actions/access/sign-in.ts'
import { prepare } from '#cli/first-start.ts'
import { may } from '#core/access/permissions.ts'
import { loadAccounts, loadMandates } from '#office/catalogue.ts'
import { realClock } from '#server/clock.ts'

/* What `nhip start` makes of an empty store under the machine's own clock, whatever the year is by now. */

let fresh: FreshStore
beforeEach(async () => {
  fresh = await freshStore()
})
afterEach(() => fresh.close())

const scopeNow = (province: string): Scope => ({
  store: fresh.store,
  province,
  now: realClock.now(),
  trial: false,
  actor: null,
})
const agencyOf = async (account: string): Promise<string | null> => {
  const found = await fresh.owner.query<{ agency: string | null }>(
    'select agency from account where account = $1',
    [account],
  )
  return found.rows[0]?.agency ?? null
}

test('the example: people of the plan’s day sign in, and March 2024 makes 49 duties', async () => {
  const { province, told } = await prepare(fresh.store, realClock, { example: true, compare: true })
  expect(told.join('\n')).toContain(loadAccounts().trialPassword)
  const scope = scopeNow(province)
  const enter = async (account: string) =>
    valueOf(await signIn(scope, { account, password: loadAccounts().trialPassword })).actor
  expect(await enter('syt')).toMatchObject({ role: 'clerk', agency: 'SYT' })
  expect(await enter('ubnd-an-bien.tt')).toMatchObject({ role: 'head', agency: 'UBND_An_Biên' })
  const planning = { ...scope, actor: await enter('khdt') }
  expect(planning.actor.agency).toBe('SKHDT')
  await answerAndOpen(planning, '2024')
  valueOf(await openPeriod(planning, { plan: '2024', period: '2024-M03' }))
  const duties = await fresh.owner.query(`select from duty where period = '2024-M03'`)
  expect(duties.rowCount).toBe(49)
  const again = await prepare(fresh.store, realClock, { example: true, compare: true })
  expect(again.told).toEqual([])
  const areas = await fresh.owner.query(`select from area where parent = 'kien-giang'`)
  expect(areas.rowCount).toBe(15)
})

test('a real start of today: the department that plans by now has its accounts, and may open months', async () => {
  const { province, told } = await prepare(fresh.store, realClock, { compare: true })
  const scope = scopeNow(province)
  const line = told.find((each) => /^ +khdt /.test(each)) ?? ''
  const { actor } = valueOf(
    await signIn(scope, { account: 'khdt', password: line.trim().split(/\s+/)[1] ?? '' }),
  )
  expect(may(actor.role, 'period.open')).toBe(true)
  expect(actor.agency).not.toBeNull()
  expect(await agencyOf('khdt')).toBe('STC')
  expect(await agencyOf('ubnd')).toBe('UBND_TINH')
})

test('a start after an agency has come into the file gives it its accounts, once', async () => {
  await prepare(fresh.store, realClock, { compare: true })
  await fresh.owner.query(
    `update agency set reports = true where code = 'SNNMT'`, // as the next start would have added a new one
  )
  const { told } = await prepare(fresh.store, realClock, { compare: true })
  expect(told.filter((line) => /^ +snnmt/.test(line))).toHaveLength(2)
  expect(told.some((line) => line.includes('không sửa'))).toBe(true)
  const after = await prepare(fresh.store, realClock, { compare: true })
  expect(after.told.filter((line) => /^ +snnmt/.test(line))).toEqual([])
})

test('a plan of another year gives the agencies of its day their accounts, also those that ended since', async () => {
  const { province } = await prepare(fresh.store, realClock)
  expect(await agencyOf('sldtbxh')).toBeNull()
  const plan = new Uint8Array(
    readFileSync(fileURLToPath(new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url))),
  )
  valueOf(await importPlan(scopeNow(province), { name: 'plan.txt', bytes: plan }, loadMandates()))
  const { told } = await prepare(fresh.store, realClock)
  expect(await agencyOf('sldtbxh')).toBe('SLDTBXH')
  expect(told.join('\n')).toContain('sldtbxh')
  expect((await prepare(fresh.store, realClock)).told).toEqual([])
})
