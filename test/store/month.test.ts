import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerAll, codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { acceptReport } from '#actions/report/accept-report.ts'
import { confirmOwners } from '#actions/owner/confirm-owners.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { listPeriods } from '#actions/duty/list-periods.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showBoard } from '#actions/duty/show-board.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { showMe } from '#actions/access/show-me.ts'
import { showReport } from '#actions/report/show-report.ts'
import { viewOf } from '#actions/scope.ts'
import { reportingUnits } from '#core/agency/register.ts'
import { canonicalText, nextSending } from '#core/report/canonical.ts'
import type { Entry } from '#core/report/entry.ts'
import { day } from '#core/time/day.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { loadRegister } from '#office/catalogue.ts'

/* One month from the opening to a second consolidation, in the order in which an office lives it. */

let scene: Scene
let at: Scene['at']
beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
})
afterAll(() => scene.fresh.close())

const number = (value: string) => ({ kind: 'number', value }) as const
const of = (agency: string) => ({ period: march, agency })
const first = '2024-03-01T08:00:00'

test('before the period is opened nobody can report', async () => {
  expect(codeOf(await showReport(at(people.health, first), of('SYT')))).toBe('notOpen')
  expect((await showDuties(at(people.health, first))).duties).toEqual([])
})

test('the department opens March: one duty for each reporting agency, due on the 18th', async () => {
  const address = { plan: '2024', period: march }
  expect(codeOf(await openPeriod(at(people.health, first), address))).toBe('noRight')
  expect(codeOf(await openPeriod(at(people.planning, first), { plan: '2024', period: '2024-M01' }))).toBe(
    'notReported',
  )
  const page = valueOf(await openPeriod(at(people.planning, first), address))
  const units = reportingUnits(loadRegister(), day('2024-03-18'))
  const line = page.periods.find(({ period }) => period === march)
  expect(line).toMatchObject({
    unitsDue: '2024-03-18',
    cutOff: '2024-03-14',
    consolidationDue: '2024-03-19',
    sent: 0,
  })
  expect(line?.duties).toBe(units.length)
  // nobody has confirmed an owner yet
  expect(line?.unconfirmed).toBeGreaterThan(400)
  expect(codeOf(await openPeriod(at(people.planning, first), address))).toBe('alreadyOpen')
})

test('an agency sees what it owes', async () => {
  const { duties } = await showDuties(at(people.health, '2024-03-15T08:00:00'))
  expect(duties).toHaveLength(1)
  expect(duties[0]).toMatchObject({
    period: march,
    due: '2024-03-18',
    originalDue: '2024-03-18',
    workingDaysLeft: 1,
    status: 'notStarted',
    late: false,
    filled: 0,
  })
  expect(duties[0]?.asked).toBeGreaterThan(0)
  expect(duties[0]?.clause).toMatch(/^IV\.1(\.\d+)? \(dòng \d+\)$/)
})

test('the form has the agency’s targets and rows with the year’s plan; a district writes texts only', async () => {
  const page = valueOf(await showReport(at(people.health, first), of('SYT')))
  const lines = page.sections.flatMap((section) => section.lines)
  expect(page.sections[0]?.id).toBe('T')
  expect(lines.some(({ plan }) => plan.kind === 'number')).toBe(true)
  expect(lines.every(({ confirmed }) => !confirmed)).toBe(true)
  const district = loadRegister().find(({ kind }) => kind === 'district')
  const theirs = { ...people.health, agency: district?.code ?? '' }
  expect(valueOf(await showReport(at(theirs, first), of(theirs.agency))).sections).toEqual([])
})

test('an incomplete draft says what is missing, in the order of the work', async () => {
  const scope = at(people.health, '2024-03-15T08:00:00')
  expect(codeOf(await sendReport(scope, of('SYT')))).toBe('cellsMissing')
  const page = valueOf(await showReport(scope, of('SYT')))
  expect(page.whyNotEdit).toBeNull()
  expect(page.whyNotSend?.message).toMatch(/^Còn \d+ ô trống, ô đầu tiên: /)
  expect(page.whyNotReturn?.code).toBe('noRight')
})

