import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { renameAccount } from '#actions/access/rename-account.ts'
import { giveDelegation, revokeDelegation } from '#actions/access/give-delegation.ts'
import { disableAccount, enableAccount } from '#actions/access/switch-account.ts'
import { showDelegations } from '#actions/access/show-delegations.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { showBoard } from '#actions/duty/show-board.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { handBackReport, submitReport, takeBackReport } from '#actions/report/submit-report.ts'
import { type Actor, viewOf } from '#actions/scope.ts'
import { signatureLines } from '#core/access/signature.ts'
import type { Db } from '#store/store.ts'

/* The rule of two persons (K04) and who stands in for a head (K05), as the catalogue of an office turns them on. */

let scene: Scene
let at: Scene['at']
let folder: string

const head: Actor = { ...people.health2, account: 'syt.tt', name: 'Lê Thị An' }
const deputy: Actor = { ...people.health, account: 'syt.pgd', name: 'Trần Văn Bình' }
const clerk = people.health
const administrator: Actor = { account: 'quantri', name: 'Quản trị', role: 'administrator', agency: null }
const account = (person: Actor) => ({ ...person, password: 'mot mat khau dai' })

const rules = `
twoPersons:
  - { validFrom: '2024-01-01', on: true }
  - { validFrom: '2024-06-01', on: false }
titles:
  - { head: 'Giám đốc', deputy: 'Phó Giám đốc' }
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhip-catalogue-'))
  await writeFile(join(folder, 'reporting.yaml'), rules)
  process.env['NHIP_CATALOGUE'] = folder
  scene = await makeScene([head, deputy, clerk, administrator, people.labour].map(account))
  at = scene.at
  valueOf(await openPeriod(at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(async () => {
  delete process.env['NHIP_CATALOGUE']
  await scene.fresh.close()
  await rm(folder, { recursive: true })
})

const own = { period: march, agency: 'SYT' }
const morning = '2024-03-15T08:00:00'
const quiet = { note: '', seen: null }

test('the clerk fills and submits; neither sends alone', async () => {
  await fill(at(clerk, morning))
  expect(codeOf(await sendReport(at(clerk, morning), own))).toBe('headSends')
  expect(codeOf(await sendReport(at(head, morning), own))).toBe('notSubmitted')
  const page = valueOf(await submitReport(at(clerk, morning), own, quiet))
  expect(page).toMatchObject({ status: 'submitted', whyNotEdit: { code: 'liesWithHead' } })
  // what was typed is shown, closed
  expect(page.texts.situation).toBe('Tình hình của SYT')
  expect(codeOf(await saveCells(at(clerk, morning), own, []))).toBe('liesWithHead')
})

test('the agency sees that it lies before the head, the department sees nothing of it', async () => {
  const [duty] = (await showDuties(at(head, morning))).duties
  expect(duty?.status).toBe('submitted')
  const board = valueOf(await showBoard(at(people.planning, morning), march))
  expect(board.lines.find(({ agency }) => agency.code === 'SYT')?.status).toBe('notStarted')
  const read = valueOf(await showReport(at(people.planning, morning), own))
  expect(read).toMatchObject({ status: 'notStarted', inside: null, texts: { situation: '' } })
})

test('the clerk takes it back, or the head hands it back and says why', async () => {
  valueOf(await takeBackReport(at(clerk, morning), own))
  expect(codeOf(await takeBackReport(at(clerk, morning), own))).toBe('notSubmitted')
  valueOf(await submitReport(at(clerk, morning), own, { ...quiet, note: 'Xin anh chị xem giúp' }))
  expect(codeOf(await handBackReport(at(clerk, morning), own, 'x'))).toBe('onlyHead')
  expect(codeOf(await handBackReport(at(head, morning), own, ' '))).toBe('noHandBackReason')
  const page = valueOf(await handBackReport(at(head, morning), own, 'Phần đề xuất còn sơ sài'))
  expect(page.status).toBe('drafting')
  expect(page.inside?.steps.map(({ what, note }) => `${what} ${note}`.trim())).toEqual([
    'submitted',
    'takenBack',
    'submitted Xin anh chị xem giúp',
    'handedBack Phần đề xuất còn sơ sài',
  ])
  valueOf(await submitReport(at(clerk, morning), own, quiet))
})

const wish = {
  agency: 'SYT',
  deputy: 'syt.pgd',
  form: 'KT',
  headTitle: 'Giám đốc',
  deputyTitle: 'Phó Giám đốc',
  from: '2024-03-16',
  to: '2024-03-20',
  document: '12/QĐ-SYT',
}

test('the head on leave names a deputy, who signs KT. in those days only', async () => {
  expect(codeOf(await sendReport(at(deputy, morning), own))).toBe('headSends')
  expect(codeOf(await giveDelegation(at(clerk, morning), wish))).toBe('headDelegates')
  expect(codeOf(await giveDelegation(at(head, morning), { ...wish, agency: 'SNV' }))).toBe('headDelegates')
  expect(codeOf(await giveDelegation(at(head, morning), { ...wish, deputy: 'sldtbxh' }))).toBe('noDeputy')
  const page = valueOf(await giveDelegation(at(head, morning), wish))
  expect(page.delegations).toMatchObject([{ number: 1, state: 'coming', deputyName: 'Trần Văn Bình' }])
  // the day before it begins
  expect(codeOf(await sendReport(at(deputy, '2024-03-15T23:59:59'), own))).toBe('headSends')
  const receipt = valueOf(await sendReport(at(deputy, '2024-03-16T00:00:00'), own))
  expect(receipt.signed).toMatchObject({ form: 'KT', name: 'Trần Văn Bình', document: '12/QĐ-SYT' })
  expect(receipt.signed && signatureLines(receipt.signed)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])
})

test('how it was signed stays as it was, and the department reads it', async () => {
  const read = valueOf(await showReport(at(people.planning, '2024-03-16T09:00:00'), own))
  expect(read.facts).toMatchObject([{ what: 'sent', byName: 'Trần Văn Bình', signed: { form: 'KT' } }])
  valueOf(
    await revokeDelegation(at(head, '2024-03-17T09:00:00'), { agency: 'SYT', number: 1 }, 'Đã đi làm lại'),
  )
  const after = valueOf(await showReport(at(people.planning, '2024-03-18T09:00:00'), own))
  expect(after.facts).toEqual(read.facts)
  const page = valueOf(await showDelegations(at(head, '2024-03-17T10:00:00')))
  expect(page.delegations).toMatchObject([{ state: 'revoked', revoked: { reason: 'Đã đi làm lại' } }])
  expect(
    codeOf(await revokeDelegation(at(head, '2024-03-17T10:00:00'), { agency: 'SYT', number: 1 }, 'x')),
  ).toBe('delegationRevoked')
})

test('after a change of head old reports keep the old name (E26, Q44)', async () => {
  const before = valueOf(await showReport(at(people.planning, '2024-03-18T09:00:00'), own)).facts
  const admin = at(administrator, '2024-03-18T10:00:00')
  expect(codeOf(await renameAccount(at(head, '2024-03-18T10:00:00'), 'syt.pgd', 'X'))).toBe('noRight')
  expect(codeOf(await renameAccount(admin, 'syt.pgd', ' '))).toBe('accountNeedsName')
  valueOf(await renameAccount(admin, 'syt.pgd', 'Phạm Thị Cúc'))
  const after = valueOf(await showReport(at(people.planning, '2024-03-18T11:00:00'), own)).facts
  expect(after).toEqual(before)
  expect(after[0]?.signed?.name).toBe('Trần Văn Bình')
  expect(valueOf(await showDelegations(admin)).delegations[0]?.deputyName).toBe('Trần Văn Bình')
})

test('a return points at cells; the form carries them until it is sent again', async () => {
  const noon = '2024-03-18T12:00:00'
  const planning = at(people.planning, noon)
  const sent = valueOf(await showReport(planning, own))
  const codes = sent.sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => code),
  )
  const [one = '', two = ''] = codes
  const cells = [
    { code: one, note: 'Thấp hơn tháng trước' },
    { code: two, note: '' },
  ]
  expect(codeOf(await returnReport(planning, own, '', cells))).toBe('noReason')
  expect(codeOf(await returnReport(planning, own, 'Xem lại', [{ code: 'T.999', note: '' }]))).toBe(
    'notInSending',
  )
  valueOf(await returnReport(planning, own, 'Xem lại hai ô', cells))
  const form = valueOf(await showReport(at(clerk, noon), own))
  const marked = form.sections
    .flatMap(({ lines }) => lines)
    .flatMap(({ code, returned }) => (returned === undefined ? [] : [[code, returned]]))
  expect(marked).toEqual([
    [one, 'Thấp hơn tháng trước'],
    [two, ''],
  ])
  expect(form.facts.at(-1)).toMatchObject({ what: 'returned', note: 'Xem lại hai ô', cells })
  // the deputy's days are over: the head signs now, under the head's own title
  valueOf(await submitReport(at(clerk, noon), own, quiet))
  expect(codeOf(await sendReport(at(deputy, noon), own))).toBe('headSends')
  const receipt = valueOf(await sendReport(at(head, noon), own))
  expect(receipt).toMatchObject({ revision: 2, late: false, signed: { form: null, name: 'Lê Thị An' } })
  const again = valueOf(await showReport(at(clerk, noon), own))
  expect(again.sections.flatMap(({ lines }) => lines).some(({ returned }) => returned !== undefined)).toBe(
    false,
  )
})

test('who has typed in the report does not sign it', async () => {
  const april = '2024-04-10T08:00:00'
  valueOf(await openPeriod(at(people.planning, april), { plan: '2024', period: '2024-M04' }))
  const next = { period: '2024-M04', agency: 'SYT' }
  const form = valueOf(await showReport(at(clerk, april), next))
  const codes = form.sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => code),
  )
  const [first = ''] = codes
  await fill(at(clerk, april), {}, 'Không có đề xuất', '2024-M04')
  valueOf(await saveCells(at(head, april), next, [{ code: first, entry: { kind: 'none' } }]))
  valueOf(await submitReport(at(clerk, april), next, quiet))
  expect(codeOf(await sendReport(at(head, april), next))).toBe('sameHand')
})

test('when the rule ends the clerk sends again, what was asked before stays', async () => {
  const june = '2024-06-03T08:00:00'
  valueOf(await openPeriod(at(people.planning, june), { plan: '2024', period: '2024-M06' }))
  await fill(at(clerk, june), {}, 'Không có đề xuất', '2024-M06')
  const receipt = valueOf(await sendReport(at(clerk, june), { period: '2024-M06', agency: 'SYT' }))
  expect(receipt.signed).toBeUndefined()
})

test('the administrator names for any agency; a foreign head sees nothing of it', async () => {
  const day = '2024-03-18T08:00:00'
  const late = { ...wish, from: '2024-07-01', to: '2024-07-05' }
  const page = valueOf(await giveDelegation(at(administrator, day), late))
  expect(page.delegations).toHaveLength(2)
  expect(page.agencies.length).toBeGreaterThan(40)
  // a closed account signs nothing, and nobody calls it in force
  const stateOn = async (when: string) =>
    valueOf(await showDelegations(at(administrator, when))).delegations[0]?.state
  expect(await stateOn('2024-07-02T08:00:00')).toBe('now')
  valueOf(await disableAccount(at(administrator, day), 'syt.pgd'))
  expect(await stateOn(day)).toBe('locked')
  expect(await stateOn('2024-07-02T08:00:00')).toBe('locked')
  valueOf(await enableAccount(at(administrator, day), 'syt.pgd'))
  expect(await stateOn(day)).toBe('coming')
  expect(valueOf(await showDelegations(at(people.school, day)))).toMatchObject({ delegations: [] })
  expect(codeOf(await showDelegations(at(people.reader, day)))).toBe('noRight')
})

const asked = <Value>(person: Actor, work: (db: Db) => Promise<Value>): Promise<Value> => {
  const scope = at(person, morning)
  return scope.store.transaction(viewOf(scope), work)
}
const agenciesIn = (person: Actor, table: string): Promise<readonly string[]> =>
  asked(person, async (db) => {
    const found = await sql<{ agency: string }>`select distinct agency from ${sql.table(table)}`.execute(db)
    return found.rows.map(({ agency }) => agency)
  })

test('the database itself keeps the steps inside the agency, and facts as they are', async () => {
  expect(await agenciesIn(clerk, 'report_step')).toEqual(['SYT'])
  for (const person of [people.planning, people.committee, people.school, administrator])
    expect(await agenciesIn(person, 'report_step')).toEqual([])
  expect(await agenciesIn(clerk, 'delegation')).toEqual(['SYT'])
  expect(await agenciesIn(people.planning, 'delegation')).toEqual(['SYT'])
  expect(await agenciesIn(people.school, 'delegation')).toEqual([])
  for (const table of ['report_step', 'delegation'])
    await expect(
      asked(head, (db) => sql`update ${sql.table(table)} set agency = 'SNV'`.execute(db)),
    ).rejects.toThrow(/permission denied/)
})
