import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examplePlan } from '../real-document.ts'
import { makeScene, people, type Scene } from './month-scene.ts'
import type { AgreementsPage } from '#core/page/agreements-page.ts'
import type { Actor } from '#actions/scope.ts'
import type { Me } from '#core/page/head.ts'
import type { LogPage } from '#core/page/log-page.ts'
import type { OwnersPage } from '#core/page/owners-page.ts'
import type { RegisterPage } from '#core/page/register-page.ts'
import type {
  AssignmentsPage,
  FindingsPage,
  PlanPage,
  TablePage,
  TargetsPage,
} from '#core/page/plan-pages.ts'
import { app } from '#server/app.ts'
import type { Door } from '#server/door.ts'
import { loadRegister } from '#office/catalogue.ts'

/* The pages of a plan and the door, as a browser asks for them. */

const pages = async (_: unknown, next: () => Promise<void>) => next()
const password = 'mật khẩu để thử 2024'
let scene: Scene
let server: Hono<Door>

beforeAll(async () => {
  const administrator: Actor = { account: 'quantri', name: 'Quản trị', role: 'administrator', agency: null }
  scene = await makeScene(
    [...Object.values(people), administrator].map((person) => ({ ...person, password })),
  )
  const { store, province } = scene.at(people.planning, '2024-03-15T08:00:00')
  const clock = { now: () => new Date('2024-03-15T08:00:00+07:00'), trial: true }
  server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
})
afterAll(() => scene.fresh.close())

const ask = (path: string, init?: RequestInit) => server.request(`http://nhip.test${path}`, init)
const ours = { 'x-nhip': '1' }

const cookieOf = async (account: string): Promise<string> => {
  const body = JSON.stringify({ account, password })
  const answer = await ask('/api/sign-in', { method: 'POST', headers: ours, body })
  expect(answer.status).toBe(200)
  const set = answer.headers.get('set-cookie') ?? ''
  expect(set).toMatch(/HttpOnly/)
  expect(set).toMatch(/SameSite=Lax/)
  return set.split(';')[0] ?? ''
}

const page = async <Page>(path: string, account = 'khdt'): Promise<Page> => {
  const answer = await ask(`/api${path}`, { headers: { cookie: await cookieOf(account) } })
  expect(answer.status).toBe(200)
  const read: Page = JSON.parse(await answer.text())
  return read
}

type Request = {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

const refused = async (path: string, init: Request, account?: string) => {
  const headers = {
    ...ours,
    ...(account === undefined ? {} : { cookie: await cookieOf(account) }),
    ...init.headers,
  }
  const answer = await ask(path, { ...init, headers })
  const body: { error: { code: string; message: string } } = JSON.parse(await answer.text())
  return [answer.status, body.error.code]
}

test('nothing but health and sign-in is answered without a session', async () => {
  expect((await ask('/health')).status).toBe(200)
  for (const { method, path } of server.routes.filter(
    (route) => route.path.startsWith('/api/') && !route.path.endsWith('*'),
  )) {
    if (path === '/api/sign-in') continue
    const address = path.replaceAll(/:\w+(\{[^}]*\})?/g, '2024')
    expect([path, ...(await refused(address, { method: method === 'ALL' ? 'GET' : method }))]).toEqual([
      path,
      401,
      'signIn',
    ])
  }
})

test('a change without our header is refused, and so is a forged session', async () => {
  const cookie = await cookieOf('khdt')
  const answer = await ask('/api/sign-out', { method: 'POST', headers: { cookie } })
  expect(answer.status).toBe(403)
  expect(await refused('/api/me', { headers: { cookie: 'nhip=x' } })).toEqual([401, 'signIn'])
})

test('every answer forbids frames, foreign scripts and being kept', async () => {
  const { headers } = await ask('/api/me')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'self'")
  expect(headers.get('cache-control')).toBe('no-store')
})

test('who is signed in, with what they may do', async () => {
  expect(await page<Me>('/me', 'syt')).toMatchObject({
    account: 'syt',
    agency: { code: 'SYT', name: 'Sở Y tế' },
    plans: [{ id: '2024', number: '14/KH-UBND' }],
    trial: true,
  })
})

test('the text by clause is the file’s own text, line by line', async () => {
  const lines = examplePlan().normalize('NFC').split('\n')
  const { clauses, counts } = await page<PlanPage>('/plans/2024')
  expect(counts).toMatchObject({ targets: 43, targetsPrinted: 25, tables: 10, groups: 10, assignments: 47 })
  for (const clause of clauses) for (const { line, text } of clause.lines) expect(text).toBe(lines[line - 1])
})