test('a cell that is not asked, or is no number, refuses the whole saving', async () => {
  const scope = at(people.health, '2024-03-15T08:00:00')
  const [code] = await fill(scope)
  const save = (value: string, where = code ?? '') =>
    saveCells(scope, of('SYT'), [
      { code: code ?? '', entry: { kind: 'number', value: '1' } },
      { code: where, entry: { kind: 'number', value } },
    ])
  expect(codeOf(await save('1.234,5'))).toBe('notANumber')
  expect(codeOf(await save('1', 'B1.1'))).toBe('notAsked')
  const page = valueOf(await showReport(scope, of('SYT')))
  expect(page.sections[0]?.lines[0]?.entry).toEqual({ kind: 'notDue' })
  expect(page).toMatchObject({
    status: 'drafting',
    draftSavedAt: '2024-03-15T01:00:00.000Z',
    whyNotSend: null,
  })
})

test('two clerks who type the same cell: the second is asked, the others of the same saving are written', async () => {
  const [one, two] = [at(people.health, '2024-03-15T08:30:00'), at(people.health2, '2024-03-15T08:31:00')]
  const [first = '', second = ''] = await fill(one)
  const notDue = { kind: 'notDue' } as const
  const save = async (who: typeof one, value: string, base: Entry) =>
    valueOf(
      await saveCells(who, of('SYT'), [
        { code: first, entry: number(value), base },
        { code: second, entry: number(value), base: notDue },
      ]),
    )
  expect((await save(one, '5', notDue)).conflicts).toEqual([])
  // the same once more, as after an answer that was lost, is no conflict
  expect((await save(one, '05', notDue)).conflicts).toEqual([])
  const answer = valueOf(
    await saveCells(two, of('SYT'), [
      { code: first, entry: number('7'), base: notDue },
      { code: second, entry: number('7'), base: number('6') },
    ]),
  )
  expect(answer.conflicts.map(({ code }) => code)).toEqual([first, second])
  expect(answer.conflicts[0]?.entry).toEqual(number('5'))
  // chosen: the base is now what the colleague wrote; without a base it is written whatever stands there
  expect((await save(two, '7', number('5'))).conflicts.map(({ code }) => code)).toEqual([second])
  expect(valueOf(await saveCells(two, of('SYT'), [{ code: second, entry: number('7') }])).conflicts).toEqual(
    [],
  )
  const page = valueOf(await showReport(one, of('SYT')))
  const entries = new Map(page.sections.flatMap(({ lines }) => lines.map(({ code, entry }) => [code, entry])))
  expect([entries.get(first), entries.get(second)]).toEqual([number('7'), number('7')])
})

test('of two savings of one cell at the same moment one is asked', async () => {
  const [one, two] = [at(people.health, '2024-03-15T08:40:00'), at(people.health2, '2024-03-15T08:40:00')]
  const [code = ''] = await fill(one)
  const save = (who: typeof one, value: string) =>
    saveCells(who, of('SYT'), [{ code, entry: { kind: 'number', value }, base: { kind: 'notDue' } }])
  const answers = (await Promise.all([save(one, '1'), save(two, '2')])).map(valueOf)
  expect(answers.flatMap(({ conflicts }) => conflicts)).toHaveLength(1)
})

test('two clerks who type different cells keep each other’s work', async () => {
  const [one, two] = [at(people.health, '2024-03-15T09:00:00'), at(people.health2, '2024-03-15T09:00:00')]
  const codes = await fill(one)
  const saving = codes.map((code, index) =>
    saveCells(index % 2 ? one : two, of('SYT'), [{ code, entry: { kind: 'number', value: `${index}.50` } }]),
  )
  expect((await Promise.all(saving)).map(codeOf)).toEqual(codes.map(() => 'ok'))
  const page = valueOf(await showReport(two, of('SYT')))
  const lines = page.sections.flatMap((section) => section.lines.filter(({ heading }) => !heading))
  expect(lines.map(({ entry }) => entry)).toEqual(
    codes.map((_, index) => ({ kind: 'number', value: `${index}.50` })),
  )
})

