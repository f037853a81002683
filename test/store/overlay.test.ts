import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, makeScene, march, people, type Scene } from './month-scene.ts'
import { sendReport } from '#actions/report/send-report.ts'
import type { Actor } from '#actions/scope.ts'
import type { FigureHistoryPage } from '#core/page/figures-page.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import type { TargetsPage } from '#core/page/plan-pages.ts'
import type { PassportPage } from '#core/page/passport-page.ts'
import { app } from '#server/app.ts'
import { keepAreas } from '#store/figures/areas.ts'

/* The consolidator's overlay as a browser walks it (H04): two figures beside each other, one of them printed, with a reason. */

const password = 'mật khẩu để thử 2024'
const pages = async (_: unknown, next: () => Promise<void>) => next()
let scene: Scene
let now = '2024-03-15T08:00:00'
let request: (path: string, init?: RequestInit) => Promise<Response>

type Caller = {
  readonly get: <Shape>(path: string) => Promise<Shape>
  readonly post: (path: string, body?: unknown) => Promise<{ status: number; body: unknown }>
}

const signIn = async ({ account }: Actor): Promise<Caller> => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const said = { method: 'POST', headers, body: JSON.stringify({ account, password }) }
  const cookie = (await request('/api/sign-in', said)).headers.get('set-cookie')?.split(';')[0] ?? ''
  const call = (path: string, init: RequestInit) =>
    request(`/api${path}`, { ...init, headers: { ...headers, cookie } })
  return {
    get: async (path) => JSON.parse(await (await call(path, {})).text()),
    post: async (path, body = {}) => {
      const answer = await call(path, { method: 'POST', body: JSON.stringify(body) })
      return { status: answer.status, body: await answer.json() }
    },
  }
}

const code = 'T.13'
const choices = `/periods/${march}/consolidation/choices`
const consolidation = `/periods/${march}/consolidation`
const own = (value: string, seen: number, reason = 'Theo niên giám thống kê') => ({
  code,
  wish: { what: 'own', entry: { kind: 'number', value } },
  reason,
  seen,
})

let planning: Caller
const lineNow = async (): Promise<ConsolidatedLine | undefined> =>
  (await planning.get<ConsolidationPage>(consolidation)).targets.find((line) => line.code === code)

beforeAll(async () => {
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, now)
  const clock = { now: () => new Date(`${now}+07:00`), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
  planning = await signIn(people.planning)
  await planning.post('/plans/2024/owners', { codes: [code], owners: ['SYT', 'SLDTBXH'] })
  await planning.post(`/plans/2024/periods/${march}/open`)
  for (const [person, value] of [
    [people.health, '9.50'],
    [people.labour, '9.70'],
  ] as const) {
    await fill(scene.at(person, now), { [code]: value })
    const sent = await sendReport(scene.at(person, now), { period: march, agency: person.agency ?? '' })
    expect(sent.ok).toBe(true)
  }
})
afterAll(() => scene.fresh.close())

const latestOf = async (caller: Caller) => {
  const page = await caller.get<TargetsPage>('/plans/2024/targets')
  return page.targets.find((target) => target.code === code)?.latest
}

test('two reporters differ: the focal one is printed, the other beside, both are counted as parts', async () => {
  expect(await lineNow()).toMatchObject({
    cell: { kind: 'number', value: '9.50' },
    others: [{ agency: { code: 'SLDTBXH' }, entry: { kind: 'number', value: '9.70' } }],
    parts: { of: 'owners', parts: 2, said: 2, missing: [] },
  })
})

