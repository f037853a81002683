import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { attach, handOutEvidence, takeBackEvidence } from '#actions/talk/attach.ts'
import { comment, settleThread } from '#actions/talk/comment.ts'
import { showTalk } from '#actions/talk/show-talk.ts'
import { addComment } from '#store/talk/comments.ts'

/* The health department speaks of a cell, inside and with others, and proves it with a paper. */

let scene: Scene
const health = { period: march, agency: 'SYT' }
const at = (person: (typeof people)[keyof typeof people], wall = '2024-03-15T08:00:00') =>
  scene.at(person, wall)
const words = { subject: 'T.13', words: 'Số này lấy từ báo cáo nào?', inside: false, asked: [], thread: null }
const pdf = new TextEncoder().encode('%PDF-1.7 một quyết định')

beforeAll(async () => {
  scene = await makeScene()
  valueOf(await openPeriod(at(people.planning), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

test('the department asks, the agency answers and settles; an inside note stays inside', async () => {
  const asked = valueOf(await comment(at(people.planning), health, words))
  const thread = asked.threads[0]?.thread ?? 0
  const answer = { ...words, words: 'Báo cáo của Bệnh viện Đa khoa.', thread }
  valueOf(await comment(at(people.health), health, answer))
  const inside = { ...words, words: 'Nhớ gọi cho bệnh viện.', inside: true }
  const own = valueOf(await comment(at(people.health2), health, inside))
  expect(own.threads.map((one) => one.said.length)).toEqual([2, 1])
  const settled = valueOf(await settleThread(at(people.health), health, thread, 'resolved'))
  expect(settled.threads[0]?.resolved?.byName).toBe('Người syt')
  expect(codeOf(await settleThread(at(people.health), health, thread, 'resolved'))).toBe('threadResolved')
  const department = valueOf(await showTalk(at(people.planning), health))
  expect(department.threads).toHaveLength(1)
  expect(department.own).toBe(false)
})

test('an agency that is asked hears from then on, others hear nothing', async () => {
  expect(codeOf(await showTalk(at(people.labour), health))).toBe('talkNotForYou')
  const question = { ...words, words: 'Sở LĐ-TB&XH đối chiếu giúp.', asked: ['SLDTBXH'] }
  const begun = valueOf(await comment(at(people.health), health, question))
  const thread = begun.threads.at(-1)?.thread ?? 0
  const heard = valueOf(await showTalk(at(people.labour), health))
  expect(heard.threads.map((one) => one.said[0]?.words)).toEqual(['Sở LĐ-TB&XH đối chiếu giúp.'])
  expect(heard.evidence).toEqual([])
  valueOf(await comment(at(people.labour), health, { ...question, asked: [], words: 'Khớp.', thread }))
  expect(codeOf(await comment(at(people.labour), health, words))).toBe('onlyAnswers')
  expect(heard.whyNotBegin?.code).toBe('onlyAnswers')
  expect(codeOf(await comment(at(people.health), health, { ...question, asked: ['NOPE'] }))).toBe(
    'noSuchAsked',
  )
  expect(codeOf(await comment(at(people.health), health, { ...question, asked: ['SYT'] }))).toBe(
    'noSuchAsked',
  )
  expect(codeOf(await showTalk(at(people.school), health))).toBe('talkNotForYou')
  expect(codeOf(await comment(at(people.school), health, words))).toBe('talkNotForYou')
})

test('nothing is said of a line that is not there, of nobody’s thread, or of nothing', async () => {
  const scope = at(people.health)
  expect(codeOf(await comment(scope, health, { ...words, subject: 'T.999' }))).toBe('noSubject')
  expect(codeOf(await comment(scope, health, { ...words, thread: 999_999 }))).toBe('noThread')
  expect(codeOf(await comment(scope, health, { ...words, words: ' ' }))).toBe('commentEmpty')
  const both = { ...words, inside: true, asked: ['SLDTBXH'] }
  expect(codeOf(await comment(scope, health, both))).toBe('insideAsksNobody')
})

test('a paper is the agency’s own until it is sent, comes back byte for byte, and is taken back with a reason', async () => {
  const scope = at(people.health)
  const paper = { subject: 'T.13', name: 'Quyết định 12.pdf', bytes: pdf }
  const attached = valueOf(await attach(scope, health, paper))
  expect(attached.evidence).toMatchObject([
    { number: 1, name: 'Quyết định 12.pdf', kind: 'pdf', size: pdf.length },
  ])
  expect(codeOf(await attach(scope, health, { ...paper, name: 'bản sao.pdf' }))).toBe('evidenceTwice')
  expect(codeOf(await attach(at(people.planning), health, paper))).toBe('evidenceNotYours')
  expect(valueOf(await showTalk(at(people.planning), health)).evidence).toEqual([])
  expect(codeOf(await handOutEvidence(at(people.planning), health, 1))).toBe('noEvidence')
  await fill(scope)
  valueOf(await sendReport(at(people.health, '2024-03-16T08:00:00'), health))
  const file = valueOf(await handOutEvidence(at(people.planning), health, 1))
  expect([...file.bytes]).toEqual([...pdf])
  expect(codeOf(await takeBackEvidence(scope, health, 1, ''))).toBe('withdrawNeedsReason')
  const taken = valueOf(await takeBackEvidence(scope, health, 1, 'Nhầm số hiệu'))
  expect(taken.evidence[0]?.withdrawn?.reason).toBe('Nhầm số hiệu')
  expect(codeOf(await takeBackEvidence(scope, health, 1, 'Lần nữa'))).toBe('evidenceWithdrawn')
})

test('the database itself takes no word into another agency’s report, and changes none', async () => {
  const { province } = at(people.school)
  const view = { province, agency: 'SGDDT', role: 'head' } as const
  const fact = {
    subject: '',
    thread: null,
    what: 'said',
    words: 'Chen ngang.',
    inside: false,
    asked: [],
    by: 'sgddt',
    byName: 'Người sgddt',
    byAgency: 'SGDDT',
    at: '2024-03-15T01:00:00.000Z',
    trial: true,
  } as const
  const { store } = scene.fresh
  const write = store.transaction(view, (db) => addComment(db, { province, ...health }, fact))
  await expect(write).rejects.toThrow(/row-level security/)
  const own = { ...view, agency: 'SYT' }
  const change = store.transaction(own, (db) =>
    db.updateTable('report_comment').set({ words: 'khác' }).execute(),
  )
  await expect(change).rejects.toThrow(/permission denied/)
})
