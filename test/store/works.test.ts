import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type At, codeOf, fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { saveCells } from '#actions/report/save-cells.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { saveWorks } from '#actions/report/save-works.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import { canonicalText } from '#core/report/canonical.ts'
import { invariant } from '#core/result.ts'
import { listSaid, sendingKey } from '#store/sendings.ts'

let scene: Scene
let at: At

beforeAll(async () => {
  scene = await makeScene()
  at = scene.at
  const planning = at(people.planning, '2024-03-01T08:00:00')
  for (const period of ['2024-M02', march, '2024-M06', '2024'])
    valueOf(await openPeriod(planning, { plan: '2024', period }))
})
afterAll(() => scene.fresh.close())

const clerk = (wall = '2024-03-15T08:00:00') => at(people.health, wall)
const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const own = { period: march, agency: 'SYT' }
const page = async (wall?: string, address = own) => valueOf(await showReport(clerk(wall), address))
const first = async (): Promise<string> => {
  const [line] = (await page()).work.lines
  invariant(line, 'the example gives the health department an action')
  return line.action
}

test('the form lists the actions that the agency leads, and none that it only coordinates (G03)', async () => {
  const { work } = await page()
  expect(work.today).toBe('2024-03-15')
  expect(work.lines.length).toBeGreaterThan(0)
  expect(work.lines.every(({ said }) => said.state === null)).toBe(true)
  const other = { period: march, agency: 'SLDTBXH' }
  const theirs = valueOf(await showReport(at(people.labour, '2024-03-15T08:00:00'), other)).work.lines
  const [foreign] = theirs.filter(({ action }) => !work.lines.some((line) => line.action === action))
  invariant(foreign, 'another agency has work of its own')
  const said = [{ action: foreign.action, field: 'result', value: 'x' } as const]
  expect(codeOf(await saveWorks(clerk(), own, said))).toBe('notYourWork')
})

test('what is typed is a draft of the agency alone; a colleague’s word is not written over', async () => {
  const action = await first()
  const say = (field: 'state' | 'result', value: string, base?: string) =>
    saveWorks(clerk(), own, [{ action, field, value, ...(base === undefined ? {} : { base }) }])
  expect(valueOf(await say('state', 'underway', '')).conflicts).toEqual([])
  valueOf(await say('result', ' Đã mở 3 lớp\u200b ', ''))
  const { conflicts } = valueOf(await say('result', 'Đã mở 4 lớp', ''))
  expect(conflicts).toEqual([{ action, field: 'result', value: 'Đã mở 3 lớp' }])
  expect(codeOf(await say('state', 'finished'))).toBe('notAWorkState')
  const seen = (await page()).work.lines[0]?.said
  expect(seen).toMatchObject({ state: 'underway', result: 'Đã mở 3 lớp' })
  const planning = valueOf(await showReport(at(people.planning, '2024-03-15T08:00:00'), own))
  expect(planning.work.lines[0]?.said.state).toBeNull()
})

test('a sending carries the work; its checksum covers it, and the department reads it', async () => {
  const action = await first()
  await fill(clerk())
  const receipt = valueOf(await sendReport(clerk(), own))
  const planning = at(people.planning, '2024-03-16T08:00:00')
  const read = valueOf(await showReport(planning, own))
  expect(read.work.lines.find((line) => line.action === action)?.said.result).toBe('Đã mở 3 lớp')
  const { province } = planning
  const said = await scene.fresh.store.transaction({ province, agency: null, role: 'system' }, (db) =>
    listSaid(db, march, 'SYT'),
  )
  const content = said.get(sendingKey('SYT', 1))
  invariant(content, 'the sending is kept')
  const { texts, works, spelling } = content
  const sent = {
    province,
    ...own,
    revision: 1,
    entries: Object.fromEntries(content.entries),
    texts,
    works,
    spelling,
  }
  expect(digest(canonicalText(sent))).toBe(receipt.checksum)
  expect(digest(canonicalText({ ...sent, works: {} }))).not.toBe(receipt.checksum)
})