test('only the department chooses, with a reason and a figure that can be', async () => {
  const health = await signIn(people.health)
  expect(await health.post(choices, own('10', 0))).toMatchObject({
    status: 403,
    body: { error: { code: 'noRight' } },
  })
  const refusals: readonly [unknown, string][] = [
    [own('10', 0, '  '), 'choiceNeedsReason'],
    [own('x', 0), 'notANumber'],
    [own('-3', 0), 'negativeNumber'],
    [own('10', 4), 'choiceTaken'],
    [{ ...own('10', 0), wish: { what: 'undo' } }, 'nothingChosen'],
    [{ ...own('10', 0), wish: { what: 'agency', agency: 'SYT' } }, 'notReporter'],
    [{ ...own('10', 0), wish: { what: 'own', entry: { kind: 'notDue' } } }, 'choiceNeedsValue'],
    [{ ...own('10', 0), code: 'T.999' }, 'notAsked'],
  ]
  for (const [body, refusal] of refusals)
    expect(await planning.post(choices, body)).toMatchObject({ body: { error: { code: refusal } } })
  expect(await planning.post(choices, { code })).toMatchObject({ status: 400 })
  expect(await lineNow()).not.toHaveProperty('instead')
})

test('the department’s figure is printed, the agencies’ stand beside, history keeps both', async () => {
  expect(await planning.post(choices, own('10.10', 0))).toMatchObject({ status: 200 })
  expect(await lineNow()).toMatchObject({
    cell: { kind: 'number', value: '10.10' },
    source: null,
    instead: { agency: null, reason: 'Theo niên giám thống kê', byName: 'Người khdt' },
    others: [{ agency: { code: 'SYT' } }, { agency: { code: 'SLDTBXH' } }],
  })
  expect(await latestOf(planning)).toMatchObject({
    cell: { value: '10.10' },
    agency: 'consolidator',
    chosen: { by: 'Người khdt', reason: 'Theo niên giám thống kê' },
  })
  const { province } = scene.at(people.planning, now)
  const key = `plan=2024&period=${march}&indicator=${code}&scope=${province}&kind=estimate`
  const overlay = await planning.get<FigureHistoryPage>(`/figures/history?${key}&basis=consolidator`)
  expect(overlay.revisions).toMatchObject([
    {
      revision: 1,
      cell: { value: '10.10' },
      recording: { what: 'overlay', reason: 'Theo niên giám thống kê' },
    },
  ])
  const agencys = await planning.get<FigureHistoryPage>(`/figures/history?${key}&basis=SYT`)
  expect(agencys.revisions).toMatchObject([{ cell: { value: '9.50' }, recording: { what: 'submission' } }])
})

test('the agency is told on its own report: what it said, what is printed, who and why; another agency is not', async () => {
  const health = await signIn(people.health)
  expect((await health.get<ReportPage>(`/periods/${march}/reports/SYT`)).overlaid).toMatchObject([
    {
      code,
      said: { kind: 'number', value: '9.50' },
      printed: { kind: 'number', value: '10.10' },
      agency: null,
      reason: 'Theo niên giám thống kê',
      byName: 'Người khdt',
    },
  ])
  const labour = await signIn(people.labour)
  expect((await labour.get<ReportPage>(`/periods/${march}/reports/SLDTBXH`)).overlaid).toEqual([])
})

test('it is frozen with the consolidation; a choice after it waits for the next one and changes nothing that is frozen', async () => {
  now = '2024-03-19T08:00:00'
  planning = await signIn(people.planning)
  await planning.post(consolidation)
  now = '2024-03-19T09:00:00'
  const frozen = await planning.get<ConsolidationPage>(consolidation)
  expect(frozen.choices).toMatchObject([{ code, revision: 1, waiting: false }])
  const wish = {
    code,
    wish: { what: 'agency', agency: 'SLDTBXH' },
    reason: 'Số của Sở LĐTBXH mới hơn',
    seen: 1,
  }
  const answer = await planning.post(choices, wish)
  expect(answer).toMatchObject({
    status: 200,
    body: { choices: [{ revision: 2, basis: 'SLDTBXH', waiting: true }] },
  })
  expect(await lineNow()).toMatchObject({ cell: { value: '10.10' }, instead: { agency: null } })
  expect((await planning.get<ConsolidationPage>(consolidation)).consolidated?.checksum).toBe(
    frozen.consolidated?.checksum,
  )
  expect(await planning.post(choices, own('11', 1))).toMatchObject({
    status: 409,
    body: { error: { code: 'choiceTaken' } },
  })
  await planning.post(consolidation)
  expect(await lineNow()).toMatchObject({
    cell: { value: '9.70' },
    source: { agency: { code: 'SLDTBXH' } },
    instead: { agency: { code: 'SLDTBXH' } },
    others: [{ agency: { code: 'SYT' } }],
  })
})

