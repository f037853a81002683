import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { day } from '#core/time/day.ts'

const agency = (code: string, name: string): Agency => ({
  code,
  name,
  role: 'unit',
  variants: [],
  short: name,
  kind: 'department',
  validFrom: day('2020-01-01'),
  validTo: null,
  reports: true,
  members: [],
  successor: null,
})
const register = [
  agency('SYT', 'Sở Y tế'),
  agency('SXD', 'Sở Xây dựng'),
  agency('STC', 'Sở Tài chính'),
  agency('UBND', 'Ủy ban nhân dân tỉnh'),
]

const read = (...lines: readonly string[]): Plan => {
  const plan = readPlan(['KẾ HOẠCH', 'Phát triển kinh tế - xã hội năm 2031', ...lines].join('\n'), register)
  if (!plan.ok) throw new Error(plan.failure.message)
  return plan.value
}
const tasks = (plan: Plan): readonly string[] =>
  plan.assignments.map(({ id, lead, actions }) =>
    [id, lead.map(({ code }) => code).join(' '), actions.map(({ text }) => text).join(' / ')].join(' | '),
  )
const unread = (plan: Plan): readonly string[] => plan.unread.map(({ line, text }) => `${line} ${text}`)

test('an article without items gives the task of its heading', () => {
  const plan = read(
    'Điều 1. Giao Sở Y tế mở 05 trạm y tế.',
    'Điều 2. Sở Xây dựng sửa cầu.',
    'Điều 3. Trời đẹp.',
  )
  expect(tasks(plan)).toEqual(['1 | SYT | mở 05 trạm y tế', '2 | SXD | sửa cầu'])
  expect(unread(plan)).toEqual(['5 Điều 3. Trời đẹp.'])
})

test('a number with nothing under it is a task, or is named as one that nobody leads', () => {
  const plan = read(
    'I. NHIỆM VỤ',
    '1. Sở Y tế tiêm chủng cho trẻ em.',
    '2. Trồng cây.',
    '3. Đường',
    '- Giao Sở Xây dựng làm đường.',
  )
  expect(tasks(plan)).toEqual(['1 | SYT | tiêm chủng cho trẻ em', '3.1 | SXD | làm đường'])
  expect(plan.groups.map(({ title }) => title)).toEqual(['Sở Y tế tiêm chủng cho trẻ em', 'Đường'])
  expect(unread(plan)).toEqual(['5 2. Trồng cây.'])
})

test('a lead and a term behind the work count, and a topic of tasks is no task', () => {
  const plan = read(
    'I. NHIỆM VỤ',
    'a) Về y tế',
    '- Mở 05 trạm y tế. Đơn vị chủ trì: Sở Y tế. Cơ quan phối hợp: Sở Xây dựng. Thời gian: Quý II/2031.',
  )
  expect(tasks(plan)).toEqual(['a.1 | SYT | Mở 05 trạm y tế'])
  expect(plan.assignments[0]).toMatchObject({
    coordinate: [{ code: 'SXD' }],
    deadlines: [{ text: 'Quý II/2031', time: { kind: 'period', period: '2031-Q2' } }],
  })
  expect(unread(plan)).toEqual([])
})

test('tasks are found where only the organisation of the plan names them', () => {
  const plan = read(
    'I. CHỈ TIÊU',
    '- Thu 9 tỷ đồng.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Sở Tài chính báo cáo hằng quý.',
  )
  expect(tasks(plan)).toEqual(['1 | STC | báo cáo hằng quý'])
})

test('a document without parts has its targets and tasks all the same', () => {
  const plan = read(
    '1. Chỉ tiêu chủ yếu',
    'a) Thu ngân sách 9 tỷ đồng.',
    '2. Nhiệm vụ',
    'a) Giao Sở Y tế tiêm chủng.',
  )
  expect(plan.targets.map(({ indicator }) => indicator)).toEqual(['Thu ngân sách'])
  expect(tasks(plan)).toEqual(['2.a | SYT | tiêm chủng'])
  expect(plan.clauses.map(({ id, parent }) => [id, parent])).toEqual([
    ['title', null],
    ['N.1', null],
    ['N.1.a', 'N.1'],
    ['N.2', null],
    ['N.2.a', 'N.2'],
  ])
})

