import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exampleFile, nhip } from './command.ts'
import { makeScene, people, type Scene } from './month-scene.ts'
import type { Actor } from '#actions/scope.ts'
import { app } from '#server/app.ts'

/* Figures over HTTP, as a page asks, saves and uploads; and from the command line. */

const password = 'mật khẩu để thử 2024'
const pages = async (_: unknown, next: () => Promise<void>) => next()
const folder = mkdtempSync(join(tmpdir(), 'nhip-figures-'))
let scene: Scene
let now = '2024-04-10T08:00:00'
let request: (path: string, init?: RequestInit) => Promise<Response>

beforeAll(async () => {
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, now)
  const clock = { now: () => new Date(`${now}+07:00`), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
})
afterAll(async () => {
  await scene.fresh.close()
  rmSync(folder, { recursive: true, force: true })
})

type Answer = { readonly status: number; readonly body: unknown }
type Caller = (path: string, body?: unknown) => Promise<Answer>

const signIn = async ({ account }: Actor): Promise<Caller> => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const entered = await request('/api/sign-in', {
    method: 'POST',
    headers,
    body: JSON.stringify({ account, password }),
  })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (path, body) => {
    const sent = typeof body === 'string' ? body : JSON.stringify(body)
    const init = body === undefined ? {} : { method: 'POST', body: sent }
    const answer = await request(`/api${path}`, { ...init, headers: { ...headers, cookie } })
    return { status: answer.status, body: await answer.json() }
  }
}

const province = 'kien-giang'
const figure = (value: string, base: number | null, more = {}) => ({
  period: '2024-M03',
  indicator: 'T.13',
  scope: province,
  kind: 'estimate',
  basis: 'SYT',
  cell: { kind: 'number', value },
  base,
  ...more,
})
const saying = (...figures: readonly object[]) => ({ plan: '2024', reason: 'Đếm lại', figures })
const question = '/figures?plan=2024&periods=2024-M03&indicators=T.13'

test('a page saves, a second one is shown what stands, and both are read as of any moment', async () => {
  const first = await signIn(people.health)
  expect(await first('/figures', saying(figure('32.5', 0)))).toMatchObject({
    status: 200,
    body: { recorded: [{ index: 0, revision: 1 }], conflicts: [] },
  })
  now = '2024-04-11T08:00:00'
  const [one, other] = [await signIn(people.health), await signIn(people.health2)]
  expect(await other('/figures', saying(figure('33', 0)))).toMatchObject({
    status: 409,
    body: {
      error: { code: 'figureTaken', message: expect.stringContaining('Người syt đã ghi 32,5') },
      recorded: [],
      conflicts: [{ index: 0, stands: { revision: 1, cell: { kind: 'number', value: '32.5' } } }],
    },
  })
  expect((await other('/figures', saying(figure('33', 1)))).status).toBe(200)
  const shown = async (asOf: string) => await one(`${question}${asOf}`)
  expect(await shown('')).toMatchObject({
    body: { asOf: null, figures: [{ revision: 2, cell: { value: '33' } }] },
  })
  expect(await shown('&asOf=2024-04-10')).toMatchObject({
    body: { figures: [{ revision: 1, cell: { value: '32.5' } }] },
  })
  expect(await one(`/figures/changes?plan=2024&from=2024-04-10&to=2024-04-11`)).toMatchObject({
    body: { changes: [{ was: { value: '32.5' }, now: { value: '33' }, reason: 'Đếm lại' }] },
  })
  const key = `plan=2024&period=2024-M03&indicator=T.13&scope=${province}&kind=estimate&basis=SYT`
  expect(await one(`/figures/history?${key}`)).toMatchObject({
    body: { revisions: [{ recording: { byAccount: 'syt' } }, { recording: { byAccount: 'syt2' } }] },
  })
})

test('what is refused says why, with its status and the cell', async () => {
  const health = await signIn(people.health)
  const codeOf = async (more: object): Promise<unknown> =>
    await health('/figures', saying(figure('1', null, more)))
  expect(await codeOf({ indicator: 'T.1' })).toMatchObject({
    status: 422,
    body: { error: { code: 'notYourIndicator', cell: 'T.1' } },
  })
  expect(await codeOf({ cell: { kind: 'number', value: '9'.repeat(40) } })).toMatchObject({
    body: { error: { code: 'tooManyDigits', message: expect.stringContaining('15 chữ số') } },
  })
  expect(await codeOf({ period: '2024-M13' })).toMatchObject({ body: { error: { code: 'notAPeriod' } } })
  expect(await codeOf({ cell: { kind: 'blue' } })).toMatchObject({ status: 400 })
  expect(await health('/figures', { ...saying(figure('1', null)), plan: '1999' })).toMatchObject({
    status: 404,
  })
  expect(await health(`${question}&asOf=yesterday`)).toMatchObject({
    body: { error: { code: 'notAMoment' } },
  })
  expect((await health('/figures?plan=2024')).status).toBe(400)
  const reader = await signIn(people.reader)
  expect(await reader('/figures', saying(figure('1', null)))).toMatchObject({ status: 403 })
  expect(await reader(question)).toMatchObject({ body: { figures: [] } })
  expect((await request('/api/figures?plan=2024&periods=2024&indicators=T.1')).status).toBe(401)
})