test('after the sending nothing is set, and later no day before it (G06)', async () => {
  const action = await first()
  expect(codeOf(await saveWorks(clerk(), own, [{ action, field: 'state', value: 'done' }]))).toBe(
    'alreadySent',
  )
  const june = { period: '2024-M06', agency: 'SYT' }
  const line = (await page('2024-06-15T08:00:00', june)).work.lines.find((one) => one.action === action)
  expect(line?.last).toMatchObject({ period: march, said: { state: 'underway' } })
  const day = (value: string) =>
    saveWorks(clerk('2024-06-15T08:00:00'), june, [{ action, field: 'doneOn', value }])
  expect(codeOf(await day('2024-03-14'))).toBe('olderThanReport')
  expect(codeOf(await day('2024-07-01'))).toBe('doneInFuture')
  expect(codeOf(await day('2024-05-20'))).toBe('ok')
  valueOf(await returnReport(at(people.planning, '2024-03-17T08:00:00'), own, 'Ghi rõ kết quả'))
  expect((await page('2024-03-17T09:00:00')).whyNotEdit).toBeNull()
})

test('the February form asks for the issuing of the action plan, and is not sent without a word (F08)', async () => {
  const february = { period: '2024-M02', agency: 'SLDTBXH' }
  const labour = at(people.labour, '2024-02-16T08:00:00')
  const { work } = valueOf(await showReport(labour, february))
  expect(work.lines[0]).toMatchObject({ action: 'KH', asked: true, due: { days: ['2024-02-07'] } })
  const codes = await fill(labour, {}, 'Không có đề xuất', '2024-M02')
  expect(codes.length).toBeGreaterThan(0)
  valueOf(await saveWorks(labour, february, [{ action: 'KH', field: 'state', value: '' }]))
  expect(codeOf(await sendReport(labour, february))).toBe('workMissing')
  const done = { action: 'KH', field: 'state', value: 'done' } as const
  valueOf(await saveWorks(labour, february, [done]))
  expect(codeOf(await sendReport(labour, february))).toBe('doneWithoutDay')
  valueOf(
    await saveWorks(labour, february, [
      { action: 'KH', field: 'doneOn', value: '2024-02-05' },
      { action: 'KH', field: 'product', value: '12/KH-SLĐTBXH' },
    ]),
  )
  expect(codeOf(await sendReport(labour, february))).toBe('ok')
})

test('the report of the year asks what is expected, and what is proposed for the next one (G09)', async () => {
  const year = { period: '2024', agency: 'SYT' }
  const october = clerk('2024-10-28T08:00:00')
  const seen = await page('2024-10-28T08:00:00', year)
  expect(seen.work.expected).toBe(true)
  expect(seen.texts.nextYear).toBe('')
  const action = await first()
  const codes = seen.sections.flatMap(({ lines }) =>
    lines.filter(({ heading }) => !heading).map(({ code }) => code),
  )
  valueOf(
    await saveCells(
      october,
      year,
      codes.map((code) => ({ code, entry: { kind: 'notApplicable' as const } })),
    ),
  )
  valueOf(await saveWorks(october, year, [{ action, field: 'state', value: 'done' }]))
  const asked = seen.work.lines.filter((line) => line.asked)
  valueOf(
    await saveWorks(
      october,
      year,
      asked.map((line) => ({ action: line.action, field: 'state' as const, value: 'done' })),
    ),
  )
  const texts = { situation: 'Cả năm ổn định', proposals: 'Không có đề xuất' }
  valueOf(await saveTexts(october, year, texts))
  expect(codeOf(await sendReport(october, year))).toBe('nextYearMissing')
  valueOf(await saveTexts(october, year, { ...texts, nextYear: 'Không có' }))
  expect(valueOf(await sendReport(october, year)).late).toBe(false)
})
