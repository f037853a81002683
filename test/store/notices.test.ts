import { unzipSync, strFromU8 } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { disableAccount } from '#actions/access/switch-account.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { showBoard, showBoardStamp } from '#actions/duty/show-board.ts'
import { addPhoneCall } from '#actions/notice/add-call.ts'
import { chase, previewChase } from '#actions/notice/chase.ts'
import { remindDue } from '#actions/notice/remind-due.ts'
import { issueLetter, letterFile } from '#actions/notice/reminder-letters.ts'
import { readNotices, showNotices, showUnread } from '#actions/notice/show-notices.ts'
import { showLiveness, showTold } from '#actions/notice/show-told.ts'
import { tick } from '#actions/notice/tick.ts'
import { sayWishes, showWishes } from '#actions/notice/wishes.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { sendReport } from '#actions/report/send-report.ts'
import type { Actor, Scope } from '#actions/scope.ts'
import { sayNotice } from '#core/notice/words.ts'

/* March of the example province, lived with a clock that a test moves on. */

const administrator: Actor = { account: 'quantri', name: 'Quản trị', role: 'administrator', agency: null }
const password = 'mật khẩu để thử 2024'
let scene: Scene
const program = (wall: string): Scope => ({ ...scene.at(people.planning, wall), actor: null })
const ticking = (wall: string) => tick(program(wall), null, () => new Date(`${wall}+07:00`))

/** Titles of what a person was told inside about March, newest first. */
const inbox = async (person: Actor, wall: string): Promise<readonly string[]> => {
  const { lines } = valueOf(await showNotices(scene.at(person, wall)))
  const ofMarch = lines.filter(({ notice }) => notice.period === march)
  return ofMarch.map(({ notice, agency }) => sayNotice(notice, agency, 'vi').title)
}

