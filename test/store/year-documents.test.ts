import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, fill, makeScene, people, type Scene, valueOf } from './month-scene.ts'
import { consolidate } from '#actions/consolidation/consolidate.ts'
import { exportReport } from '#actions/consolidation/export-report.ts'
import { readIssued, remakeIssued } from '#actions/consolidation/issue-document.ts'
import { saveSection } from '#actions/consolidation/narrative.ts'
import { showConsolidation } from '#actions/consolidation/show-consolidation.ts'
import { takeStep } from '#actions/consolidation/take-step.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { statePlanDuty } from '#actions/duty/state-plan-duty.ts'
import { evaluate } from '#actions/evaluation/evaluate.ts'
import { exportEvaluation } from '#actions/evaluation/export-evaluation.ts'
import { saveWorks } from '#actions/report/save-works.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { workFields } from '#core/works/said-work.ts'
import { returnReport } from '#actions/report/return-report.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { showReport } from '#actions/report/show-report.ts'
import type { Actor } from '#actions/scope.ts'
import type { Step } from '#core/consolidation/approval.ts'

/* The reports of a quarter and of a year, the evaluation: prepared, approved, issued, and made again to the byte. */

let scene: Scene
const leader: Actor & { readonly leads: true } = {
  ...people.planning,
  account: 'khdt.tt',
  name: 'Lãnh đạo Sở',
  leads: true,
}
const head: Actor = { account: 'skhdt.tt', name: 'Người skhdt', role: 'head', agency: 'SKHDT' }
const [february, june, year] = ['2024-M02', '2024-M06', '2024']

const at = (person: Actor, wall: string) => scene.at(person, wall)

const send = async (
  person: Actor,
  period: string,
  wall: string,
  said: { readonly numbers: Readonly<Record<string, string>>; readonly nextYear?: string },
) => {
  const [scope, agency] = [at(person, wall), person.agency ?? '']
  await fill(scope, said.numbers, 'Không có đề xuất', period)
  const nextYear = said.nextYear === undefined ? {} : { nextYear: said.nextYear }
  const texts = { situation: 'Tình hình ổn định.', proposals: 'Không có đề xuất', ...nextYear }
  valueOf(await saveTexts(scope, { period, agency }, texts))
  valueOf(await sendReport(scope, { period, agency }))
}

const write = async (period: string, wall: string): Promise<void> => {
  for (const section of ['mo-dau', 'danh-gia', 'nhiem-vu'])
    valueOf(
      await saveSection(at(people.planning, wall), period, {
        section,
        text: 'Nội dung của cơ quan tổng hợp.',
        used: [],
        seen: 0,
      }),
    )
}