test('the agency sends on time and gets a receipt; of two sendings at once one wins', async () => {
  const scope = at(people.health, '2024-03-18T23:59:59')
  await answerAll(scope, of('SYT'))
  const both = await Promise.all([
    sendReport(scope, of('SYT')),
    sendReport(at(people.health2, '2024-03-18T23:59:59'), of('SYT')),
  ])
  expect(both.map(codeOf).toSorted()).toEqual(['alreadySent', 'ok'])
  const receipt = valueOf(both.find(({ ok }) => ok) ?? both[0])
  expect(receipt).toMatchObject({
    period: march,
    revision: 1,
    at: '2024-03-18T16:59:59.000Z',
    late: false,
    trial: true,
  })
  expect(receipt.checksum).toMatch(/^[0-9a-f]{64}$/)
  expect(codeOf(await saveCells(scope, of('SYT'), []))).toBe('alreadySent')
})

test('a second later is late', async () => {
  const scope = at(people.labour, '2024-03-19T00:00:00')
  await fill(scope, {}, 'Đề nghị bố trí thêm vốn')
  expect(valueOf(await sendReport(scope, of('SLDTBXH')))).toMatchObject({ late: true })
})

test('the department returns with a reason, the agency sends again after the day and stays on time (Q37)', async () => {
  const school = at(people.school, '2024-03-16T08:00:00')
  await fill(school)
  const seen = valueOf(await showReport(school, of('SGDDT')))
  const screen = nextSending(
    {
      province: school.province,
      ...of('SGDDT'),
      facts: seen.facts,
      lines: seen.sections.flatMap(({ lines }) => lines),
      texts: seen.texts,
    },
    (code) => line(seen, code)?.entry ?? { kind: 'missing' },
  )
  const digest = createHash('sha256').update(canonicalText(screen)).digest('hex')
  expect(valueOf(await sendReport(school, of('SGDDT'), digest)).checksum).toBe(digest)
  const planning = at(people.planning, '2024-03-18T08:00:00')
  expect(codeOf(await returnReport(planning, of('SGDDT'), ' \u200b '))).toBe('noReason')
  const back = valueOf(await returnReport(planning, of('SGDDT'), 'Kiểm tra lại số trường đạt chuẩn'))
  expect(back).toMatchObject({
    status: 'returned',
    duty: { returnReason: 'Kiểm tra lại số trường đạt chuẩn' },
  })
  expect(codeOf(await acceptReport(planning, of('SGDDT')))).toBe('alreadyReturned')
  const again = at(people.school, '2024-03-19T07:00:00')
  expect(valueOf(await showReport(again, of('SGDDT')))).toMatchObject({
    status: 'returned',
    whyNotEdit: null,
  })
  expect(valueOf(await sendReport(again, of('SGDDT')))).toMatchObject({ revision: 2, late: false })
  const accepted = valueOf(await acceptReport(planning, of('SGDDT')))
  expect(accepted.facts.map(({ what, revision }) => `${what} ${revision}`)).toEqual([
    'sent 1',
    'returned 1',
    'sent 2',
    'accepted 2',
  ])
})

test('the board tells who has sent, late or not, and who is missing', async () => {
  const board = valueOf(await showBoard(at(people.planning, '2024-03-19T08:00:00'), march))
  const line = (code: string) => board.lines.find(({ agency }) => agency.code === code)
  expect(line('SYT')).toMatchObject({ status: 'sent', late: false })
  expect(line('SLDTBXH')).toMatchObject({ status: 'sent', late: true })
  expect(line('SGDDT')).toMatchObject({ status: 'accepted', late: false })
  expect(line('SNV')).toMatchObject({ status: 'notStarted', late: true, firstSentAt: null, filled: 0 })
  expect(line('SYT')?.filled).toBe(line('SYT')?.asked)
  expect(codeOf(await showBoard(at(people.health, first), march))).toBe('noRight')
})

