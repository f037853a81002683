import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeScene, march, people, type Scene } from './month-scene.ts'
import type { Actor } from '#actions/scope.ts'
import { app } from '#server/app.ts'

/* Duties as a browser asks about them: sessions, the header of our pages, shapes, status codes. */

const password = 'mật khẩu để thử 2024'
const now = '2024-03-15T08:00:00'
const pages = async (_: unknown, next: () => Promise<void>) => next()
let scene: Scene
let request: (path: string, init?: RequestInit) => Promise<Response>

beforeAll(async () => {
  const { planning, planning2, health, reader } = people
  scene = await makeScene([planning, planning2, health, reader].map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, now)
  const clock = { now: () => new Date(`${now}+07:00`), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
})
afterAll(() => scene.fresh.close())

const headers = { 'content-type': 'application/json', 'x-nhip': '1' }

/** The status, and the code of a refusal. */
type Told = { readonly status: number; readonly code: string; readonly body: unknown }
type Caller = (method: 'GET' | 'POST', path: string, body?: unknown, more?: object) => Promise<Told>

const codeIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'error' in body
    ? String(Reflect.get(Object(body.error), 'code'))
    : 'ok'

const signIn = async ({ account }: Actor): Promise<Caller> => {
  const body = JSON.stringify({ account, password })
  const answer = await request('/api/sign-in', { method: 'POST', headers, body })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (method, path, sent, more = headers) => {
    const init = { method, headers: { ...more, cookie } }
    const response = await request(
      `/api${path}`,
      sent === undefined ? init : { ...init, body: JSON.stringify(sent) },
    )
    const told: unknown = await response.json()
    return { status: response.status, code: codeIn(told), body: told }
  }
}

const duty = `/duties/${march}/SYT`
const wish = { until: '2024-03-22', reason: 'Chờ số liệu' }

test('without a session nothing is told, without our header nothing is changed', async () => {
  expect((await request('/api/duties')).status).toBe(401)
  expect((await request('/api/calendar/2024')).status).toBe(401)
  const health = await signIn(people.health)
  const { 'x-nhip': _ours, ...foreign } = headers
  expect(await health('POST', `${duty}/ask`, wish, foreign)).toMatchObject({ status: 403, code: 'guard' })
})

test('a request and its answer, each with its status', async () => {
  const [planning, health] = [await signIn(people.planning), await signIn(people.health)]
  expect(await health('POST', `${duty}/ask`, wish)).toMatchObject({ status: 404, code: 'noOwed' })
  expect(await planning('POST', `/plans/2024/periods/2024-Q1/open`)).toMatchObject({
    status: 409,
    code: 'sentWith',
  })
  expect((await planning('POST', `/plans/2024/periods/${march}/open`)).status).toBe(200)
  expect(await health('POST', `${duty}/ask`, { ...wish, until: 'mai' })).toMatchObject({
    status: 422,
    code: 'dayNotLater',
  })
  expect(await health('POST', `${duty}/ask`, { until: 5 })).toMatchObject({ status: 400, code: 'badRequest' })
  expect((await health('POST', `${duty}/ask`, wish)).status).toBe(200)
  expect(await health('POST', `${duty}/ask`, wish)).toMatchObject({ status: 409, code: 'wishWaits' })
  expect(await health('POST', `${duty}/extend`, wish)).toMatchObject({ status: 403, code: 'noRight' })
  expect((await planning('GET', '/duties')).body).toMatchObject({ requests: [{ owed: march }] })
  const granted = { until: '2024-03-21', document: '123/SKHĐT-TH' }
  const answer = await planning('POST', `${duty}/extend`, granted)
  expect(answer).toMatchObject({ status: 200, body: { requests: [] } })
  expect((await health('GET', '/duties')).body).toMatchObject({
    duties: [{ due: '2024-03-21', originalDue: '2024-03-18' }],
  })
})

test('an action plan is stated by its agency alone', async () => {
  const [planning, health] = [await signIn(people.planning), await signIn(people.health)]
  const plan = '/plans/2024/duties/action-plan'
  const said = { what: 'stated', document: '15/KH-SYT', dated: '2024-02-05' }
  expect(await planning('POST', `${plan}/SYT`, said)).toMatchObject({ status: 403, code: 'notYourDuty' })
  expect(await health('POST', `${plan}/SYT`, { what: 'lost' })).toMatchObject({ status: 400 })
  expect((await health('POST', `${plan}/SYT`, said)).status).toBe(200)
  expect(await health('POST', `${plan}/SYT`, said)).toMatchObject({ status: 409, code: 'alreadyStated' })
  expect(await planning('POST', plan)).toMatchObject({ status: 409, code: 'alreadyGiven' })
  expect(await health('POST', plan)).toMatchObject({ status: 403, code: 'noRight' })
})

test('everybody reads the calendar of any year; a word is no year', async () => {
  const reader = await signIn(people.reader)
  expect((await reader('GET', '/calendar/2027')).body).toMatchObject({ year: 2027, plan: null })
  expect((await reader('GET', '/calendar/nay')).status).toBe(404)
})
