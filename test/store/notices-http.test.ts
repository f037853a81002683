import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import type { BoardPage } from '#core/page/board-page.ts'
import type { ChasePreview, NoticesPage, WishesPage } from '#core/page/notices-page.ts'
import type { Actor } from '#actions/scope.ts'
import { app } from '#server/app.ts'
import { startTicking } from '#server/tick.ts'

/* Reminding as a browser walks it, and the server that ticks beside it. */

const administrator: Actor = { account: 'quantri', name: 'Quản trị', role: 'administrator', agency: null }
const password = 'mật khẩu để thử 2024'
const pages = async (_: unknown, next: () => Promise<void>) => next()
let scene: Scene
let now = '2024-03-13T08:00:00'
let server: ReturnType<typeof app>
const log: string[] = []
const clock = { now: () => new Date(`${now}+07:00`), trial: true }

beforeAll(async () => {
  scene = await makeScene(
    [...Object.values(people), administrator].map((person) => ({ ...person, password })),
  )
  const { store, province } = scene.at(people.planning, now)
  valueOf(await openPeriod(scene.at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
  server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
})
afterAll(() => scene.fresh.close())

const signIn = async ({ account }: Actor) => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const answer = await server.request('http://nhip.test/api/sign-in', {
    method: 'POST',
    headers,
    body: JSON.stringify({ account, password }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await server.request(`http://nhip.test/api${path}`, {
      method,
      headers: { ...headers, cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const type = response.headers.get('content-type') ?? ''
    const said: unknown = type.includes('json') ? await response.json() : await response.arrayBuffer()
    return { status: response.status, body: said, headers: response.headers }
  }
  return {
    get: (path: string) => call('GET', path),
    post: (path: string, body: unknown) => call('POST', path, body),
    put: (path: string, body: unknown) => call('PUT', path, body),
  }
}

/** The server's own job, one round. */
const oneRound = async (): Promise<void> => {
  const { store, province } = scene.at(people.planning, now)
  const ticking = startTicking({ store, province, clock }, null, (line) => log.push(line))
  await ticking.stop()
}

test('the server ticks by its own clock, and says what it did', async () => {
  await oneRound()
  expect(log.at(-1)).toMatch(/^notices: \d+ told, 0 letters sent$/)
  const said = log.length
  await oneRound()
  expect(log).toHaveLength(said)
  const labour = await signIn(people.labour)
  const { unread } = (await labour.get('/notices/unread')).body as NoticesPage
  expect(unread).toBeGreaterThan(0)
  const page = (await labour.get('/notices')).body as NoticesPage
  expect(page.lines.every(({ notice }) => notice.agency === 'SLDTBXH')).toBe(true)
  expect((await labour.post('/notices/read', { keys: null })).body).toEqual({ unread: 0 })
})

test('the stamp of the board changes with the board and with nothing else', async () => {
  now = '2024-03-18T09:00:00'
  const planning = await signIn(people.planning)
  const stampOf = async () => ((await planning.get(`/periods/${march}/board/stamp`)).body as BoardPage).stamp
  const board = (await planning.get(`/periods/${march}/board`)).body as BoardPage
  expect(await stampOf()).toBe(board.stamp)
  await oneRound()
  expect(await stampOf()).not.toBe(board.stamp)
  const labour = await signIn(people.labour)
  expect((await labour.get(`/periods/${march}/board/stamp`)).status).toBe(403)
})

test('look before reminding, remind, note a call, issue the letter', async () => {
  now = '2024-03-19T09:00:00'
  const planning = await signIn(people.planning)
  const preview = (await planning.get(`/periods/${march}/chase`)).body as ChasePreview
  expect(preview.mailOff).toMatch(/chưa được cài đặt/)
  const agencies = preview.lines.map(({ agency }) => agency.code)
  const told = await planning.post(`/periods/${march}/chase`, { agencies, note: '' })
  expect(told).toMatchObject({ status: 200, body: { told: agencies, notNow: [] } })
  expect((await planning.post(`/periods/${march}/chase`, { agencies: 'SYT', note: '' })).status).toBe(400)
  const call = { calledAt: '2024-03-19T08:50:00+07:00', whom: 'Anh Nam', note: '' }
  expect((await planning.post(`/periods/${march}/calls/SYT`, call)).status).toBe(200)
  expect((await planning.post(`/periods/${march}/calls/KHONGCO`, call)).status).toBe(404)
  expect(
    (await planning.post(`/periods/${march}/letters`, { number: '7', dated: '2024-03-19' })).body,
  ).toMatchObject({
    ordinal: 1,
    number: '7',
    agencies: agencies.length,
  })
  const file = await planning.get(`/periods/${march}/letters/1.docx`)
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="don-doc-2024-M03-1.docx"')
  expect((await planning.get(`/periods/${march}/letters/2.docx`)).status).toBe(404)
  const committee = await signIn(people.committee)
  const seen = (await committee.get(`/periods/${march}/board`)).body as BoardPage
  expect(seen.whyNotChase?.code).toBe('noRight')
  expect(seen.letters).toHaveLength(1)
  expect((await committee.post(`/periods/${march}/chase`, { agencies, note: '' })).status).toBe(403)
  expect((await committee.get(`/periods/${march}/told`)).status).toBe(200)
  expect((await committee.get(`/periods/${march}/liveness`)).status).toBe(403)
})

test('each sets how to be told; the administrator enters addresses', async () => {
  const health = await signIn(people.health)
  const usual = (await health.get('/notices/wishes')).body as WishesPage
  expect(usual).toMatchObject({ email: null, mailOff: expect.stringMatching(/chưa được cài đặt/) })
  const choices = { accepted: { inside: 'digest', mail: 'off' } }
  const saved = await health.put('/notices/wishes', { email: null, digestHour: 16, choices })
  expect(saved.body).toMatchObject({ digestHour: 16 })
  expect((await health.put('/notices/wishes', { email: null, digestHour: 24, choices })).status).toBe(422)
  expect((await health.post('/accounts/syt/email', { email: 'a@b.vn' })).status).toBe(403)
  const office = await signIn(administrator)
  expect((await office.post('/accounts/syt/email', { email: 'y.te@tinh.vn' })).status).toBe(200)
  expect((await office.post('/accounts/syt/email', { email: 'y.te' })).status).toBe(422)
  expect((await health.get('/notices/wishes')).body).toMatchObject({ email: 'y.te@tinh.vn', digestHour: 16 })
})
