import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, people, type Scene } from './month-scene.ts'
import type { Actor } from '#actions/scope.ts'
import type { IndicatorPage } from '#core/page/indicator-page.ts'
import type { PassportPage } from '#core/page/passport-page.ts'
import type { MomentsPage, TablePage } from '#core/page/plan-pages.ts'
import { app } from '#server/app.ts'

/* Passports, indicators and tables as of a moment, as a browser asks for them. */

const password = 'mật khẩu để thử 2024'
const pages = async (_: unknown, next: () => Promise<void>) => next()
let scene: Scene
let request: (path: string, init?: RequestInit) => Promise<Response>

beforeAll(async () => {
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, '2024-03-15T08:00:00')
  const clock = { now: () => new Date('2024-03-15T08:00:00+07:00'), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
})
afterAll(() => scene.fresh.close())

const signIn = async ({ account }: Actor): Promise<string> => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const answer = await request('/api/sign-in', {
    method: 'POST',
    headers,
    body: JSON.stringify({ account, password }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
const ask = async (
  person: Actor,
  path: string,
): Promise<{ readonly status: number; readonly text: string }> => {
  const answer = await request(`/api${path}`, { headers: { cookie: await signIn(person) } })
  return { status: answer.status, text: await answer.text() }
}

test('a passport is for who has signed in, one number at a time', async () => {
  expect((await request('/api/figures/passport?o=2024_T.13_2024__plan_plan')).status).toBe(401)
  const { status, text } = await ask(people.reader, '/figures/passport?o=2024_T.13_2024__plan_plan')
  expect(status).toBe(200)
  const body: PassportPage = JSON.parse(text)
  expect(body.now.cell.kind).toBe('number')
  expect(body.revisions[0]?.origin).toMatchObject({ what: 'plan', line: body.indicator.line })
})

test.each([
  '',
  'T.13',
  '2024_T.999_2024__plan_plan',
  '1999_T.13_1999__plan_plan',
  "2024_T.13'--_2024__plan_plan",
])('the name “%s” is refused with a sentence', async (name) => {
  const { status, text } = await ask(people.reader, `/figures/passport?o=${encodeURIComponent(name)}`)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  const { error }: { error: { message: string } } = JSON.parse(text)
  expect(error.message).not.toBe('')
})

test('an indicator: plan, path, figures with their passports, neighbours; a heading and a stranger are none', async () => {
  const { status, text } = await ask(people.reader, '/plans/2024/indicators/T.13')
  expect(status).toBe(200)
  const body: IndicatorPage = JSON.parse(text)
  expect(body.chart.plan).not.toBeNull()
  expect(body.figures.map(({ name }) => name)).toContain('2024_T.13_2024__plan_plan')
  expect([body.neighbours.before?.code, body.neighbours.after?.code]).toEqual(['T.12', 'T.14'])
  expect(body.judged?.judged.verdict).toBe('noData')
  expect(body.unseen).toEqual(['others', 'consolidations'])
  expect((await ask(people.reader, '/plans/2024/indicators/B2.1')).status).toBe(404)
  expect((await ask(people.reader, '/plans/2024/indicators/X')).status).toBe(404)
})

test('every indicator of the plan that takes a figure has its page', async () => {
  const cookie = await signIn(people.reader)
  const { text } = await ask(people.reader, '/plans/2024/tables/B1')
  const table: TablePage = JSON.parse(text)
  const codes = table.rows.filter(({ cells }) => Object.keys(cells).length > 0).map(({ code }) => code)
  expect(codes.length).toBeGreaterThan(20)
  for (const code of codes) {
    const answer = await request(`/api/plans/2024/indicators/${code}`, { headers: { cookie } })
    expect(answer.status, code).toBe(200)
  }
})

test('a table as of a moment, the moments, and what is no moment', async () => {
  const then = await ask(people.reader, '/plans/2024/tables/B2?asOf=2024-01-01')
  const table: TablePage = JSON.parse(then.text)
  expect(table.moments).toMatchObject({ known: false })
  const happened = await ask(people.reader, '/plans/2024/moments')
  const { moments }: MomentsPage = JSON.parse(happened.text)
  expect(moments.map(({ what }) => what)).toContain('imported')
  expect((await ask(people.reader, '/plans/2024/tables/B2?asOf=hom-qua')).status).toBe(422)
})