beforeAll(async () => {
  scene = await makeScene(
    [...Object.values(people), administrator].map((person) => ({ ...person, password })),
  )
  valueOf(await openPeriod(scene.at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

const told = async (wall: string) => (await ticking(wall)).told

test('the action plan of early February is reminded by its own rules', async () => {
  expect(await told('2024-02-01T08:00:00')).toBe(0)
  const asked = await told('2024-02-02T08:00:00')
  expect(asked).toBeGreaterThan(30)
  expect([await told('2024-02-06T08:00:00'), await told('2024-02-07T23:59:00')]).toEqual([asked, 0])
  expect(await told('2024-02-08T00:00:00')).toBe(asked)
  const scope = scene.at(people.labour, '2024-02-08T08:00:00')
  const titles = valueOf(await showNotices(scope)).lines.map(
    ({ notice }) => sayNotice(notice, '', 'vi').title,
  )
  expect(titles).toEqual([
    'Kế hoạch hành động năm 2024 đã quá hạn',
    'Kế hoạch hành động năm 2024: hạn 07/02/2024',
    'Kế hoạch hành động năm 2024: hạn 07/02/2024',
  ])
  expect(valueOf(await readNotices(scope, null)).unread).toBe(0)
})

test('a period is opened on the 1st: nothing is told before T-10', async () => {
  expect(await ticking('2024-03-02T09:00:00')).toEqual({ told: 0, sent: 0 })
})

test('ten days before, the department is told who may not answer, with a deputy (beyond 21)', async () => {
  valueOf(await disableAccount(scene.at(administrator, '2024-03-07T08:00:00'), 'syt'))
  expect(await ticking('2024-03-08T08:00:00')).toEqual({ told: 1, sent: 0 })
  expect(await inbox(people.planning, '2024-03-08T08:05:00')).toEqual([
    'Báo cáo tháng 3/2024: đơn vị có thể không có người trả lời',
  ])
  const page = valueOf(await showLiveness(scene.at(people.planning, '2024-03-08T08:05:00'), march, false))
  const health = page.lines.find(({ agency }) => agency.code === 'SYT')
  expect(health?.troubles).toContainEqual({ what: 'closed', account: 'syt', name: 'Người syt' })
  expect(health?.deputy).toEqual({ account: 'syt2', name: 'Người syt2' })
  expect(health?.indicators).toBeGreaterThan(0)
  expect(codeOf(await showLiveness(scene.at(people.health2, '2024-03-08T08:05:00'), march, false))).toBe(
    'noRight',
  )
})

test('five days before, every agency is told once, whatever ticks meanwhile', async () => {
  const first = await ticking('2024-03-13T08:00:00')
  const board = valueOf(await showBoard(scene.at(people.planning, '2024-03-13T08:01:00'), march))
  expect(first.told).toBe(board.lines.length)
  expect(board.lines.every(({ reminded }) => reminded?.kind === 'reminder' && reminded.by === 'Nhịp')).toBe(
    true,
  )
  expect(await ticking('2024-03-13T08:01:00')).toEqual({ told: 0, sent: 0 })
  expect(await inbox(people.labour, '2024-03-13T08:02:00')).toEqual(['Báo cáo tháng 3/2024: hạn 18/03/2024'])
})

test('a user receives only own-unit messages (K17), on the page and below it', async () => {
  const told = async (person: Actor) =>
    new Set(
      valueOf(await showNotices(scene.at(person, '2024-03-13T09:00:00'))).lines.map(
        ({ notice }) => notice.agency,
      ),
    )
  expect(await told(people.labour)).toEqual(new Set(['SLDTBXH']))
  expect(await told(people.health2)).toEqual(new Set(['SYT']))
  expect(await told(people.committee)).toEqual(new Set())
  const scope = scene.at(people.labour, '2024-03-13T09:00:00')
  const view = { province: scope.province, agency: 'SLDTBXH', role: 'clerk' } as const
  const seen = await scope.store.transaction(view, async (db) => ({
    notices: await db.selectFrom('notice').select('agency').distinct().execute(),
    tellings: await db.selectFrom('telling').selectAll().execute(),
    mail: await db.selectFrom('mail').selectAll().execute(),
    wishes: await db.selectFrom('notice_wish').selectAll().execute(),
  }))
  expect(seen).toEqual({ notices: [{ agency: 'SLDTBXH' }], tellings: [], mail: [], wishes: [] })
  const mine = valueOf(await showTold(scope, march)).lines
  expect(new Set(mine.map(({ notice }) => notice.agency))).toEqual(new Set(['SLDTBXH']))
})

test('the number on the bell falls as notices are read', async () => {
  const scope = scene.at(people.labour, '2024-03-13T10:00:00')
  expect(valueOf(await showUnread(scope)).unread).toBe(1)
  const [line] = valueOf(await showNotices(scope)).lines
  expect(valueOf(await readNotices(scope, [line?.notice.key ?? ''])).unread).toBe(0)
  const told = valueOf(await showTold(scene.at(people.planning, '2024-03-13T10:01:00'), march)).lines
  const own = told.find(({ notice }) => notice.agency === 'SLDTBXH')
  expect(own?.people.map(({ account, channel, result }) => [account, channel, result.what])).toEqual([
    ['sldtbxh', 'inside', 'read'],
    ['sldtbxh', 'mail', 'noAddress'],
  ])
})

test('who has sent is not reminded; who was returned is', async () => {
  await fill(scene.at(people.labour, '2024-03-14T08:00:00'))
  valueOf(
    await sendReport(scene.at(people.labour, '2024-03-14T09:00:00'), { period: march, agency: 'SLDTBXH' }),
  )
  await fill(scene.at(people.school, '2024-03-14T08:00:00'))
  valueOf(
    await sendReport(scene.at(people.school, '2024-03-14T09:00:00'), { period: march, agency: 'SGDDT' }),
  )
  const address = { period: march, agency: 'SGDDT' }
  valueOf(await returnReport(scene.at(people.planning, '2024-03-15T09:00:00'), address, 'Thiếu số học sinh'))
  await ticking('2024-03-17T08:00:00')
  const board = valueOf(await showBoard(scene.at(people.planning, '2024-03-17T09:00:00'), march))
  const when = (code: string) =>
    board.lines.find(({ agency }) => agency.code === code)?.reminded?.at.slice(0, 10)
  expect([when('SLDTBXH'), when('SGDDT'), when('SYT')]).toEqual(['2024-03-13', '2024-03-17', '2024-03-17'])
})

test('the overdue entry is made at 00:00 of the 19th, once, and the silent are late by hours', async () => {
  const before = await ticking('2024-03-18T23:59:59')
  expect(before.told).toBeGreaterThan(0)
  const stamp = async (wall: string) =>
    valueOf(await showBoardStamp(scene.at(people.planning, wall), march)).stamp
  const last = await stamp('2024-03-18T23:59:59')
  expect(await stamp('2024-03-19T00:00:00')).not.toBe(last)
  const after = await ticking('2024-03-19T00:00:00')
  const board = valueOf(await showBoard(scene.at(people.planning, '2024-03-19T09:30:00'), march))
  // all but who has sent, and who was returned after a sending in time
  expect(after.told).toBe(board.lines.length - 2)
  expect(board.lines.find(({ agency }) => agency.code === 'SYT')).toMatchObject({ late: true, hoursLate: 9 })
  expect(board.lines.find(({ agency }) => agency.code === 'SGDDT')).toMatchObject({
    late: false,
    hoursLate: null,
  })
  expect(await inbox(people.health2, '2024-03-19T09:30:00')).toContain('Báo cáo tháng 3/2024 đã quá hạn')
})

test('two servers at the same minute: one speaks', async () => {
  const at = '2024-03-19T00:10:00'
  const both = await Promise.all([remindDue(program(at), false), remindDue(program(at), false)])
  expect(both.map((told) => told ?? 0)).toEqual([0, 0])
})

test('one click reminds those who are silent and nobody else (H02)', async () => {
  const scope = scene.at(people.planning, '2024-03-19T10:00:00')
  const preview = valueOf(await previewChase(scope, march, 'tắt'))
  const codes = preview.lines.map(({ agency }) => agency.code)
  expect(codes).not.toContain('SLDTBXH')
  expect(preview.lines.find(({ agency }) => agency.code === 'SGDDT')).toMatchObject({
    returned: true,
    daysLate: 1,
  })
  expect(
    preview.lines.find(({ agency }) => agency.code === 'SYT')?.people.map(({ account }) => account),
  ).toEqual(['syt2'])
  expect(preview.example?.text).toMatch(/^Cơ quan tổng hợp nhắc: .* chưa gửi báo cáo tháng 3\/2024/)
  const done = valueOf(
    await chase(scope, march, { agencies: ['SYT', 'SLDTBXH'], note: 'Gọi 0297 nếu vướng.' }),
  )
  expect(done).toEqual({ told: ['SYT'], notNow: ['SLDTBXH'] })
  // a second press in the same minute
  expect(codeOf(await chase(scope, march, { agencies: ['SYT'], note: '' }))).toBe('nobodyToChase')
  expect((await inbox(people.health2, '2024-03-19T10:01:00'))[0]).toBe('Đôn đốc gửi báo cáo tháng 3/2024')
  expect(
    codeOf(
      await chase(scene.at(people.health2, '2024-03-19T10:00:00'), march, { agencies: ['SYT'], note: '' }),
    ),
  ).toBe('noRight')
  const told = valueOf(await showTold(scope, march)).lines
  expect(told.find(({ notice }) => notice.kind === 'chased')?.notice).toMatchObject({
    by: 'khdt',
    agency: 'SYT',
  })
})

test('a telephone call is a fact with its hour and whom one met', async () => {
  const scope = scene.at(people.planning, '2024-03-19T10:30:00')
  const address = { period: march, agency: 'SYT' }
  const call = (calledAt: string, whom: string) =>
    addPhoneCall(scope, address, { calledAt, whom, note: 'gửi trước 15 giờ' })
  expect(codeOf(await call('2024-03-19T10:31:00+07:00', 'Chị Hoa'))).toBe('callInFuture')
  expect(codeOf(await call('2024-02-19T10:31:00+07:00', 'Chị Hoa'))).toBe('callTooOld')
  expect(codeOf(await call('2024-03-19T10:20:00+07:00', ' '))).toBe('callNeedsWhom')
  valueOf(await call('2024-03-19T10:20:00+07:00', 'Chị Hoa, văn phòng'))
  const board = valueOf(await showBoard(scope, march))
  expect(board.lines.find(({ agency }) => agency.code === 'SYT')?.calls).toEqual([
    {
      calledAt: '2024-03-19T03:20:00.000Z',
      whom: 'Chị Hoa, văn phòng',
      note: 'gửi trước 15 giờ',
      by: 'Người khdt',
      trial: true,
    },
  ])
})

test('the reminder letter keeps its number, its day and its list, and prints the same for ever (beyond 15)', async () => {
  const scope = scene.at(people.planning, '2024-03-19T11:00:00')
  expect(codeOf(await issueLetter(scope, march, { number: '15/A', dated: '2024-03-19' }))).toBe(
    'letterNumber',
  )
  expect(codeOf(await issueLetter(scope, march, { number: '15', dated: '2024-03-20' }))).toBe('letterDay')
  const issued = valueOf(await issueLetter(scope, march, { number: '15', dated: '2024-03-19' }))
  expect(codeOf(await issueLetter(scope, march, { number: '15', dated: '2024-03-19' }))).toBe(
    'letterNumberTaken',
  )
  const first = valueOf(await letterFile(scope, march, issued.ordinal))
  // one more has sent since; the issued letter names it all the same
  await fill(scene.at(people.health2, '2024-03-19T11:30:00'))
  valueOf(await sendReport(scene.at(people.health2, '2024-03-19T11:40:00'), { period: march, agency: 'SYT' }))
  const again = valueOf(
    await letterFile(scene.at(people.planning, '2024-06-01T11:00:00'), march, issued.ordinal),
  )
  expect(Buffer.from(again.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  const words = strFromU8(unzipSync(again.bytes)['word/document.xml'] ?? new Uint8Array())
  expect(words).toContain('Số: 15/SKHĐT-TH')
  expect(words).toContain('V/v đôn đốc gửi báo cáo tháng 3/2024')
  expect(words).toContain('Sở Y tế')
  const draft = valueOf(await letterFile(scene.at(people.planning, '2024-03-19T12:00:00'), march, 'draft'))
  expect(strFromU8(unzipSync(draft.bytes)['word/document.xml'] ?? new Uint8Array())).not.toContain('Sở Y tế')
  expect(codeOf(await letterFile(scene.at(people.labour, '2024-03-19T12:00:00'), march, 'draft'))).toBe(
    'noRight',
  )
})

test('a person tunes what comes how; an overdue report of the own agency stays in sight', async () => {
  const scope = scene.at(people.health2, '2024-03-19T12:00:00')
  const usual = valueOf(await showWishes(scope, 'tắt'))
  expect(usual).toMatchObject({ email: null, digestHour: 7, mailOff: 'tắt' })
  expect(usual.kinds.find(({ kind }) => kind === 'overdue')?.fixed).toEqual(['inside'])
  const say = (
    choices: Record<string, { inside: 'now' | 'off'; mail: 'now' | 'digest' | 'off' }>,
    email = 'syt@tinh.vn',
  ) => sayWishes(scope, { email, digestHour: 16, choices }, null)
  expect(codeOf(await say({ overdue: { inside: 'off', mail: 'off' } }))).toBe('badChoice')
  expect(codeOf(await say({}, 'a@b'))).toBe('badEmail')
  valueOf(await say({ reminder: { inside: 'off', mail: 'off' }, returned: { inside: 'now', mail: 'now' } }))
  const kept = await scene.fresh.owner.query('select email, digest_hour, choices from notice_wish')
  expect(kept.rows).toEqual([
    { email: 'syt@tinh.vn', digest_hour: 16, choices: { reminder: { inside: 'off', mail: 'off' } } },
  ])
})

test('nobody rewrites what was told', async () => {
  for (const table of ['notice', 'notice_spread', 'phone_call', 'reminder_letter'])
    await expect(
      program('2024-03-19T12:00:00').store.transaction(
        { province: program('2024-03-19T12:00:00').province, agency: null, role: 'system' },
        (db) => db.deleteFrom(table as 'notice').execute(),
      ),
    ).rejects.toThrow(/permission denied/)
})
