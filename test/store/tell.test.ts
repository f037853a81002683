import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { choosePrinted } from '#actions/consolidation/overlay-choose.ts'
import { changeDuty } from '#actions/duty/change-duty.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { showNotices } from '#actions/notice/show-notices.ts'
import { showTold } from '#actions/notice/show-told.ts'
import { acceptReport } from '#actions/report/accept-report.ts'
import { askCorrection, decideCorrection } from '#actions/report/correct-report.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { handBackReport, submitReport } from '#actions/report/submit-report.ts'
import type { Actor } from '#actions/scope.ts'
import { sayNotice } from '#core/notice/words.ts'

/* Every event tells those whom it concerns, in its own transaction, once. */

let scene: Scene
const health = { period: march, agency: 'SYT' }
const password = 'mật khẩu để thử 2024'
beforeAll(async () => {
  scene = await makeScene(Object.values(people).map((person) => ({ ...person, password })))
  valueOf(await openPeriod(scene.at(people.planning, '2024-03-01T08:00:00'), { plan: '2024', period: march }))
})
afterAll(() => scene.fresh.close())

/** The newest notice of a person, as it is read. */
const newest = async (person: Actor, wall: string): Promise<string> => {
  const [line] = valueOf(await showNotices(scene.at(person, wall))).lines
  return line ? sayNotice(line.notice, line.agency, 'vi').text : ''
}
const count = async (person: Actor, wall: string): Promise<number> =>
  valueOf(await showNotices(scene.at(person, wall))).lines.length

test('a clerk lays it before the head, the head hands it back; nobody outside learns of it', async () => {
  await fill(scene.at(people.health, '2024-03-10T08:00:00'))
  valueOf(
    await submitReport(scene.at(people.health, '2024-03-10T09:00:00'), health, { note: '', seen: null }),
  )
  expect(await newest(people.health2, '2024-03-10T09:01:00')).toMatch(/trình thủ trưởng xem và gửi/)
  expect(await count(people.health, '2024-03-10T09:01:00')).toBe(0)
  valueOf(
    await handBackReport(scene.at(people.health2, '2024-03-10T10:00:00'), health, 'Xem lại giường bệnh'),
  )
  expect(await newest(people.health, '2024-03-10T10:01:00')).toMatch(
    /chuyển lại để sửa\. Xem lại giường bệnh$/,
  )
  expect(await count(people.planning, '2024-03-10T10:01:00')).toBe(0)
  const log = valueOf(await showTold(scene.at(people.planning, '2024-03-10T10:02:00'), march)).lines
  expect(log).toEqual([])
  const own = valueOf(await showTold(scene.at(people.health, '2024-03-10T10:02:00'), march)).lines
  expect(own.map(({ notice }) => notice.kind)).toEqual(['handedBack', 'submitted'])
})

test('more time: the department is asked, the agency is answered', async () => {
  const asked = { owed: march, agency: 'SYT' }
  const wish = { until: '2024-03-20', reason: 'Chờ số của bệnh viện' }
  valueOf(await changeDuty(scene.at(people.health2, '2024-03-11T09:00:00'), asked, 'ask', wish))
  expect(await newest(people.planning, '2024-03-11T09:01:00')).toBe(
    'Sở Y tế xin gia hạn báo cáo tháng 3/2024 đến hết ngày 20/03/2024. Lý do: Chờ số của bệnh viện',
  )
  const granted = { until: '2024-03-19', reason: 'Cho đến 19', document: '12/SKHĐT-TH' }
  valueOf(await changeDuty(scene.at(people.planning, '2024-03-11T10:00:00'), asked, 'extend', granted))
  expect(await newest(people.health, '2024-03-11T10:01:00')).toBe(
    'Báo cáo tháng 3/2024 của Sở Y tế được gia hạn đến hết ngày 19/03/2024. Cho đến 19 (12/SKHĐT-TH)',
  )
})

test('returned with its cells, accepted at last', async () => {
  const codes = await fill(scene.at(people.health, '2024-03-12T08:00:00'), { 'T.13': '10.2' })
  expect(codes).toContain('T.13')
  valueOf(await sendReport(scene.at(people.health2, '2024-03-12T09:00:00'), health))
  const cells = [{ code: 'T.13', note: '' }]
  valueOf(await returnReport(scene.at(people.planning, '2024-03-12T10:00:00'), health, 'Xem lại', cells))
  const text = await newest(people.health, '2024-03-12T10:01:00')
  expect(text).toMatch(
    /^Báo cáo tháng 3\/2024 của Sở Y tế bị trả lại\. Lý do: Xem lại\. Các ô cần xem: T\.13 /,
  )
  valueOf(await sendReport(scene.at(people.health2, '2024-03-12T11:00:00'), health))
  valueOf(await acceptReport(scene.at(people.planning, '2024-03-12T12:00:00'), health))
  expect(await newest(people.health, '2024-03-12T12:01:00')).toMatch(
    /đã nhận báo cáo tháng 3\/2024 .*\(lần gửi 2\)/,
  )
})

const choose = (wall: string, wish: Parameters<typeof choosePrinted>[2]['wish'], seen: number) =>
  choosePrinted(scene.at(people.planning, wall), march, {
    code: 'T.13',
    wish,
    reason: 'Theo Cục Thống kê',
    seen,
  })

test('another figure is printed: the agency is told once, with both and the reason (beyond 10)', async () => {
  const before = await count(people.health, '2024-03-13T08:59:00')
  const own = { what: 'own', entry: { kind: 'number', value: '10.3' } } as const
  valueOf(await choose('2024-03-13T09:00:00', own, 0))
  expect(await newest(people.health, '2024-03-13T09:01:00')).toMatch(
    /đơn vị báo cáo 10,2, báo cáo tổng hợp in 10,3\. Lý do: Theo Cục Thống kê$/,
  )
  expect(await count(people.health, '2024-03-13T09:01:00')).toBe(before + 1)
  // taken back: the agency's own figure is printed again, nobody is told of that
  valueOf(await choose('2024-03-13T10:00:00', { what: 'undo' }, 1))
  expect(await count(people.health, '2024-03-13T10:01:00')).toBe(before + 1)
})

test('a correction: asked of the department, decided to the agency', async () => {
  valueOf(await consolidate(scene.at(people.planning, '2024-03-19T16:00:00'), march))
  const cells = [{ code: 'T.13', entry: { kind: 'number', value: '10.4' } }] as const
  valueOf(
    await askCorrection(scene.at(people.health2, '2024-03-25T09:00:00'), health, {
      cells,
      reason: 'Đếm lại',
    }),
  )
  expect(await newest(people.planning, '2024-03-25T09:01:00')).toBe(
    'Sở Y tế đề nghị đính chính báo cáo tháng 3/2024. Lý do: Đếm lại',
  )
  const verdict = { what: 'accepted', reason: '' } as const
  valueOf(
    await decideCorrection(
      scene.at(people.planning, '2024-03-25T10:00:00'),
      { ...health, number: 1 },
      verdict,
    ),
  )
  expect(await newest(people.health, '2024-03-25T10:01:00')).toMatch(/đính chính .* được chấp nhận\.$/)
})

test('what was refused tells nobody: the notice stands in the transaction of its event', async () => {
  const before = await count(people.health, '2024-03-26T09:00:00')
  const refused = await returnReport(scene.at(people.planning, '2024-03-26T09:00:00'), health, 'Muộn rồi')
  expect(refused.ok).toBe(false)
  expect(await count(people.health, '2024-03-26T09:01:00')).toBe(before)
})