test('everybody learns how many have sent, nobody but the readers what', async () => {
  const periods = valueOf(await listPeriods(at(people.reader, first), '2024')).periods
  expect(periods.find(({ period }) => period === march)?.sent).toBe(3)
  expect(codeOf(await showReport(at(people.reader, first), of('SYT')))).toBe('notForYourEyes')
  expect(codeOf(await showReport(at(people.school, first), of('SYT')))).toBe('notForYourEyes')
  expect(codeOf(await showConsolidation(at(people.school, first), march))).toBe('noRight')
})

test('the consolidation takes the focal owner’s newest sending and names the missing and the late', async () => {
  const page = valueOf(await consolidate(at(people.planning, '2024-03-19T09:00:00'), march))
  const health = page.targets.filter(({ owner }) => owner?.code === 'SYT')
  expect(health.length).toBeGreaterThan(0)
  expect(health.every(({ cell, source }) => cell.kind === 'number' && source?.agency.code === 'SYT')).toBe(
    true,
  )
  const school = page.targets.find(({ owner }) => owner?.code === 'SGDDT')
  expect(school).toMatchObject({ cell: { kind: 'missing' }, entry: { kind: 'notDue' } })
  expect(page.counts).toMatchObject({ sent: 3, accepted: 1, missing: page.counts.duties - 3 })
  expect(
    page.late.filter(({ firstSentAt }) => firstSentAt !== null).map(({ agency }) => agency.code),
  ).toEqual(['SLDTBXH'])
  expect(page.proposals.filter(({ nothing }) => !nothing).map(({ agency }) => agency.code)).toEqual([
    'SLDTBXH',
  ])
  expect(page.consolidated).toMatchObject({ edition: 1, by: 'Người khdt', trial: true })
  expect(codeOf(await consolidate(at(people.planning, '2024-03-19T09:00:00'), march))).toBe('nothingNew')
  expect(codeOf(await consolidate(at(people.committee, '2024-03-19T09:00:00'), march))).toBe('noRight')
})

test('what comes later waits for the next consolidation (Q37)', async () => {
  const before = valueOf(await showConsolidation(at(people.planning, '2024-03-19T10:00:00'), march))
  const planner = at(people.planning, '2024-03-19T10:00:00')
  await fill(planner)
  valueOf(await sendReport(planner, of('SKHDT')))
  const after = valueOf(await showConsolidation(at(people.committee, '2024-03-25T10:00:00'), march))
  expect(after.counts).toEqual(before.counts)
  expect(after.targets).toEqual(before.targets)
  expect(after.waiting.map(({ agency }) => agency.code)).toEqual(['SKHDT'])
  const second = valueOf(await consolidate(at(people.planning, '2024-03-19T11:00:00'), march))
  expect(second).toMatchObject({ consolidated: { edition: 2 }, waiting: [] })
  expect(second.counts.sent).toBe(before.counts.sent + 1)
})

test('an accepted report that a consolidation used stays as it is (Q37)', async () => {
  const planner = at(people.planning, '2024-03-19T11:30:00')
  const refused = await returnReport(planner, of('SGDDT'), 'Số chưa khớp')
  expect(refused).toMatchObject({
    failure: {
      code: 'usedInConsolidation',
      message: 'Không trả lại được: đã chốt tổng hợp lần 1 lúc 09:00 ngày 19/03/2024; số mới đưa vào kỳ sau.',
    },
  })
  expect(valueOf(await showReport(planner, of('SGDDT'))).whyNotReturn?.code).toBe('usedInConsolidation')
  // accepted after the consolidation that used its sending: used as well
  valueOf(await acceptReport(planner, of('SYT')))
  expect(codeOf(await returnReport(planner, of('SYT'), 'Số chưa khớp'))).toBe('usedInConsolidation')
})

