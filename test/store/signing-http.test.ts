import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import type { Actor } from '#actions/scope.ts'
import type { DelegationsPage } from '#core/page/delegations-page.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { app } from '#server/app.ts'

/* Submitting, signing, returning at cells, correcting: addresses, bodies, status codes. The rule of two is off, as in the example. */

const password = 'mật khẩu để thử 2024'
const moment = '2024-03-15T08:00:00'
const deputy: Actor = { ...people.health, account: 'syt.pgd', name: 'Trần Văn Bình' }
const administrator: Actor = { account: 'quantri', name: 'Quản trị', role: 'administrator', agency: null }
const report = `/periods/${march}/reports/SYT`
let scene: Scene
let request: (path: string, init?: RequestInit) => Promise<Response>

const pages = async (_: unknown, next: () => Promise<void>) => next()

beforeAll(async () => {
  const accounts = [...Object.values(people), deputy, administrator]
  scene = await makeScene(accounts.map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, moment)
  const clock = { now: () => new Date(`${moment}+07:00`), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
  valueOf(await openPeriod(scene.at(people.planning, moment), { plan: '2024', period: march }))
  await fill(scene.at(people.health, moment))
})
afterAll(() => scene.fresh.close())

const headers = { 'content-type': 'application/json', 'x-nhip': '1' }

const signIn = async ({ account }: Actor) => {
  const body = JSON.stringify({ account, password })
  const answer = await request('/api/sign-in', { method: 'POST', headers, body })
  expect(answer.status).toBe(200)
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (path: string, sent?: object) => {
    const init = sent ? { method: 'POST', body: JSON.stringify(sent) } : {}
    const response = await request(`/api${path}`, { ...init, headers: { ...headers, cookie } })
    const read: unknown = await response.json()
    return { status: response.status, body: read }
  }
}

const refusal = (status: number, code: string) => ({ status, body: { error: { code } } })

test('a clerk may submit also where the rule is off; the head hands back or sends', async () => {
  const [clerk, head] = [await signIn(people.health), await signIn(people.health2)]
  expect(await clerk(`${report}/submit`, { note: 'Xin duyệt' })).toMatchObject({
    status: 200,
    body: { status: 'submitted', inside: { twoPersons: false, signs: false } },
  })
  expect(await clerk(`${report}/send`, {})).toMatchObject(refusal(409, 'waitsForHead'))
  expect(await clerk(`${report}/hand-back`, { reason: 'x' })).toMatchObject(refusal(403, 'onlyHead'))
  expect(await head(`${report}/hand-back`, {})).toMatchObject({ status: 400 })
  expect(await head(`${report}/hand-back`, { reason: 'Thiếu số' })).toMatchObject({
    body: { status: 'drafting' },
  })
  expect(await clerk(`${report}/submit`, {})).toMatchObject({ status: 200 })
  expect(await clerk(`${report}/take-back`, {})).toMatchObject({ status: 200 })
  expect(await clerk(`${report}/submit`, { digest: 'other' })).toMatchObject(refusal(409, 'changedMeanwhile'))
  expect(await clerk(`${report}/submit`, {})).toMatchObject({ status: 200 })
  const stranger = await signIn(people.labour)
  for (const verb of ['submit', 'take-back', 'send'])
    expect(await stranger(`${report}/${verb}`, {})).toMatchObject(refusal(403, 'notForYourEyes'))
  expect(await head(`${report}/send`, {})).toMatchObject({
    status: 200,
    body: { signed: { form: null, title: 'Giám đốc', name: 'Người syt2' } },
  })
})

test('a delegation is given, seen, revoked', async () => {
  const [clerk, head, admin] = [
    await signIn(people.health),
    await signIn(people.health2),
    await signIn(administrator),
  ]
  const wish = {
    agency: 'SYT',
    deputy: 'syt.pgd',
    form: 'KT',
    headTitle: 'Giám đốc',
    deputyTitle: 'Phó Giám đốc',
    from: '2024-03-15',
    to: '2024-03-20',
    document: '',
  }
  expect(await clerk('/delegations', wish)).toMatchObject(refusal(403, 'headDelegates'))
  expect(await head('/delegations', { ...wish, to: '2024-03-01' })).toMatchObject(
    refusal(422, 'delegationDays'),
  )
  expect(await head('/delegations', wish)).toMatchObject({
    status: 200,
    body: { delegations: [{ state: 'now', number: 1 }] },
  })
  expect(await head('/delegations', wish)).toMatchObject(refusal(409, 'delegationTwice'))
  const seen = (await clerk('/delegations')).body as DelegationsPage
  expect(seen).toMatchObject({ twoPersons: false, whyNotGive: { code: 'headDelegates' } })
  expect(seen.delegations[0]?.whyNotRevoke?.code).toBe('headDelegates')
  expect(await admin('/delegations/SYT/2/revoke', { reason: 'x' })).toMatchObject(
    refusal(404, 'noDelegation'),
  )
  expect(await admin('/delegations/SYT/1/revoke', { reason: 'Đã về' })).toMatchObject({
    status: 200,
    body: { delegations: [{ state: 'revoked' }] },
  })
  expect(await head('/delegations/SYT/1/revoke', { reason: 'x' })).toMatchObject(
    refusal(409, 'delegationRevoked'),
  )
})

test('a return points at cells, a correction is asked and decided', async () => {
  const [planning, head] = [await signIn(people.planning), await signIn(people.health2)]
  const page = (await planning(report)).body as ReportPage
  const code =
    page.sections.flatMap(({ lines }) => lines).find(({ heading, focal }) => !heading && focal)?.code ?? ''
  const cells = [{ code, note: 'Đã đến kỳ' }]
  expect(await planning(`${report}/return`, { reason: 'Xem lại', cells: [{ code: 'X' }] })).toMatchObject(
    refusal(422, 'notInSending'),
  )
  expect(await planning(`${report}/return`, { reason: 'Xem lại', cells })).toMatchObject({
    status: 200,
    body: { facts: [{ what: 'sent' }, { what: 'returned', cells }] },
  })
  expect(await head(`${report}/send`, {})).toMatchObject({ status: 200, body: { revision: 2 } })
  const asked = { cells: [{ code, entry: { kind: 'notApplicable' } }], reason: 'Không áp dụng' }
  expect(await head(`${report}/corrections`, asked)).toMatchObject(refusal(422, 'notFrozen'))
  expect(await planning(`${report}/accept`, {})).toMatchObject({ status: 200 })
  valueOf(await consolidate(scene.at(people.planning, moment), march))
  expect(await head(`${report}/corrections`, asked)).toMatchObject({
    status: 200,
    body: { corrections: { requests: [{ state: 'asked' }] } },
  })
  expect(await head(`${report}/corrections`, asked)).toMatchObject(refusal(409, 'correctionOpen'))
  expect(await head(`${report}/corrections/1`, { what: 'accepted' })).toMatchObject({ status: 403 })
  expect(await planning(`${report}/corrections/9`, { what: 'accepted' })).toMatchObject(
    refusal(404, 'noCorrection'),
  )
  expect(await planning(`${report}/corrections/1`, { what: 'kept' })).toMatchObject({ status: 400 })
  expect(await planning(`${report}/corrections/1`, { what: 'accepted' })).toMatchObject({
    status: 200,
    body: { corrections: { requests: [{ state: 'accepted', into: null }] } },
  })
  expect((await planning('/corrections')).body).toMatchObject({ lines: [{ agency: 'SYT' }] })
  const reader = await signIn(people.reader)
  expect(await reader('/corrections')).toMatchObject(refusal(403, 'noRight'))
})