test('taken back by a next revision: the focal agency’s figure is printed again, the history shows all', async () => {
  const undo = { code, wish: { what: 'undo' }, reason: 'Sở Y tế đã giải trình', seen: 2 }
  expect(await planning.post(choices, undo)).toMatchObject({ status: 200 })
  await planning.post(consolidation)
  expect(await lineNow()).toMatchObject({ cell: { value: '9.50' }, source: { agency: { code: 'SYT' } } })
  expect(await lineNow()).not.toHaveProperty('instead')
  const health = await signIn(people.health)
  expect((await health.get<ReportPage>(`/periods/${march}/reports/SYT`)).overlaid).toEqual([])
  const { province } = scene.at(people.planning, now)
  const key = `plan=2024&period=${march}&indicator=${code}&scope=${province}&kind=estimate&basis=consolidator`
  expect(await latestOf(planning)).toMatchObject({ chosen: null })
  const overlay = await planning.get<FigureHistoryPage>(`/figures/history?${key}`)
  expect(overlay.revisions.map(({ cell, recording }) => [cell.kind, recording.reason])).toEqual([
    ['number', 'Theo niên giám thống kê'],
    ['missing', 'Sở Y tế đã giải trình'],
  ])
})

test('areas give a part of the province: named are those that have said nothing', async () => {
  const { store, province } = scene.at(people.planning, now)
  const areas = ['A', 'B', 'C'].map((letter) => ({
    code: `X${letter}`,
    name: `Xã ${letter}`,
    parent: province,
  }))
  await store.transaction({ province, agency: null, role: 'system' }, (db) => keepAreas(db, province, areas))
  const page = await planning.get<ConsolidationPage>(consolidation)
  const flow = page.tables
    .flatMap(({ lines }) => lines)
    .find((line) => line.unit === 'Ha' || line.unit === 'ha' || line.unit === 'Tấn')
  const figures = ['XA', 'XC'].map((place, at) => ({
    period: march,
    indicator: flow?.code,
    scope: place,
    kind: 'estimate',
    basis: 'SKHDT',
    cell: { kind: 'number', value: `${at + 1}.5` },
  }))
  expect(await planning.post('/figures', { plan: '2024', figures })).toMatchObject({ status: 200 })
  await planning.post(consolidation)
  const after = await planning.get<ConsolidationPage>(consolidation)
  const line = after.tables.flatMap(({ lines }) => lines).find((one) => one.code === flow?.code)
  expect(line?.parts).toEqual({
    of: 'areas',
    parts: 3,
    said: 2,
    missing: ['Xã B'],
    unusable: [],
    derived: { kind: 'number', value: '4.0' },
  })
  const name = `2024_${flow?.code}_${march}__estimate_consolidator`
  const told = await planning.get<PassportPage>(`/figures/passport?o=${name}`)
  expect(told.parts).toMatchObject({ leaves: 3, said: 2, derived: { value: '4.0' } })
  expect(told.parts?.parts).toMatchObject([
    { name: 'Xã A', cell: { value: '1.5' }, kind: 'estimate' },
    { name: 'Xã B', cell: { kind: 'missing' }, passport: null },
    { name: 'Xã C', cell: { value: '2.5' } },
  ])
  const part = await planning.get<PassportPage>(
    `/figures/passport?o=${encodeURIComponent(told.parts?.parts[0]?.passport ?? '')}`,
  )
  expect(part).toMatchObject({ now: { cell: { value: '1.5' } }, subject: { scope: { name: 'Xã A' } } })
})