test('who sent a report does not judge it: that takes a second person (Q36)', async () => {
  const [one, two] = [at(people.planning, '2024-03-19T12:00:00'), at(people.planning2, '2024-03-19T12:00:00')]
  expect(codeOf(await acceptReport(one, of('SKHDT')))).toBe('samePerson')
  expect(codeOf(await returnReport(one, of('SKHDT'), 'x'))).toBe('samePerson')
  expect(codeOf(await acceptReport(two, of('SKHDT')))).toBe('ok')
})

const line = (page: ReportPage, code: string) =>
  page.sections.flatMap(({ lines }) => lines).find((each) => each.code === code)

test('the next month shows what was said in the last one, and asks whom a person has confirmed', async () => {
  const [planning, health] = [
    at(people.planning, '2024-04-02T08:00:00'),
    at(people.health, '2024-04-02T08:00:00'),
  ]
  valueOf(await openPeriod(planning, { plan: '2024', period: '2024-M04' }))
  const form = async () => valueOf(await showReport(health, { period: '2024-M04', agency: 'SYT' }))
  const before = await form()
  const [code = ''] = before.sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map((each) => each.code),
  )
  expect(line(before, code)).toMatchObject({
    last: { period: march, entry: { kind: 'number', value: '0.50' } },
    focal: true,
    confirmed: false,
  })
  const proposedOnly = valueOf(await listPeriods(planning, '2024')).periods[0]?.unconfirmed
  valueOf(await confirmOwners(planning, '2024', { codes: [code], owners: ['SLDTBXH', 'SYT'] }))
  const after = await form()
  const { periods } = valueOf(await listPeriods(planning, '2024'))
  expect(periods[0]?.unconfirmed).toBe((proposedOnly ?? 0) - 1)
  expect(line(after, code)).toMatchObject({ focal: false, confirmed: true })
  expect(after.duty.asked).toBe(before.duty.asked - 1)
  const { duties } = await showDuties(health)
  expect(duties.map(({ period, status, due }) => `${period} ${status} ${due}`)).toEqual([
    '2024-M04 notStarted 2024-04-18',
    '2024-M03 accepted 2024-03-18',
  ])
})

test('a month that was not sent leaves the last known total in sight, with its period (G03)', async () => {
  const [planning, health] = [
    at(people.planning, '2024-05-02T08:00:00'),
    at(people.health, '2024-05-02T08:00:00'),
  ]
  valueOf(await openPeriod(planning, { plan: '2024', period: '2024-M05' }))
  valueOf(await openPeriod(planning, { plan: '2024', period: '2024' }))
  for (const period of ['2024-M05', '2024']) {
    const form = valueOf(await showReport(health, { period, agency: 'SYT' }))
    const known = form.sections.flatMap(({ lines }) => lines).filter(({ last }) => last !== null)
    expect(known.length, period).toBeGreaterThan(0)
    expect(known.every(({ last }) => last?.period === march && last.skipped === true)).toBe(true)
  }
  expect(valueOf(await showMe(health)).current).toBe('2024-M05')
  expect(valueOf(await showMe(at(people.health, '2024-03-15T08:00:00'))).current).toBe(march)
})

test('every reported number is a figure with its origin', async () => {
  const scope = at(people.planning, first)
  const rows = await scope.store.transaction(viewOf(scope), (db) =>
    db
      .selectFrom('figure')
      .innerJoin('recording', 'recording.recording', 'figure.recording')
      .selectAll()
      .where('basis', '=', 'SYT')
      .where('cell', '=', 'number')
      .execute(),
  )
  expect(rows.length).toBeGreaterThan(0)
  expect(rows[0]).toMatchObject({
    kind: 'estimate',
    period: march,
    what: 'submission',
    document: `${march}/SYT`,
    detail: { revision: 1 },
    by_agency: 'SYT',
    by_account: expect.stringMatching(/^syt2?$/),
    trial: true,
  })
})