/** Submitted, approved by another, issued with a number, sent. */
const issue = async (period: string, document: string, wall: string, number: string): Promise<void> => {
  const signer = { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Hòa' }
  const steps: readonly (readonly [Actor, Step])[] = [
    [people.planning, { what: 'submitted', confirmed: true }],
    [leader, { what: 'approved', confirmed: true }],
    [people.planning, { what: 'issued', number, day: wall.slice(0, 10), signer }],
    [people.planning, { what: 'sent' }],
  ]
  for (const [person, step] of steps) valueOf(await takeStep(at(person, wall), period, document, step))
}

const wordOf = async (period: string, document: string, wall: string): Promise<string> => {
  const key = { period, document, copy: 1 }
  return textIn(valueOf(await readIssued(at(people.planning, wall), key, 'docx')).bytes)
}

const textIn = (bytes: Uint8Array): string =>
  new TextDecoder()
    .decode(unzipSync(bytes)['word/document.xml'])
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')

const isSame = async (period: string, document: string, wall: string): Promise<void> => {
  const again = valueOf(await remakeIssued(at(people.planning, wall), { period, document, copy: 1 }))
  expect(again).toMatchObject({ docx: { same: true }, xlsx: { same: true } })
}

const open = async (period: string, wall: string) =>
  valueOf(await openPeriod(at(people.planning, wall), { plan: '2024', period }))

beforeAll(async () => {
  scene = await makeScene()
  await open(february, '2024-02-01T08:00:00')
  await open(june, '2024-06-01T08:00:00')
  await open(year, '2024-10-01T08:00:00')
})
afterAll(() => scene.fresh.close())

test('the report of February says whose action plans are there, by number, and whose are not (H13)', async () => {
  const stated = { what: 'stated', document: '12/KH-SYT', dated: '2024-02-05' } as const
  const clerk = at(people.health2, '2024-02-06T08:00:00')
  valueOf(await statePlanDuty(clerk, { plan: '2024', agency: 'SYT' }, stated))
  const page = valueOf(await showConsolidation(at(people.planning, '2024-02-19T08:00:00'), february))
  expect(page.actionPlans?.lines.find(({ agency }) => agency.code === 'SYT')).toMatchObject({
    stated: { document: '12/KH-SYT', dated: '2024-02-05' },
    late: false,
  })
  const file = valueOf(await exportReport(at(people.planning, '2024-02-19T08:00:00'), february))
  const text = textIn(file.bytes)
  expect(text).toContain('Sở Y tế (số 12/KH-SYT ngày 05/02/2024)')
  expect(text).toMatch(/Chưa trình phê duyệt \(\d+\): /)
})

test('what a sent report says of the action plan fulfils the duty: the page, the board and the report agree (F04, H13)', async () => {
  const wall = '2024-02-16T08:00:00'
  const scope = at(people.labour, wall)
  const address = { period: february, agency: 'SLDTBXH' }
  await fill(scope, {}, 'Không có đề xuất', february)
  const said = { state: 'done', doneOn: '2024-02-06', product: 'Kế hoạch 05/KH' }
  const values = Object.entries(said).map(([field, value]) => ({ action: 'KH', field, value }))
  valueOf(
    await saveWorks(
      scope,
      address,
      workFields.flatMap((field) =>
        values.flatMap((one) => (one.field === field ? [{ ...one, field }] : [])),
      ),
    ),
  )
  const standing = async () => (await showDuties(at(people.labour, wall))).planDuties[0]
  expect(await standing()).toMatchObject({ stated: null, late: true })
  valueOf(await sendReport(scope, address))
  expect(await standing()).toMatchObject({
    stated: { document: '05/KH', dated: '2024-02-06' },
    late: false,
  })
  const file = valueOf(await exportReport(at(people.planning, '2024-02-19T08:00:00'), february))
  expect(textIn(file.bytes)).toContain('(số 05/KH ngày 06/02/2024)')
})

test('the report of June is that of the quarter and of six months, held against the scenario (G08, Q15, Q17)', async () => {
  const numbers = { 'B1.1': '108.90', 'B1.1@2024-Q2': '110.20', 'B1.10': '2870' }
  await send(head, june, '2024-06-17T08:00:00', { numbers })
  const wall = '2024-06-19T08:00:00'
  const live = valueOf(await showConsolidation(at(people.planning, wall), june))
  expect(live.quarter?.quarter).toBe('2024-Q2')
  const growth = live.quarter?.rows.find(({ code }) => code === 'B1.1')
  expect(growth?.own).toMatchObject({ actual: { value: '10.20' }, kind: 'estimate' })
  expect(growth?.toDate).toMatchObject({ path: { kind: 'missing' }, actual: { value: '8.90' } })
  await write(june, wall)
  await issue(june, 'month', wall, '151')
  const text = await wordOf(june, 'month', wall)
  expect(text).toContain('tháng 6, quý II và 6 tháng đầu năm 2024')
  expect(text).toContain('KẾT QUẢ SO VỚI KỊCH BẢN')
  expect(text).toContain('Ước lũy kế 6 tháng')
  expect(text).toContain('KỊCH BẢN VÀ KẾT QUẢ THỰC HIỆN THEO QUÝ NĂM 2024')
  await isSame(june, 'month', '2024-12-01T08:00:00')
})

test('what an issued report used is frozen, though nobody took it over: corrected, not returned (G12)', async () => {
  const [wall, address] = ['2024-06-25T08:00:00', { period: june, agency: 'SKHDT' }]
  const back = await returnReport(at(people.planning, wall), address, 'Xem lại số liệu.')
  expect(codeOf(back)).toBe('usedInConsolidation')
  expect(valueOf(await showReport(at(head, wall), address)).corrections.whyNotAsk).toBeNull()
})

test('the report of the year: estimates, verdicts, proposals for the next, on time until the strict day (G09, H06)', async () => {
  const nextYear = 'Bổ sung 40 bác sĩ cho tuyến huyện.'
  await send(people.health, year, '2024-10-31T23:59:59', { numbers: { 'T.13': '10.2' }, nextYear })
  await send(head, year, '2024-11-01T08:00:00', { numbers: { 'B1.10': '4.3' }, nextYear: 'Không có đề xuất' })
  valueOf(await consolidate(at(people.planning, '2024-11-10T08:00:00'), year))
  const page = valueOf(await showConsolidation(at(people.planning, '2024-11-10T09:00:00'), year))
  expect(page).toMatchObject({ label: 'năm 2024', consolidated: { edition: 1 } })
  expect(page.yearEnd?.verdicts.find(({ code }) => code === 'T.13')).toMatchObject({ verdict: 'expectedMet' })
  expect(page.yearEnd?.verdicts).toHaveLength(page.targets.length)
  const asked = page.yearEnd?.nextYear.flatMap(({ items }) =>
    items.map(({ agency, text }) => [agency.code, text]),
  )
  expect(asked).toEqual([['SYT', nextYear]])
  const wall = '2024-11-14T23:59:59'
  await write(year, wall)
  await issue(year, 'month', wall, '301')
  const text = await wordOf(year, 'month', wall)
  expect(text).toContain('Ước thực hiện cả năm')
  expect(text).toContain('dự kiến đạt')
  expect(text).toContain(nextYear.slice(0, -1))
  expect(text).toContain('(Sở Y tế)')
  for (const id of Array.from(
    { length: 10 },
    (_, index) => `Phụ lục ${['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'][index]}`,
  ))
    expect(text).toContain(id)
  await isSame(year, 'month', '2024-12-20T08:00:00')
})

test('the evaluation: drafted, approved and issued of frozen grades; a later word changes no byte of it (H12)', async () => {
  const said = { subject: 'work:1.1', grade: 'met', reason: 'Đủ kết quả theo báo cáo' } as const
  valueOf(await evaluate(at(people.planning, '2024-11-12T08:00:00'), '2024', said))
  const wall = '2024-11-14T15:00:00'
  const draft = valueOf(await exportEvaluation(at(people.planning, wall), '2024', 'docx'))
  expect(valueOf(await exportEvaluation(at(people.planning, wall), '2024', 'docx')).bytes).toEqual(
    draft.bytes,
  )
  expect(textIn(draft.bytes)).toContain('Dự thảo')
  expect(codeOf(await exportEvaluation(at(people.health, wall), '2024', 'docx'))).toBe('noRight')
  const steps: readonly (readonly [Actor, Step])[] = [
    [people.planning, { what: 'submitted', confirmed: true }],
    [leader, { what: 'approved', confirmed: true }],
  ]
  for (const [person, step] of steps) valueOf(await takeStep(at(person, wall), year, 'evaluation', step))
  const signer = { form: 'KT.', title: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Bình' }
  const give = (number: string) =>
    takeStep(at(people.planning, wall), year, 'evaluation', {
      what: 'issued',
      number,
      day: wall.slice(0, 10),
      signer,
    })
  // the number of the report of June is nobody else's in this year
  expect(await give('0151')).toMatchObject({
    failure: { code: 'numberTaken', message: expect.stringContaining('Báo cáo tháng 6/2024') },
  })
  valueOf(await give('302'))
  valueOf(await takeStep(at(people.planning, wall), year, 'evaluation', { what: 'sent' }))
  expect(await wordOf(year, 'evaluation', wall)).toContain('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC')
  const text = await wordOf(year, 'evaluation', wall)
  expect(text).toMatch(/tổng 1 \+ 0 \+ 42 = 43/)
  expect(text).toContain('đạt (cơ quan tổng hợp đề xuất)')
  expect(text).toContain('Đủ kết quả theo báo cáo')
  const decided = { ...said, grade: 'notMet', reason: 'Chậm so với hạn.' } as const
  valueOf(await evaluate(at(people.committee, '2024-11-20T08:00:00'), '2024', decided))
  await isSame(year, 'evaluation', '2024-12-20T08:00:00')
  await isSame(year, 'month', '2024-12-20T08:00:00')
})
