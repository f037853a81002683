import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshStore, freshStore } from './harness.ts'
import { addMissingAccounts } from '#actions/access/add-accounts.ts'
import { changePassword } from '#actions/access/change-password.ts'
import { prepareProvince } from '#actions/province/prepare-province.ts'
import { recognise } from '#actions/target/recognise.ts'
import type { Scope } from '#actions/scope.ts'
import { signIn } from '#actions/access/sign-in.ts'
import { signOut } from '#actions/access/sign-out.ts'

let fresh: FreshStore
let scope: Scope
const later = (minutes: number): Scope => ({
  ...scope,
  now: new Date(scope.now.getTime() + minutes * 60_000),
})

beforeAll(async () => {
  fresh = await freshStore()
  scope = {
    store: fresh.store,
    province: 'p',
    actor: null,
    now: new Date('2024-03-15T01:00:00Z'),
    trial: true,
  }
  await prepareProvince(scope, { name: 'P', register: [] })
  await addMissingAccounts(
    scope,
    ['syt', 'stc', 'sct', 'sgtvt'].map((account) => ({
      account,
      name: `Chuyên viên ${account}`,
      role: 'clerk',
      agency: account.toUpperCase(),
      password: 'đúng mật khẩu',
    })),
  )
})
afterAll(() => fresh.close())

const tryIn = async (account: string, password: string, at = scope) => {
  const done = await signIn(at, { account, password })
  return done.ok ? 'in' : done.failure
}
const right = 'đúng mật khẩu'

test('the right password opens a session, whatever the letters’ case and composition', async () => {
  const done = await signIn(scope, { account: ' SYT ', password: right.normalize('NFD') })
  expect(done.ok && done.value.actor).toMatchObject({ account: 'syt', role: 'clerk', agency: 'SYT' })
  const token = done.ok ? done.value.token : ''
  expect(await recognise(scope, token)).toMatchObject({ account: 'syt' })
  expect(await recognise(later(13 * 60), token)).toBeNull()
  await signOut({ ...scope, actor: done.ok ? done.value.actor : null }, token)
  expect(await recognise(scope, token)).toBeNull()
})

test('an unknown account and a wrong password get the same answer', async () => {
  expect(await tryIn('nobody', 'x')).toEqual(await tryIn('syt', 'x'))
})

test('five wrong passwords close an account for a quarter of an hour, also to the right one', async () => {
  const wrong = await tryIn('stc', 'x')
  for (let count = 1; count < 5; count += 1) expect(await tryIn('stc', 'x')).toEqual(wrong)
  expect(await tryIn('stc', right)).toEqual(wrong)
  expect(await tryIn('stc', right, later(14))).toEqual(wrong)
  expect(await tryIn('stc', right, later(16))).toBe('in')
  const log = await fresh.owner.query(`select subject from change_log where action = 'lock-account'`)
  expect(log.rows).toEqual([{ subject: 'account stc' }])
})

test('wrong passwords that come all at once are all counted', async () => {
  await Promise.all(Array.from({ length: 8 }, () => tryIn('sct', 'x')))
  expect(await tryIn('sct', right)).not.toBe('in')
})

test('a right password in between begins the count anew', async () => {
  for (let count = 0; count < 4; count += 1) await tryIn('sgtvt', 'x')
  expect(await tryIn('sgtvt', right)).toBe('in')
  for (let count = 0; count < 4; count += 1) await tryIn('sgtvt', 'x')
  expect(await tryIn('sgtvt', right)).toBe('in')
})

test('a new password ends every other session, and must be a good one', async () => {
  const [one, two] = [
    await signIn(scope, { account: 'syt', password: right }),
    await signIn(scope, { account: 'syt', password: right }),
  ]
  if (!one.ok || !two.ok) throw new Error('both sign in')
  const mine = { ...scope, actor: one.value.actor }
  const change = async (current: string, next: string) => {
    const done = await changePassword(mine, one.value.token, { current, next })
    return done.ok ? 'changed' : done.failure.code
  }
  expect(await change('x', 'một mật khẩu mới')).toBe('wrongPassword')
  expect(await change(right, 'ngắn')).toBe('weakPassword')
  expect(await change(right, 'một mật khẩu mới')).toBe('changed')
  expect(await recognise(scope, one.value.token)).not.toBeNull()
  expect(await recognise(scope, two.value.token)).toBeNull()
  expect(await tryIn('syt', 'một mật khẩu mới')).toBe('in')
})
