import { Hono } from 'hono'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nhip } from './command.ts'
import { type FreshStore, freshStore } from './harness.ts'
import { prepare } from '#cli/first-start.ts'
import type { AccountsPage, GivenPassword } from '#core/page/accounts-page.ts'
import { app } from '#server/app.ts'
import type { Door } from '#server/door.ts'
import { openStore } from '#store/open-store.ts'

/* What an administrator does with accounts, as a browser asks for it (K03, K07). */

const pages = async (_: unknown, next: () => Promise<void>) => next()
const trialPassword = 'nhip-2024'
const clock = { now: () => new Date('2024-03-15T08:00:00+07:00'), trial: true }
let fresh: FreshStore
let server: Hono<Door>
beforeAll(async () => {
  fresh = await freshStore()
  const { province } = await prepare(fresh.store, clock, { example: true })
  server = app({ deps: { store: fresh.store, province, clock }, version: 'test', pages, log: () => {} })
})
afterAll(() => fresh.close())

type Answered = { readonly status: number; readonly body: unknown }
type Person = {
  readonly get: (path: string) => Promise<Answered>
  readonly post: (path: string, body?: object) => Promise<Answered>
}

const ask = async (method: string, path: string, cookie: string, body?: object): Promise<Answered> => {
  const answer = await server.request(`http://nhip.test/api${path}`, {
    method,
    headers: { 'x-nhip': '1', cookie },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: answer.status, body: await answer.json() }
}

const enter = async (account: string, password = trialPassword): Promise<Person | null> => {
  const answer = await server.request('http://nhip.test/api/sign-in', {
    method: 'POST',
    headers: { 'x-nhip': '1' },
    body: JSON.stringify({ account, password }),
  })
  if (answer.status !== 200) return null
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  return {
    get: (path) => ask('GET', path, cookie),
    post: (path, body) => ask('POST', path, cookie, body),
  }
}
const entered = async (account: string, password?: string): Promise<Person> => {
  const person = await enter(account, password)
  if (!person) throw new Error(`${account} signs in`)
  return person
}
const passwordIn = ({ body }: Answered): string => (body as GivenPassword).password
const lineOf = async (administrator: Person, account: string) => {
  const page = (await administrator.get('/accounts')).body as AccountsPage
  return page.accounts.find((line) => line.account === account)
}
const logged = async (subject: string): Promise<readonly string[]> => {
  const found = await fresh.owner.query<{ action: string }>(
    `select action from change_log where subject = $1 and by_account = 'quantri' and action <> 'sign-in' order by id`,
    [subject],
  )
  return found.rows.map(({ action }) => action)
}

test('the administrator sees every account and no password; nobody else sees any', async () => {
  const administrator = await entered('quantri')
  const { status, body } = await administrator.get('/accounts')
  expect(status).toBe(200)
  expect(JSON.stringify(body)).not.toMatch(/argon2|password/)
  expect(await lineOf(administrator, 'quantri')).toMatchObject({
    own: true,
    role: 'administrator',
    agency: null,
  })
  expect(await lineOf(administrator, 'syt')).toMatchObject({
    own: false,
    role: 'clerk',
    agency: { code: 'SYT', name: 'Sở Y tế' },
    agencyEnded: null,
    disabled: false,
    lockedUntil: null,
    lastSignInAt: null,
  })
  await entered('syt')
  expect(await lineOf(administrator, 'syt')).toMatchObject({ lastSignInAt: '2024-03-15T01:00:00.000Z' })
  for (const account of ['syt', 'khdt', 'ubnd', 'bandoc']) {
    const person = await entered(account)
    expect((await person.get('/accounts')).status, account).toBe(403)
    for (const verb of ['password', 'unlock', 'disable', 'enable'])
      expect((await person.post(`/accounts/sdl/${verb}`)).status, `${account} ${verb}`).toBe(403)
    expect(
      (await person.post('/accounts', { account: 'x', name: 'X', role: 'administrator', agency: null }))
        .status,
    ).toBe(403)
  }
})

test('a new account signs in with the password that was shown once', async () => {
  const administrator = await entered('quantri')
  const made = { account: 'syt.2', name: 'Nguyễn Văn A', role: 'clerk', agency: 'SYT' }
  const done = await administrator.post('/accounts', made)
  expect(done).toMatchObject({ status: 200, body: { account: 'syt.2' } })
  expect(passwordIn(done)).toMatch(/^[a-z2-9]{16}$/)
  const person = await entered('syt.2', passwordIn(done))
  expect((await person.get('/me')).body).toMatchObject({ name: 'Nguyễn Văn A', agency: { code: 'SYT' } })
  expect(await administrator.post('/accounts', made)).toMatchObject({
    status: 409,
    body: { error: { code: 'accountTaken' } },
  })
  expect(await administrator.post('/accounts', { ...made, account: 'y', agency: 'KHÔNG_CÓ' })).toMatchObject({
    status: 404,
  })
  expect(await administrator.post('/accounts', { ...made, account: 'y', role: 'king' })).toMatchObject({
    status: 400,
  })
  expect(await logged('account syt.2')).toEqual(['add-account'])
})

test('a new password ends the old one and every session, and opens a locked account', async () => {
  const administrator = await entered('quantri')
  const person = await entered('sdl')
  for (let count = 0; count < 5; count += 1) await enter('sdl', 'sai')
  expect((await lineOf(administrator, 'sdl'))?.lockedUntil).not.toBeNull()
  const done = await administrator.post('/accounts/sdl/password')
  expect((await person.get('/me')).status).toBe(401)
  expect(await enter('sdl')).toBeNull()
  await entered('sdl', passwordIn(done))
  const log = await fresh.owner.query(`select from change_log where before::text || after::text like $1`, [
    `%${passwordIn(done)}%`,
  ])
  expect(log.rowCount).toBe(0)
})

test('a locked account is opened before its time', async () => {
  const administrator = await entered('quantri')
  for (let count = 0; count < 5; count += 1) await enter('sct', 'sai')
  expect(await enter('sct')).toBeNull()
  expect((await administrator.post('/accounts/sct/unlock')).status).toBe(200)
  await entered('sct')
  await administrator.post('/accounts/sct/unlock')
  expect(await logged('account sct')).toEqual(['unlock-account'])
})

test('a closed account ends at once and may be opened again', async () => {
  const administrator = await entered('quantri')
  const person = await entered('stc')
  expect((await administrator.post('/accounts/stc/disable')).status).toBe(200)
  expect((await person.get('/me')).status).toBe(401)
  expect(await enter('stc')).toBeNull()
  expect(await lineOf(administrator, 'stc')).toMatchObject({ disabled: true })
  expect((await administrator.post('/accounts/stc/enable')).status).toBe(200)
  await entered('stc')
  expect(await logged('account stc')).toEqual(['disable-account', 'enable-account'])
})

test('nobody closes or resets the account in use; an account that is none is said so', async () => {
  const administrator = await entered('quantri')
  for (const verb of ['disable', 'password'])
    expect(await administrator.post(`/accounts/QUANTRI/${verb}`)).toMatchObject({
      status: 422,
      body: { error: { code: 'ownAccount' } },
    })
  expect((await administrator.post('/accounts/ai-do/disable')).status).toBe(404)
})

test('nhip account reset gives the office its way back in', async () => {
  const data = mkdtempSync(join(tmpdir(), 'nhip-reset-'))
  const opened = await openStore({ data })
  const { province } = await prepare(opened.store, clock, {})
  const view = { province, agency: null, role: 'system' } as const
  await opened.store.transaction(view, (db) =>
    db.updateTable('account').set({ disabled: true }).where('account', '=', 'quantri').execute(),
  )
  await opened.store.close()
  const done = await nhip(['account', 'reset', 'quantri', '--data', data, '--json'], { DATABASE_URL: '' })
  expect(done.code).toBe(0)
  expect(JSON.parse(done.out)).toMatchObject({ account: 'quantri' })
  const wrong = await nhip(['account', 'reset', 'ai-do', '--data', data, '--json'], { DATABASE_URL: '' })
  expect([wrong.code, JSON.parse(wrong.out).error.code]).toEqual([1, 'noAccount'])
  expect((await nhip(['account', 'give', 'quantri'])).code).toBe(2)
  const again = await openStore({ data })
  const found = await again.store.transaction(view, (db) =>
    db.selectFrom('account').select('disabled').where('account', '=', 'quantri').execute(),
  )
  expect(found).toEqual([{ disabled: false }])
  await again.store.close()
  rmSync(data, { recursive: true, force: true })
})
