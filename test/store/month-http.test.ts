import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, march, people, type Scene } from './month-scene.ts'
import type { Actor } from '#actions/scope.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { app } from '#server/app.ts'

/* The month as a browser walks it: cookies, headers, JSON, status codes. */

const password = 'mật khẩu để thử 2024'
const pages = async (_: unknown, next: () => Promise<void>) => next()
let scene: Scene
let now = '2024-03-15T08:00:00'
let request: (path: string, init?: RequestInit) => Promise<Response>

beforeAll(async () => {
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, now)
  const clock = { now: () => new Date(`${now}+07:00`), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
})
afterAll(() => scene.fresh.close())

type Caller = {
  readonly get: (path: string) => Promise<{ status: number; body: unknown }>
  readonly send: (
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: unknown }>
}

const signIn = async ({ account }: Actor): Promise<Caller> => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const answer = await request('/api/sign-in', {
    method: 'POST',
    headers,
    body: JSON.stringify({ account, password }),
  })
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const call = async (path: string, init: RequestInit) => {
    const response = await request(`/api${path}`, { ...init, headers: { ...headers, cookie } })
    const body: unknown = await response.json()
    return { status: response.status, body }
  }
  return {
    get: (path) => call(path, {}),
    send: (method, path, body) =>
      call(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  }
}

const report = `/periods/${march}/reports/SYT`

/** Cells of every line that takes a figure. */
const cellsOf = (page: ReportPage) =>
  page.sections.flatMap(({ lines }) =>
    lines
      .filter(({ heading }) => !heading)
      .map(({ code }) => ({ code, entry: { kind: 'number', value: '12.50', note: 'Số để thử' } })),
  )

test('without a session there is no month', async () => {
  expect((await request(`/api/periods/${march}/board`)).status).toBe(401)
})

test('from the opening to the consolidation', async () => {
  const planning = await signIn(people.planning)
  const health = await signIn(people.health)
  expect((await planning.send('POST', `/plans/2024/periods/${march}/open`)).status).toBe(200)
  expect((await planning.send('POST', `/plans/2024/periods/${march}/open`)).status).toBe(409)
  expect(await planning.get('/plans/1999/periods')).toMatchObject({
    status: 404,
    body: { error: { code: 'noPlan' } },
  })
  expect(await health.get('/duties')).toMatchObject({
    body: { duties: [{ period: march, status: 'notStarted' }] },
  })

  const form = (await health.get(report)).body as ReportPage
  expect((await health.send('PUT', `${report}/cells`, cellsOf(form))).body).toEqual({
    savedAt: '2024-03-15T01:00:00.000Z',
    conflicts: [],
  })
  expect(await health.send('POST', `${report}/send`)).toMatchObject({
    status: 422,
    body: { error: { code: 'situationMissing' } },
  })
  await health.send('PUT', `${report}/texts`, { situation: 'Ổn định'.normalize('NFD'), proposals: '' })
  expect(await health.send('POST', `${report}/send`)).toMatchObject({
    body: { error: { code: 'proposalsMissing' } },
  })
  await health.send('PUT', `${report}/texts`, {
    situation: 'Ổn định'.normalize('NFD'),
    proposals: 'Không có đề xuất',
  })
  expect((await planning.get(report)).body).toMatchObject({
    status: 'notStarted',
    texts: { situation: '' },
    draftSavedAt: null,
  })
  expect(await health.send('POST', `${report}/send`)).toMatchObject({
    status: 200,
    body: { period: march, revision: 1, late: false, at: '2024-03-15T01:00:00.000Z', trial: true },
  })
  expect((await health.send('POST', `${report}/send`)).status).toBe(409)
  expect((await planning.get(report)).body).toMatchObject({ status: 'sent', texts: { situation: 'Ổn định' } })

  expect((await health.send('POST', `${report}/accept`)).status).toBe(403)
  expect((await planning.send('POST', `${report}/return`, { reason: '' })).status).toBe(422)
  expect((await planning.send('POST', `${report}/return`, {})).status).toBe(400)
  expect((await planning.send('POST', `${report}/return`, { reason: 'Kiểm tra lại' })).body).toMatchObject({
    status: 'returned',
  })
  now = '2024-03-20T08:00:00'
  const late = await signIn(people.health)
  expect((await late.send('POST', `${report}/send`)).body).toMatchObject({ revision: 2, late: false })
  const office = await signIn(people.planning)
  expect((await office.send('POST', `${report}/accept`)).body).toMatchObject({ status: 'accepted' })

  expect((await office.get(`/periods/${march}/board`)).body).toMatchObject({
    today: '2024-03-20',
    unitsDue: '2024-03-18',
  })
  const page = (await office.send('POST', `/periods/${march}/consolidation`)).body as ConsolidationPage
  expect(page.counts).toMatchObject({ sent: 1, accepted: 1, late: page.counts.duties - 1 })
  expect(page.targets.find(({ owner }) => owner?.code === 'SYT')).toMatchObject({
    cell: { kind: 'number', value: '12.50' },
    source: { revision: 2, accepted: true, late: false },
  })
})

