import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { changeDuty } from '#actions/duty/change-duty.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { passDuties } from '#actions/duty/pass-duties.ts'
import { showBoard } from '#actions/duty/show-board.ts'
import { showCalendar } from '#actions/duty/show-calendar.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { statePlanDuty } from '#actions/duty/state-plan-duty.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { showLog } from '#actions/province/show-log.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { type Actor, ownView, viewOf } from '#actions/scope.ts'
import { parseRegister } from '#core/agency/register.ts'
import { invariant } from '#core/result.ts'
import { addAgencies, renewAgency } from '#store/agencies.ts'
import { listDuties } from '#store/duties.ts'
import type { Db } from '#store/store.ts'

/* The days of duties: asked, granted, refused, waived, passed on; the original day stays for ever. */

let scene: Scene
let at: Scene['at']
beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  valueOf(await openPeriod(at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

const of = (agency: string) => ({ owed: march, agency })
const today = '2024-03-15T08:00:00'
const wish = { until: '2024-03-22', reason: 'Chờ số liệu của cơ sở' }
const granted = { until: '2024-03-21', document: '123/SKHĐT-TH', reason: 'Đồng ý' }
const marchOf = (page: Awaited<ReturnType<typeof showDuties>>) =>
  page.duties.find(({ period }) => period === march)

test('an agency asks for a later day; the department sees the request, others do not', async () => {
  const asked = valueOf(await changeDuty(at(people.health, today), of('SYT'), 'ask', wish))
  expect(marchOf(asked)).toMatchObject({
    due: '2024-03-18',
    request: { until: '2024-03-22', reason: wish.reason },
  })
  expect(codeOf(await changeDuty(at(people.health, today), of('SYT'), 'ask', wish))).toBe('wishWaits')
  expect(codeOf(await changeDuty(at(people.labour, today), of('SYT'), 'ask', wish))).toBe('notYourDuty')
  const page = await showDuties(at(people.planning, today))
  expect(page.requests).toMatchObject([
    { owed: march, agency: { code: 'SYT' }, label: 'Báo cáo tháng 3/2024' },
  ])
  expect((await showDuties(at(people.labour, today))).requests).toEqual([])
  expect((await showDuties(at(people.committee, today))).requests).toEqual([])
})

test('the department grants it by a document; the original day stands beside the new one everywhere', async () => {
  expect(codeOf(await changeDuty(at(people.health, today), of('SYT'), 'extend', granted))).toBe('noRight')
  const { document: _document, ...without } = granted
  expect(codeOf(await changeDuty(at(people.planning, today), of('SYT'), 'extend', without))).toBe(
    'extensionNeedsDocument',
  )
  expect(
    valueOf(await changeDuty(at(people.planning, today), of('SYT'), 'extend', granted)).requests,
  ).toEqual([])
  const shown = { due: '2024-03-21', originalDue: '2024-03-18', extension: { document: '123/SKHĐT-TH' } }
  expect(marchOf(await showDuties(at(people.health, today)))).toMatchObject({ ...shown, request: null })
  const report = valueOf(await showReport(at(people.health, today), { period: march, agency: 'SYT' }))
  expect(report.duty).toMatchObject(shown)
  const board = valueOf(await showBoard(at(people.planning, today), march))
  expect(board.lines.find(({ agency }) => agency.code === 'SYT')).toMatchObject(shown)
})

test('the quarter’s duty moves along with the month that serves it', async () => {
  const view = viewOf(at(people.planning, today))
  const [quarter] = await scene.fresh.store.transaction(view, (db) =>
    listDuties(db, { period: '2024-Q1', agency: 'SYT' }),
  )
  expect(quarter).toMatchObject({ due: '2024-03-21', originalDue: '2024-03-18' })
})

test('sent on the 20th: on time by the granted day, late by the original one', async () => {
  await fill(at(people.health, '2024-03-20T08:00:00'))
  const receipt = await sendReport(at(people.health, '2024-03-20T09:00:00'), { period: march, agency: 'SYT' })
  expect(valueOf(receipt).late).toBe(false)
  expect(marchOf(await showDuties(at(people.health, '2024-03-25T08:00:00')))).toMatchObject({
    late: false,
    lateByOriginal: true,
  })
  // what was sent is judged; its day moves no more
  expect(
    codeOf(
      await changeDuty(at(people.planning, today), of('SYT'), 'extend', { ...granted, until: '2024-03-29' }),
    ),
  ).toBe('dutyMet')
})

test('a request is refused with a reason, and can be made again', async () => {
  const scope = at(people.labour, today)
  valueOf(await changeDuty(scope, of('SLDTBXH'), 'ask', wish))
  expect(codeOf(await changeDuty(at(people.planning, today), of('SLDTBXH'), 'refuse', {}))).toBe(
    'dutyNeedsReason',
  )
  valueOf(await changeDuty(at(people.planning, today), of('SLDTBXH'), 'refuse', { reason: 'Đã có số liệu' }))
  expect(marchOf(await showDuties(scope))).toMatchObject({
    due: '2024-03-18',
    request: null,
    extension: null,
  })
  expect(codeOf(await changeDuty(scope, of('SLDTBXH'), 'ask', wish))).toBe('ok')
})

test('an exempt agency is neither late nor missing; taken back, it owes again', async () => {
  const [planning, after] = [at(people.planning, today), at(people.planning, '2024-03-25T08:00:00')]
  const missing = async () =>
    valueOf(await showConsolidation(after, march))
      .missing.map(({ code }) => code)
      .includes('SGDDT')
  expect(await missing()).toBe(true)
  valueOf(await changeDuty(planning, of('SGDDT'), 'exempt', { reason: 'Đã báo cáo chung với Sở khác' }))
  expect(await missing()).toBe(false)
  const board = valueOf(await showBoard(after, march))
  expect(board.lines.find(({ agency }) => agency.code === 'SGDDT')).toMatchObject({
    late: false,
    exempt: 'Đã báo cáo chung với Sở khác',
  })
  expect(marchOf(await showDuties(at(people.school, today)))?.exempt?.reason).toContain('báo cáo chung')
  valueOf(await changeDuty(planning, of('SGDDT'), 'restore', { reason: 'Miễn nhầm' }))
  expect(await missing()).toBe(true)
})

test('the department does not decide alone about itself', async () => {
  const own = of('SKHDT')
  expect(codeOf(await changeDuty(at(people.planning, today), own, 'extend', granted))).toBe('ownDuty')
  valueOf(await changeDuty(at(people.planning, today), own, 'ask', wish))
  expect(codeOf(await changeDuty(at(people.planning, today), own, 'extend', granted))).toBe('ownWish')
  expect(codeOf(await changeDuty(at(people.planning2, today), own, 'extend', granted))).toBe('ok')
})

const row = (what: 'extended' | 'exempted') => ({
  province: at(people.health, today).province,
  owed: march,
  agency: 'SYT',
  ordinal: 99,
  what,
  until: what === 'extended' ? '2024-04-01' : null,
  document: '1',
  reason: 'tự cho',
  successor: null,
  at: new Date('2024-03-15T01:00:00Z'),
  by_account: 'syt',
  by_name: 'x',
  trial: true,
})

const asked = <Value>(person: Actor, work: (db: Db) => Promise<Value>) =>
  scene.fresh.store.transaction(viewOf(at(person, today)), work)

test('the database lets nobody change or delete what was decided, nor an agency grant itself a day', async () => {
  for (const what of ['extended', 'exempted'] as const)
    await expect(
      asked(people.health, (db) => db.insertInto('duty_change').values(row(what)).execute()),
    ).rejects.toThrow(/row-level security/)
  for (const table of ['duty_change', 'plan_duty', 'plan_duty_fact']) {
    await expect(
      asked(people.planning, (db) => sql`delete from ${sql.table(table)}`.execute(db)),
    ).rejects.toThrow(/permission denied/)
    await expect(
      asked(people.planning, (db) => sql`update ${sql.table(table)} set agency = 'X'`.execute(db)),
    ).rejects.toThrow(/permission denied/)
  }
  // whose wish it is, others of the province do not read
  const seen = await asked(people.labour, (db) => db.selectFrom('duty_change').select('agency').execute())
  expect(new Set(seen.map(({ agency }) => agency))).toEqual(new Set(['SLDTBXH']))
})

test('an agency that is merged before the due day passes its duty on (Q42)', async () => {
  const scope = at(people.planning, '2024-04-01T08:00:00')
  valueOf(await openPeriod(scope, { plan: '2024', period: '2024-M04' }))
  const parsed = parseRegister({
    validFrom: '2021-03-01',
    agencies: [
      {
        code: 'SYT',
        name: 'Sở Y tế',
        short: 'Sở Y tế',
        kind: 'department',
        reports: true,
        validTo: '2024-04-10',
        successor: 'SYTM',
      },
      {
        code: 'SYTM',
        name: 'Sở Y tế và Dân số',
        short: 'Sở YT&DS',
        kind: 'department',
        reports: true,
        validFrom: '2024-04-11',
      },
    ],
  })
  invariant(parsed.ok, 'the two lives are sound')
  const [old, heir] = parsed.value
  invariant(old && heir, 'both were read')
  const own = { ...scope, actor: null }
  await scene.fresh.store.transaction(ownView(scope), async (db) => {
    await addAgencies(db, scope.province, [heir])
    await renewAgency(db, old)
    await passDuties(own, db)
    await passDuties(own, db)
  })
  const board = valueOf(await showBoard(scope, '2024-M04'))
  const line = (code: string) => board.lines.find(({ agency }) => agency.code === code)
  expect(line('SYT')?.exempt).toContain('Sở Y tế và Dân số kế thừa')
  expect(line('SYTM')).toMatchObject({ due: '2024-04-18', exempt: null })
  // what it sent for March stays its own
  const past = valueOf(await showBoard(scope, march)).lines.find(({ agency }) => agency.code === 'SYT')
  expect(past).toMatchObject({ exempt: null, status: 'sent' })
})

test('a moved day and a draft stay with an agency that has ended, late by the original day', async () => {
  const [april, may] = ['2024-04-25T08:00:00', '2024-05-02T08:00:00']
  const scope = at(people.planning, may)
  valueOf(await openPeriod(at(people.planning, april), { plan: '2024', period: '2024-M05' }))
  await fill(at(people.labour, may), {}, 'Không có đề xuất', '2024-M05')
  const school = { owed: '2024-M05', agency: 'SGDDT' }
  valueOf(await changeDuty(scope, school, 'extend', { until: '2024-06-20', document: '9/SKHĐT-TH' }))
  const ended = ['SGDDT', 'SLDTBXH'].map((code) => ({
    code,
    name: code,
    short: code,
    kind: 'department',
    reports: true,
    validTo: '2024-05-10',
    successor: 'SYTM',
  }))
  const heir = { code: 'SYTM', name: 'SYTM', short: 'SYTM', kind: 'department', validFrom: '2024-04-11' }
  const parsed = parseRegister({ validFrom: '2021-03-01', agencies: [...ended, heir] })
  invariant(parsed.ok, 'the register is sound')
  await scene.fresh.store.transaction(ownView(scope), async (db) => {
    for (const agency of parsed.value.slice(0, 2)) await renewAgency(db, agency)
    await passDuties({ ...scope, actor: null }, db)
  })
  const board = valueOf(await showBoard(at(people.planning, '2024-06-10T08:00:00'), '2024-M05'))
  const line = (code: string) => board.lines.find(({ agency }) => agency.code === code)
  expect(line('SGDDT')).toMatchObject({ due: '2024-06-20', exempt: null, originalDue: '2024-05-18' })
  expect(line('SLDTBXH')).toMatchObject({ due: '2024-05-18', exempt: null, late: true })
})

test('the action plan of early February: given with the plan, stated, late by its day, withdrawn and stated again', async () => {
  const early = '2024-02-06T08:00:00'
  const health = { plan: '2024', agency: 'SYT' }
  const [line] = (await showDuties(at(people.health, early))).planDuties
  expect(line).toMatchObject({
    due: '2024-02-07',
    latest: '2024-02-10',
    asks: 'issue',
    workingDaysLeft: 1,
    stated: null,
  })
  const say = (typed: Parameters<typeof statePlanDuty>[2], wall = early) =>
    statePlanDuty(at(people.health, wall), health, typed)
  expect(codeOf(await say({ what: 'stated', document: '', dated: '2024-02-05' }))).toBe(
    'statementNeedsDocument',
  )
  expect(codeOf(await say({ what: 'stated', document: '15/KH-SYT', dated: '2024-02-09' }))).toBe(
    'statementInFuture',
  )
  const stated = valueOf(
    await say({ what: 'stated', document: '15/KH-SYT', dated: '2024-02-08' }, '2024-02-15T08:00:00'),
  )
  expect(stated.planDuties[0]).toMatchObject({
    late: true,
    stated: { document: '15/KH-SYT', dated: '2024-02-08' },
  })
  valueOf(await say({ what: 'withdrawn', reason: 'Ghi nhầm ngày' }, '2024-02-15T09:00:00'))
  const again = valueOf(
    await say({ what: 'stated', document: '15/KH-SYT', dated: '2024-02-06' }, '2024-02-15T09:05:00'),
  )
  expect(again.planDuties[0]).toMatchObject({ late: false, stated: { dated: '2024-02-06' } })
  const { actionPlans, toGive } = await showDuties(at(people.planning, early))
  expect(actionPlans).toMatchObject([{ year: 2024, stated: 1 }])
  expect(actionPlans[0]?.lines.filter(({ asks }) => asks === 'submit')).toHaveLength(15)
  expect(toGive).toEqual([])
})

test('an action plan’s day is moved like every other', async () => {
  const owed = { owed: '2024-action-plan', agency: 'SLDTBXH' }
  valueOf(
    await changeDuty(at(people.labour, '2024-02-06T08:00:00'), owed, 'ask', {
      until: '2024-02-16',
      reason: 'Chờ ý kiến',
    }),
  )
  const page = await showDuties(at(people.planning, '2024-02-06T09:00:00'))
  expect(page.requests.map((request) => request.label)).toContain('Kế hoạch hành động năm 2024')
  valueOf(
    await changeDuty(at(people.planning, '2024-02-06T09:00:00'), owed, 'extend', {
      until: '2024-02-16',
      document: '9/SKHĐT',
    }),
  )
  expect((await showDuties(at(people.labour, '2024-02-06T10:00:00'))).planDuties[0]).toMatchObject({
    due: '2024-02-16',
    originalDue: '2024-02-07',
  })
})

test('everybody reads the calendar of the year; a plain reader owes nothing', async () => {
  const page = valueOf(await showCalendar(at(people.reader, today), '2024'))
  const on = (what: string, period: string | null) =>
    page.events.find((event) => event.what === what && event.period === period)
  expect(on('units', '2024-M02')).toMatchObject({ day: '2024-02-18', history: false })
  expect(on('advice', '2024-M02')).toMatchObject({ day: '2024-02-16' })
  expect(on('units', '2024-M01')).toMatchObject({ history: true })
  expect(on('units', '2024-M06')).toMatchObject({
    also: [{ period: '2024-Q2' }],
    covers: [{ period: '2024-S1' }],
  })
  expect(on('consolidation', '2024')).toMatchObject({ day: '2024-11-14' })
  expect(on('plan', null)).toMatchObject({ day: '2024-02-07', written: '2024-02-10' })
  expect(page.rests.some(({ name }) => name === 'Tết Giáp Thìn')).toBe(true)
  expect(codeOf(await showCalendar(at(people.reader, today), 'abc'))).toBe('notFound')
  const mine = await showDuties(at(people.reader, today))
  expect(mine).toMatchObject({ duties: [], planDuties: [], requests: [], periods: [], calendar: '2024' })
})

test('the committee and the department see how each period stands', async () => {
  const [march1] = (await showDuties(at(people.committee, '2024-03-19T08:00:00'))).periods
  expect(march1).toMatchObject({
    period: march,
    also: [{ period: '2024-Q1' }],
    sent: 1,
    toRead: 1,
    consolidated: null,
  })
  expect(march1?.consolidationDaysLeft).toBe(0)
})

test('every decision is in the log', async () => {
  const log = valueOf(await showLog(at(people.planning, '2024-04-30T08:00:00'), null))
  const actions = new Set(log.entries.map(({ action }) => action))
  for (const action of [
    'duty-asked',
    'duty-extended',
    'duty-refused',
    'duty-exempted',
    'duty-restored',
    'duty-passed',
    'plan-duty-stated',
    'plan-duty-withdrawn',
    'give-plan-duties',
  ])
    expect([...actions]).toContain(action)
})