test('targets with their owners, assignments with their agencies, findings with their lines', async () => {
  const { targets, agencies } = await page<TargetsPage>('/plans/2024/targets')
  expect(targets).toHaveLength(43)
  for (const { owners } of targets) for (const owner of owners) expect(agencies[owner]?.name).toBeTruthy()
  const tasks = await page<AssignmentsPage>('/plans/2024/assignments')
  for (const { lead } of tasks.assignments)
    for (const { code } of lead) expect([code, tasks.agencies[code]?.code]).toEqual([code, code])
  const { findings, lines } = await page<FindingsPage>('/plans/2024/findings')
  expect(findings.length).toBeGreaterThan(20)
  for (const { where } of findings) for (const { line } of where) expect(lines[line]).toBeDefined()
})

test('what agrees over several places, and how much of the tables was tried and holds', async () => {
  const { agreements, held } = await page<AgreementsPage>('/plans/2024/agreements')
  for (const { where } of agreements) expect(where.length).toBeGreaterThan(1)
  const ratios = held.find(({ kind }) => kind === 'ratio')
  expect(ratios?.checked).toBeGreaterThan(100)
  expect(ratios?.held).toBeLessThanOrEqual(ratios?.checked ?? 0)
})

test('a table as it is printed, its formula columns recomputed', async () => {
  const { rows, columns, tables } = await page<TablePage>('/plans/2024/tables/B2')
  expect(tables).toHaveLength(10)
  const ratio = columns.find(({ kind }) => kind === 'ratio')?.n ?? 0
  const row = rows.find(({ cells }) => cells[ratio]?.computed != null)
  expect(row?.code).toMatch(/^B2\.\d+$/)
  expect(row?.cells[ratio]?.arithmetic).toMatch(/^\d+\/\d+ = [\d.,]+ \/ [\d.,]+$/)
  expect(await refused('/api/plans/2024/tables/B99', {}, 'khdt')).toEqual([404, 'noTable'])
  expect(await refused('/api/plans/1999', {}, 'khdt')).toEqual([404, 'noPlan'])
})

test('owners are confirmed by the department alone, and the log keeps what they were', async () => {
  const body = JSON.stringify({ codes: ['T.1', 'T.2'], owners: ['STC', 'SKHDT'] })
  expect(await refused('/api/plans/2024/owners', { method: 'POST', body }, 'syt')).toEqual([403, 'noRight'])
  const headers = { ...ours, cookie: await cookieOf('khdt') }
  const answer = await ask('/api/plans/2024/owners', { method: 'POST', headers, body })
  const after: OwnersPage = JSON.parse(await answer.text())
  expect(after.lines.find(({ code }) => code === 'T.1')).toMatchObject({
    owners: ['STC', 'SKHDT'],
    confirmed: { by: 'Người khdt' },
  })
  const stranger = JSON.stringify({ codes: ['T.1'], owners: ['KHONG_CO'] })
  expect(await refused('/api/plans/2024/owners', { method: 'POST', body: stranger }, 'khdt')).toEqual([
    404,
    'noAgency',
  ])
  const faults = [
    [[], 'noOwners'],
    [['STC', 'STC'], 'ownerTwice'],
    [['CTK'], 'ownerReportsNothing'],
    [['@UBND_HUYEN'], 'ownerIsCollective'],
    [[loadRegister().find(({ kind }) => kind === 'district')?.code], 'ownerIsDistrict'],
  ]
  for (const [owners, code] of faults)
    expect(
      await refused(
        '/api/plans/2024/owners',
        { method: 'POST', body: JSON.stringify({ codes: ['T.1'], owners }) },
        'khdt',
      ),
    ).toEqual([422, code])
  // what is proposed and what is offered may be confirmed
  const offered = new Set(after.agencies.map(({ code }) => code))
  for (const { proposed } of after.lines) for (const owner of proposed) expect(offered).toContain(owner)
  const { entries } = await page<LogPage>('/log')
  const change = entries.find(({ action }) => action === 'confirm-owners')
  expect(change).toMatchObject({ by: 'Người khdt', subject: 'plan 2024', trial: true })
  expect(change?.before).toContain('SKHDT')
})

test('an import is refused to who may not, and to what is no plan', async () => {
  const empty = { method: 'POST', body: '' }
  expect(await refused('/api/plans', { method: 'POST', body: examplePlan() }, 'xem')).toEqual([
    403,
    'noRight',
  ])
  expect(await refused('/api/plans', { method: 'POST', body: examplePlan() }, 'khdt')).toEqual([
    409,
    'alreadyImported',
  ])
  expect(await refused('/api/plans/preview', empty, 'quantri')).toEqual([422, 'empty'])
  const large = { method: 'POST', body: 'x'.repeat(21_000_000), headers: { 'content-length': '21000000' } }
  expect(await refused('/api/plans/preview', large, 'quantri')).toEqual([413, 'tooLarge'])
})

test('the register with its dates and accounts', async () => {
  const { agencies } = await page<RegisterPage>('/agencies', 'xem')
  expect(agencies.find(({ code }) => code === 'SKHDT')).toMatchObject({
    validTo: '2025-02-28',
    successor: 'STC',
    accounts: 2,
  })
  expect(await refused('/api/log', {}, 'xem')).toEqual([403, 'noRight'])
})