test('who says nothing of what stood is shown what stands; moments are given in their order', async () => {
  const health = await signIn(people.health)
  const { base: _base, ...blind } = figure('7', null, { period: '2024-M02', scope: 'SYT' })
  expect(await health('/figures', saying(blind))).toMatchObject({ status: 200 })
  expect(await health('/figures', saying(blind))).toMatchObject({ status: 200, body: { unchanged: 1 } })
  const second = { ...blind, cell: { kind: 'number', value: '8' } }
  for (const said of [second, { ...second, base: null }])
    expect(await health('/figures', saying(said))).toMatchObject({
      status: 409,
      body: { error: { code: 'figureTaken' }, conflicts: [{ stands: { cell: { value: '7' } } }] },
    })
  expect(await health('/figures', saying({ ...second, base: 1 }))).toMatchObject({ status: 200 })
  const turned = '/figures/changes?plan=2024&from=2024-04-02&to=2024-04-01'
  expect(await health(turned)).toMatchObject({ status: 422, body: { error: { code: 'momentsTurned' } } })
})

test('a file is uploaded as it streams; the first wrong line refuses all of it', async () => {
  const health = await signIn(people.health)
  const header = 'period,indicator,scope,kind,basis,value\n'
  const line = `2024-M02,T.13,${province},estimate,SYT,31\n`
  expect(
    await health('/figures/import?plan=2024', `${header}${line}${line.replace('M02', 'M14')}`),
  ).toMatchObject({
    status: 422,
    body: { error: { code: 'notAPeriod', line: 3 } },
  })
  expect(await health('/figures/import?plan=2024', `${header}${line}`)).toEqual({
    status: 200,
    body: { lines: 1, recorded: 1, unchanged: 0 },
  })
  const other = `${header}${line.replace(',31', ',32')}`
  expect(await health('/figures/import?plan=2024', other)).toMatchObject({
    status: 409,
    body: { error: { code: 'standsAlready', line: 2 } },
  })
  expect(await health('/figures/import?plan=2024&replace=1', other)).toMatchObject({ status: 200 })
})

test('the command takes a file in and hands it out, as of any day', async () => {
  const data = ['--data', join(folder, 'data'), '--now', '2024-04-10T08:00+07:00']
  expect((await nhip(['import', exampleFile, ...data])).code).toBe(0)
  const [file, out] = [join(folder, 'in.csv'), join(folder, 'out.csv')]
  const header = 'period,indicator,scope,kind,basis,value,unit\n'
  writeFileSync(
    file,
    `${header}2024-M03,T.13,${province},actual,SYT,32.5,\n2024-M13,T.13,${province},actual,SYT,1,\n`,
  )
  expect(await nhip(['figures', 'import', file, ...data])).toMatchObject({
    code: 1,
    err: expect.stringContaining('Dòng 3: Không có kỳ số liệu “2024-M13”'),
  })
  writeFileSync(file, `${header}2024-M03,T.13,${province},actual,SYT,32.5,\n`)
  const done = await nhip(['figures', 'import', file, ...data, '--reason', 'Bổ sung', '--json'])
  expect(JSON.parse(done.out)).toEqual({ lines: 1, recorded: 1, unchanged: 0 })
  const exported = async (asOf: string): Promise<string> => {
    expect(
      await nhip(['figures', 'export', ...data, '--periods', '2024-M03', '--as-of', asOf, '--out', out]),
    ).toMatchObject({ code: 0 })
    return readFileSync(out, 'utf8')
  }
  expect(await exported('2024-04-10')).toContain(`2024-M03,T.13,${province},actual,SYT,number,32.5,`)
  expect(await exported('2024-04-09')).not.toContain('T.13')
  expect((await nhip(['figures', 'import', join(folder, 'none.csv'), ...data])).code).toBe(1)
  expect((await nhip(['figures', 'forget', ...data])).code).toBe(2)
}, 120_000)
