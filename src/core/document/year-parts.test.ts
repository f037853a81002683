import { expect, test } from 'vitest'
import { expectedWorks, groupNextYear, type YearSaid } from '#core/consolidation/year-said.ts'
import { actionPlansPart } from '#core/document/action-plans-part.ts'
import { textOf } from '#core/document/block.ts'
import { revisedPart } from '#core/document/revised-part.ts'
import { yearParts } from '#core/document/year-parts.ts'
import { nothingSaid, type WorkState } from '#core/works/said-work.ts'

const agency = (code: string, name: string) => ({ code, name, short: name, kind: 'department' })
const health = agency('SYT', 'Sở Y tế')
const tourism = agency('SDL', 'Sở Du lịch')
const labour = agency('SLD', 'Sở Lao động')

const saying = (state: WorkState | null, result = '') => (state ? { ...nothingSaid, state, result } : null)
const action = (id: string, ...states: readonly (WorkState | null)[]) => ({
  id,
  text: `Việc ${id}`,
  words: states.map((state) => ({ agency: health, said: saying(state) })),
})

test('an action is no further than its slowest member; of whom nothing is said it is silent', () => {
  const { works, behind } = expectedWorks([
    {
      id: 1,
      title: 'Nhóm',
      assignments: 2,
      actions: [
        action('1', 'done', 'done'),
        action('2', 'done', 'underway'),
        action('3', 'paused', 'done'),
        action('4', null),
        action('5', 'done', null),
      ],
    },
  ])
  expect(works[0]).toMatchObject({ actions: 5, done: 1, underway: 2, behind: 1, silent: 1 })
  expect(behind.map(({ action: id, state }) => [id, state])).toEqual([['3', 'paused']])
})

test('proposals for the year after stand under the sections of their agencies, and none is lost', () => {
  const said = [
    { agency: health, text: '- Thêm bác sĩ;\n- Thêm giường bệnh.' },
    { agency: tourism, text: 'Không có đề xuất' },
    { agency: labour, text: 'Mở lớp nghề.' },
  ]
  const { nextYear, nothingNext } = groupNextYear(said, [{ id: 'xh', title: 'Xã hội', agencies: ['SYT'] }])
  expect(nextYear.map(({ title, items }) => [title, items.map(({ text }) => text)])).toEqual([
    ['Xã hội', ['Thêm bác sĩ;', 'Thêm giường bệnh.']],
    ['Đề xuất khác', ['Mở lớp nghề.']],
  ])
  expect(nothingNext).toEqual([tourism])
})

const year: YearSaid = {
  verdicts: [
    { code: 'T.1', verdict: 'expectedMet', because: 'Số ước cả năm đạt mức giao, chờ số chính thức.' },
    { code: 'T.2', verdict: 'hardly', because: 'Số ước cả năm chưa đạt mức giao, chờ số thực hiện.' },
    { code: 'T.3', verdict: 'noData', because: '' },
  ],
  nextYear: [{ title: 'Xã hội', items: [{ agency: health, text: 'Thêm bác sĩ;' }] }],
  nothingNext: [tourism],
  works: [{ id: 1, title: 'Y tế.', assignments: 2, actions: 5, done: 1, underway: 0, behind: 1, silent: 3 }],
  behind: [{ action: '3', text: 'Xây trạm.', agency: health, state: 'paused', result: 'Chờ vốn.' }],
}

test('the report of a year counts its verdicts as expectations and names what is hard to reach', () => {
  const targets = ['1', '2', '3'].map((id) => ({ code: `T.${id}`, id, name: `Chỉ tiêu ${id}` }))
  const { standing, next } = yearParts(year, targets)
  const text = textOf([...standing, ...next].flatMap(({ blocks }) => blocks))
  expect(text).toContain('trong 3 chỉ tiêu: 1 dự kiến đạt, 1 chưa có số liệu, 1 dự kiến không đạt (khó đạt)')
  expect(text).toContain(
    'Chỉ tiêu dự kiến không đạt (khó đạt) (1): (2) Chỉ tiêu 2 (Số ước cả năm chưa đạt mức giao',
  )
  expect(text).toContain(
    'Nhóm 1. Y tế: 2 nhiệm vụ, 5 hành động; dự kiến hoàn thành 1, chưa thực hiện hoặc tạm hoãn 1, chưa có báo cáo 3.',
  )
  expect(text).toContain('(3) Xây trạm (Sở Y tế: tạm hoãn, Chờ vốn)')
  expect(text).toContain('- Thêm bác sĩ (Sở Y tế).')
  expect(text).toContain('Đơn vị không có đề xuất cho năm sau (1): Sở Du lịch.')
})

test('action plans: issued and submitted, in time and late, with their documents; the others by name (H13)', () => {
  const line = (
    who: typeof health,
    dated: string | null,
    late = false,
    asks: 'issue' | 'submit' = 'issue',
  ) => ({
    agency: who,
    asks,
    stated: dated === null ? null : { document: '12/KH', dated },
    late,
    exempt: false,
  })
  const district = agency('H1', 'UBND huyện Giữa')
  const text = textOf(
    actionPlansPart({
      due: '2024-02-07',
      lines: [
        line(health, '2024-02-05'),
        line(tourism, '2024-02-09', true),
        line(labour, null),
        line(district, '2024-02-06', false, 'submit'),
      ],
    }).blocks,
  )
  expect(text).toContain('2/3 đơn vị đã ban hành, trong đó 1 đúng hạn, 1 chậm')
  expect(text).toContain('Đã ban hành, chậm (1): Sở Du lịch (số 12/KH ngày 09/02/2024).')
  expect(text).toContain('Chưa ban hành (1): Sở Lao động.')
  expect(text).toContain('Đã trình phê duyệt đúng hạn (1): UBND huyện Giữa (số 12/KH ngày 06/02/2024).')
})

test('a corrected figure is printed with who asked for it and why (G12)', () => {
  const revised = {
    period: '2024-M02',
    code: 'T.6.b',
    id: '6.b',
    name: 'Lượt khách',
    unit: 'lượt',
    basis: 'SDL',
    published: { kind: 'number', value: '149600' },
    now: { kind: 'number', value: '151200' },
    document: null,
  } as const
  const correction = { agency: tourism, reason: 'Đếm lại khách đoàn.', askedBy: 'Nguyễn An' }
  const text = textOf(revisedPart({ revised: [{ ...revised, correction }] }).blocks)
  expect(text).toContain(
    'đã công bố 149.600 / hiện hành 151.200 lượt; Sở Du lịch đề nghị (Nguyễn An), lý do: Đếm lại khách đoàn.',
  )
  expect(textOf(revisedPart({ revised: [revised] }).blocks)).not.toContain('lý do')
})