test('each body with work of its own is no joint lead; two before one verb are', () => {
  const plan = read(
    'I. NHIỆM VỤ',
    '- Giao Sở Xây dựng chủ trì lập dự án; Sở Tài chính thẩm định vốn đầu tư.',
    '- Giao Sở Y tế, Sở Tài chính mua thuốc.',
  )
  expect(plan.assignments.map(({ jointLead }) => jointLead)).toEqual([false, true])
  expect(plan.assignments[0]?.actions.map(({ by }) => by?.map(({ code }) => code))).toEqual([
    undefined,
    ['STC'],
  ])
})

test('when a task is to be done is part of the task', () => {
  const plan = read(
    'I. NHIỆM VỤ',
    '- Giao Sở Y tế mở 05 trạm y tế tại các xã miền núi, hoàn thành trong Quý II/2031.',
  )
  expect(plan.assignments[0]?.actions.map(({ deadlines }) => deadlines.map(({ text }) => text))).toEqual([
    ['trong Quý II/2031'],
  ])
})

test('a clause of a target without a figure is named', () => {
  const plan = read('I. CHỈ TIÊU', '- Tỷ lệ bao phủ bảo hiểm đạt 95%; duy trì mức sinh thay thế.')
  expect(plan.targets).toHaveLength(1)
  expect(unread(plan)).toEqual(['4 duy trì mức sinh thay thế'])
})

test('the signature may follow a table in the text, and be a title alone', () => {
  const plan = read(
    'I. NHIỆM VỤ',
    'TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn',
    '1\tMở trạm\tSở Y tế\tQuý II/2031',
    '2\tSửa cầu\t-nt-\tQuý III/2031',
    'CHỦ TỊCH',
    'Lê Thị Mai',
    'BIỂU 1: CHỈ TIÊU',
    'TT\tChỉ tiêu\tĐVT\tKế hoạch 2031',
    '1\tLúa\tTấn\t900',
  )
  expect(plan.document.signer).toMatchObject({ name: 'Lê Thị Mai', title: 'CHỦ TỊCH' })
  expect(plan.assignments.map(({ lead }) => lead.map(({ code }) => code))).toEqual([['SYT'], ['SYT']])
  expect(unread(plan)).toEqual([])
})

test('annexes without a number of their own count alike, and tell the number of the plan', () => {
  const rows = ['TT\tChỉ tiêu\tĐVT\tKế hoạch 2031', '1\tLúa\tTấn\t900']
  const annex = (number: number) => [
    `PHỤ LỤC ${number}`,
    `CHỈ TIÊU ${number}`,
    'KÈM THEO KẾ HOẠCH SỐ 55/KH-UBND',
    ...rows,
  ]
  const plan = read(...annex(1), ...annex(2))
  expect(plan.tables.map(({ id }) => id)).toEqual(['T1', 'T2'])
  expect(plan.document.number).toBe('55/KH-UBND')
})

test('a law is cited with the number behind its name', () => {
  const plan = read(
    'Căn cứ Luật Đầu tư công số 58/2030/QH17 ngày 29/11/2030;',
    'I. MỤC TIÊU',
    '1. Phát triển.',
  )
  expect(plan.document.legalBases).toMatchObject([
    { number: 'Luật Đầu tư công số 58/2030/QH17', date: '2030-11-29' },
  ])
})

test('the words below the heading of an objective are the objective', () => {
  const plan = read(
    'Điều 1. Nội dung',
    '1. Mục tiêu tổng quát',
    'Phát triển nhanh.',
    '2. Chỉ tiêu chủ yếu',
    'a) Lúa 900 tấn.',
  )
  expect(plan.objectives.map(({ line, text }) => [line, text])).toEqual([[5, 'Phát triển nhanh.']])
})