test('a NUL is refused at the door, wherever it stands', async () => {
  const health = await signIn(people.health)
  const nothing = { status: 404, body: { error: { code: 'notFound' } } }
  expect((await request('/%00')).status).toBe(404)
  expect(await health.get('/plans/%00')).toMatchObject(nothing)
  expect(await health.get(`/periods/${march}/reports/S%00YT`)).toMatchObject(nothing)
  const noBody = { status: 400, body: { error: { code: 'badRequest' } } }
  expect(await health.send('POST', '/sign-in', { account: 'a\u0000b', password })).toMatchObject(noBody)
  expect(await health.send('PUT', `${report}/texts`, { situation: 'a\u0000', proposals: '' })).toMatchObject(
    noBody,
  )
  expect(await health.send('PUT', `${report}/texts`, { 'a\u0000': 1 })).toMatchObject(noBody)
  // the six letters of the escape are a text like any other
  expect((await health.send('POST', '/sign-in', { account: 'a\\u0000b', password })).status).toBe(401)
})

test('a sending may say what its sender saw', async () => {
  const labour = await signIn(people.labour)
  const path = `/periods/${march}/reports/SLDTBXH`
  const form = (await labour.get(path)).body as ReportPage
  const notDue = form.sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => ({ code, entry: { kind: 'notDue' } })),
  )
  await labour.send('PUT', `${path}/cells`, notDue)
  await labour.send('PUT', `${path}/texts`, { situation: 'Ổn định', proposals: 'Không có' })
  expect(await labour.send('POST', `${path}/send`, { digest: 'f'.repeat(64) })).toMatchObject({
    status: 409,
    body: { error: { code: 'changedMeanwhile' } },
  })
  expect((await labour.send('POST', `${path}/send`, { digest: 5 })).status).toBe(400)
  expect((await labour.send('POST', `${path}/send`, {})).status).toBe(200)
})

test('what does not fit the door is refused with the field that does not fit', async () => {
  const health = await signIn(people.health)
  const wrong = await health.send('PUT', `${report}/cells`, [
    { code: 'T.1', entry: { kind: 'number', value: 5 } },
  ])
  expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'badRequest' } } })
  expect(await health.get(`/periods/${march}/reports/SNV`)).toMatchObject({
    status: 403,
    body: {
      error: {
        code: 'notForYourEyes',
        message: 'Báo cáo này chỉ đơn vị đó và cơ quan tổng hợp được xem.',
      },
    },
  })
  expect(await health.get('/periods/2024-M13/reports/SYT')).toMatchObject({
    status: 404,
    body: { error: { code: 'noPeriod' } },
  })
  expect(await health.get(`/periods/${march}/reports/XYZ`)).toMatchObject({
    status: 404,
    body: { error: { code: 'noDuty' } },
  })
  expect(await health.get('/periods/2024-M04/reports/SYT')).toMatchObject({
    status: 422,
    body: { error: { code: 'notOpen' } },
  })
})
