import { afterAll, beforeAll, expect, test } from 'vitest'
import { type MailServer, openMailServer } from './mail-server.ts'
import { makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { chase } from '#actions/notice/chase.ts'
import { sendLetters, writeLetters } from '#actions/notice/letters-out.ts'
import { showTold } from '#actions/notice/show-told.ts'
import { spreadNotices } from '#actions/notice/spread-notices.ts'
import { tell } from '#actions/notice/tell.ts'
import { tick } from '#actions/notice/tick.ts'
import { sayWishes } from '#actions/notice/wishes.ts'
import { type Actor, ownView, type Scope } from '#actions/scope.ts'
import type { Choice } from '#core/notice/wish.ts'
import { mailSettings, type Post, smtpPost } from '#office/mail.ts'

/* What goes out by e-mail, read where it arrives: a real SMTP server on this machine. */

const password = 'mật khẩu để thử 2024'
let scene: Scene
let server: MailServer
const from = 'Nhịp <nhip@sokhdt.tinh.vn>'
const postTo = (port: number): Post =>
  smtpPost({ url: `smtp://127.0.0.1:${port}`, from, address: 'https://nhip.tinh.vn' })
const program = (wall: string): Scope => ({ ...scene.at(people.planning, wall), actor: null })
const clock = (wall: string) => () => new Date(`${wall}+07:00`)
const ticking = (wall: string, post: Post | null) => tick(program(wall), post, clock(wall))

const wants = async (person: Actor, email: string, choices: Readonly<Record<string, Choice>> = {}) =>
  valueOf(await sayWishes(scene.at(person, '2024-03-01T09:00:00'), { email, digestHour: 16, choices }, null))
const chaseNow = async (wall: string, note = '') =>
  valueOf(await chase(scene.at(people.planning, wall), march, { agencies: ['SYT'], note }))

/** The letters of the outbox with what became of them. */
const outbox = async () =>
  (
    await scene.fresh.owner.query(
      'select address, state, tries, reason from mail order by queued_at, address',
    )
  ).rows

beforeAll(async () => {
  server = await openMailServer((address) => address.startsWith('khong.co'))
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  valueOf(await openPeriod(scene.at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
  // the action plans of February are told of before anybody has an address
  await ticking('2024-03-01T08:30:00', null)
  await wants(people.health, 'y.te@tinh.vn')
  await wants(people.health2, 'khong.co@tinh.vn')
})
afterAll(async () => {
  await server.close()
  await scene.fresh.close()
})

test('a reminder arrives: headers, subject with its diacritics, both bodies, the link', async () => {
  await ticking('2024-03-13T08:00:00', postTo(server.port))
  expect(server.arrived).toHaveLength(1)
  const [letter] = server.arrived
  expect(letter).toMatchObject({ from: 'nhip@sokhdt.tinh.vn', to: ['y.te@tinh.vn'] })
  // the clock of this scene is a trial clock, and its letters say so
  expect(letter?.headers).toMatchObject({
    subject: '[CHẠY THỬ] [Nhịp] Báo cáo tháng 3/2024: hạn 18/03/2024',
    from,
    to: 'y.te@tinh.vn',
    date: 'Wed, 13 Mar 2024 01:00:00 +0000',
    'auto-submitted': 'auto-generated',
    'mime-version': '1.0',
  })
  expect(letter?.headers['message-id']).toMatch(/^<[\da-f-]{36}@sokhdt\.tinh\.vn>$/)
  expect(letter?.plain).toMatch(/^Thư này được gửi khi chạy thử/)
  expect(letter?.plain).toContain('Còn 5 ngày đến hạn gửi báo cáo tháng 3/2024 (hết ngày 18/03/2024).')
  expect(letter?.plain).toContain('https://nhip.tinh.vn/bao-cao/2024-M03/SYT')
  expect(letter?.html).toContain('<a href="https://nhip.tinh.vn/bao-cao/2024-M03/SYT">')
})

test('an address that does not exist is seen as failed, with the words of the server', async () => {
  expect(await outbox()).toMatchObject([
    { address: 'khong.co@tinh.vn', state: 'failed', tries: 1, reason: expect.stringContaining('550') },
    { address: 'y.te@tinh.vn', state: 'sent', tries: 1, reason: '' },
  ])
  const { lines } = valueOf(await showTold(scene.at(people.planning, '2024-03-13T09:00:00'), march))
  const own = lines.find(({ notice }) => notice.agency === 'SYT')
  expect(own?.people.map(({ account, channel, result }) => `${account} ${channel} ${result.what}`)).toEqual([
    'syt inside shown',
    'syt mail sent',
    'syt2 inside shown',
    'syt2 mail failed',
  ])
})

test('the mail server is away: tried again with growing pauses, delivered when it is back', async () => {
  const away = await openMailServer()
  const { port } = away
  await away.close()
  await wants(people.health2, 'truong.phong@tinh.vn')
  await chaseNow('2024-03-14T08:00:00')
  await ticking('2024-03-14T08:00:00', postTo(port))
  const waiting = (await outbox()).filter(({ state }) => state === 'queued')
  expect(waiting).toHaveLength(2)
  expect(waiting[0]).toMatchObject({ tries: 1, reason: expect.stringContaining('ECONNREFUSED') })
  // half a minute later it is not its time yet
  await ticking('2024-03-14T08:00:30', postTo(port))
  expect((await outbox()).filter(({ tries }) => tries === 2)).toHaveLength(0)
  await ticking('2024-03-14T08:01:00', postTo(port))
  expect((await outbox()).filter(({ tries }) => tries === 2)).toHaveLength(2)
  const back = await openMailServer(undefined, port)
  try {
    await ticking('2024-03-14T08:05:00', postTo(port))
    expect(back.arrived).toHaveLength(0)
    await ticking('2024-03-14T08:06:00', postTo(port))
    expect(new Set(back.arrived.map(({ to }) => to[0]))).toEqual(
      new Set(['truong.phong@tinh.vn', 'y.te@tinh.vn']),
    )
    await ticking('2024-03-14T09:00:00', postTo(port))
    expect(back.arrived).toHaveLength(2)
  } finally {
    await back.close()
  }
})

test('one letter a day has everything that may wait, grouped', async () => {
  const daily: Choice = { inside: 'now', mail: 'digest' }
  await wants(people.health, 'y.te@tinh.vn', { chased: daily, returned: daily, reminder: daily })
  await wants(people.health2, 'truong.phong@tinh.vn', { chased: { inside: 'now', mail: 'off' } })
  const before = server.arrived.length
  await chaseNow('2024-03-15T09:00:00')
  await chaseNow('2024-03-15T10:00:00', 'Gọi 0297 nếu vướng.')
  const scope = scene.at(people.planning, '2024-03-15T11:00:00')
  await scope.store.transaction(ownView(scope), (db) =>
    tell(scope, db, {
      kind: 'returned',
      facts: { reason: 'Thiếu giường bệnh', cells: [] },
      key: 'returned 2024-M03 SYT 9',
      agency: 'SYT',
      audience: 'clerks',
      period: march,
    }),
  )
  await ticking('2024-03-15T15:59:00', postTo(server.port))
  expect(server.arrived).toHaveLength(before)
  await ticking('2024-03-15T16:00:00', postTo(server.port))
  await ticking('2024-03-15T16:01:00', postTo(server.port))
  expect(server.arrived).toHaveLength(before + 1)
  const letter = server.arrived.at(-1)
  expect(letter?.headers['subject']).toBe('[CHẠY THỬ] [Nhịp] Thông báo trong ngày: 3 việc')
  expect(letter?.plain).toContain('Đôn đốc của cơ quan tổng hợp (2)')
  expect(letter?.plain).toContain('Gọi 0297 nếu vướng.')
  expect(letter?.plain).toContain('Báo cáo bị trả lại (1)')
})

test('a server dies between sending and marking: the letter is taken again, with the same identity', async () => {
  await wants(people.health, 'y.te@tinh.vn')
  await chaseNow('2024-03-16T08:00:00')
  const scope = program('2024-03-16T08:00:00')
  await spreadNotices(scope)
  const post = postTo(server.port)
  await writeLetters(scope, post)
  const before = server.arrived.length
  // the letter leaves, and the power goes before anybody notes it
  const cut: Post = {
    ...post,
    send: (letters, done) =>
      post.send(letters, async (id, posted) => {
        if (posted.kind === 'sent') throw new Error('the power is gone')
        await done(id, posted)
      }),
  }
  await expect(sendLetters(scope, cut, clock('2024-03-16T08:00:00'))).rejects.toThrow('the power is gone')
  expect(server.arrived).toHaveLength(before + 1)
  // while the claim lasts nobody else sends it
  expect(await sendLetters(program('2024-03-16T08:05:00'), post, clock('2024-03-16T08:05:00'))).toBe(0)
  expect(await sendLetters(program('2024-03-16T08:10:00'), post, clock('2024-03-16T08:10:00'))).toBe(1)
  const [first, second] = server.arrived.slice(before)
  expect(second?.headers['message-id']).toBe(first?.headers['message-id'])
  expect(await sendLetters(program('2024-03-16T09:00:00'), post, clock('2024-03-16T09:00:00'))).toBe(0)
})

test('two servers at once send every letter once', async () => {
  await chaseNow('2024-03-17T10:00:00')
  const scope = program('2024-03-17T10:00:00')
  await spreadNotices(scope)
  const post = postTo(server.port)
  const before = server.arrived.length
  const both = () => Promise.all([1, 2].map(() => ticking('2024-03-17T10:00:00', post)))
  await both()
  const ids = server.arrived.slice(before).map(({ headers }) => headers['message-id'])
  expect(new Set(ids).size).toBe(ids.length)
  await both()
  expect(server.arrived).toHaveLength(before + ids.length)
})

test('without settings no letter is written, and the log says that e-mail is off', async () => {
  const written = (await outbox()).length
  await chaseNow('2024-03-18T10:00:00')
  await ticking('2024-03-18T10:00:00', null)
  expect(await outbox()).toHaveLength(written)
  const { lines } = valueOf(await showTold(scene.at(people.planning, '2024-03-18T10:01:00'), march))
  const chased = lines.find(({ notice }) => notice.kind === 'chased')
  expect(
    chased?.people.find(({ account, channel }) => account === 'syt' && channel === 'mail')?.result,
  ).toEqual({
    what: 'off',
  })
})

test('settings: none, some, wrong, right', () => {
  const all = { NHIP_SMTP_URL: 'smtp://thu:25', NHIP_MAIL_FROM: 'a@b.vn', NHIP_ADDRESS: 'https://nhip.vn/' }
  expect(mailSettings({})).toBeNull()
  expect(mailSettings({ ...all, NHIP_ADDRESS: '' })).toBe('Thư điện tử đang tắt: còn thiếu NHIP_ADDRESS.')
  expect(mailSettings({ ...all, NHIP_SMTP_URL: 'thu:25' })).toMatch(/smtp:/)
  expect(mailSettings(all)).toEqual({ url: 'smtp://thu:25', from: 'a@b.vn', address: 'https://nhip.vn' })
})
