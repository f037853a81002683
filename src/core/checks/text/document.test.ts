import { expect, test } from 'vitest'

import type { Agency } from '#core/agency/agency.ts'
import { planOf, tableOf } from '#core/checks/example-table.ts'
import { citations } from '#core/checks/text/citations.ts'
import { days } from '#core/checks/text/days.ts'
import { endedAgencies } from '#core/checks/text/ended-agency.ts'
import { repeatedPhrases } from '#core/checks/text/repeated-phrase.ts'
import { tableNumbers } from '#core/checks/text/table-numbers.ts'
import { titleWords } from '#core/checks/text/title-words.ts'
import { unknownAreas } from '#core/checks/text/unknown-area.ts'
import { vaguePeriods } from '#core/checks/text/vague-period.ts'
import type { Assignment } from '#core/plan/plan.ts'
import { day } from '#core/time/day.ts'

const dated = planOf({}).document
const written = (...lines: readonly string[]) => planOf({ lines, document: { ...dated, date: '2024-01-19' } })

test('days that no calendar has, sources younger than the document', () => {
  expect(days(written('Hoàn thành trước ngày 30/02/2024.'))).toMatchObject([{ severity: 'error' }])
  expect(days(written('Hoàn thành trước ngày 29/02/2024.'))).toEqual([])
  expect(days(written('Nghị quyết số 01/NQ-CP ngày 05/01/2025'))).toMatchObject([
    { expected: '≤ 19/01/2024' },
  ])
  expect(days(written('Nghị quyết số 01/NQ-CP ngày 05/01/2024'))).toEqual([])
})

test('days and periods that cannot be, in the tables of tasks too', () => {
  expect(days(written('1\tXây dựng đề án\tSở Y tế\tTrước 31/9/2027\tĐề án'))).toMatchObject([
    { severity: 'error', printed: '31/9/2027' },
  ])
  expect(days(written('2\tRà soát\tSở Tư pháp\tQuý V/2027\tBáo cáo'))).toMatchObject([
    { severity: 'error', printed: 'Quý V' },
  ])
  expect(days(written('Hoàn thành trong tháng 13/2027.'))).toMatchObject([{ severity: 'error' }])
  expect(days(written('3\tHộ nghèo\tQuý IV/2027\t75/82/2000\tsau 24 tháng'))).toEqual([])
  expect(days(written('Bác sĩ quý vị có mặt trong quý I/2027, 5 quý liền, tháng 12/2027'))).toEqual([])
})

test('a day that is printed with its word is told with one word', () => {
  const [finding] = days(written('Lâm Sơn, ngày 31 tháng 11 năm 2025'))
  expect(finding?.message).toBe('Dòng 1 in ngày 31 tháng 11 năm 2025: trong lịch không có ngày này.')
})

test('the name and the sign of a source', () => {
  expect(citations(written('theo Quyết định số 12/NQ-CP'))).toMatchObject([{ expected: 'QĐ' }])
  const right =
    'Quyết định số 411/QĐ-TTg, Nghị quyết số 13-NQ/TW, Nghị quyết số 244/2025/QH15, Kế hoạch số 45/KH-UBND'
  expect(citations(written(right))).toEqual([])
})

test('a deadline without a day, a period of one year', () => {
  const found = vaguePeriods(
    written('hoàn thành trong đầu tháng 02/2024', 'Chương trình giai đoạn 2024; Đề án'),
  )
  expect(found.map(({ where }) => where)).toEqual([[{ line: 1 }], [{ line: 2 }]])
  expect(
    vaguePeriods(written('trước ngày 05/02/2024', 'giai đoạn 2021-2025, giai đoạn 2021 đến 2025')),
  ).toEqual([])
})

test('a piece of text pasted twice; titles may be repeated', () => {
  const piece = 'quản lý, phân bổ, sử dụng ngân sách địa phương'
  expect(
    repeatedPhrases(written(`Nâng cao hiệu quả ${piece}; tăng cường kỷ luật, nâng ${piece}.`)),
  ).toMatchObject([{ where: [{ line: 1 }], printed: piece }])
  const title = 'Đề án phát triển du lịch tỉnh Bình Châu giai đoạn 2021-2025, định hướng đến năm 2030'
  expect(repeatedPhrases(written(`${title}; ${title}.`))).toEqual([])
})

const titled = (...titles: readonly string[]) =>
  planOf({ tables: titles.map((title, at) => tableOf('KH2024', [], { title, titleLine: 10 * at + 1 })) })

test('numbers of the tables', () => {
  expect(tableNumbers(titled('KỊCH BẢN', 'BIỂU 2: THU', 'BIỂU 3: CHI'))).toMatchObject([
    { where: [{ line: 1 }], expected: 'Biểu 1' },
  ])
  expect(tableNumbers(titled('BIỂU 1: THU', 'BIỂU 3: CHI'))).toMatchObject([{ where: [{ line: 11 }] }])
  expect(tableNumbers(titled('BIỂU SỐ 01: THU', 'BIỂU SỐ 02: CHI'))).toEqual([])
  expect(tableNumbers(titled('PHỤ LỤC I', 'Biểu số 01', 'Bảng 3. Dân số'))).toEqual([])
})

test('a title that lacks a word of a name', () => {
  const rows = ['1 | Vốn đầu tư trực tiếp nước ngoài | Triệu USD | 9']
  const lines = ['Thu hút đầu tư nước ngoài.', 'Vốn đầu tư trực tiếp nước ngoài']
  const plan = (title: string) =>
    planOf({ lines: [...lines, title], tables: [tableOf('KH2024', rows, { title })] })
  expect(titleWords(plan('ĐẦU TƯ TRỰC TIẾP NGOÀI NĂM 2024'))).toMatchObject([{ where: [{ line: 9 }] }])
  expect(titleWords(plan('ĐẦU TƯ TRỰC TIẾP NƯỚC NGOÀI NĂM 2024'))).toEqual([])
})

const agency = (code: string, name: string, part: Partial<Agency> = {}): Agency => ({
  code,
  name,
  short: name,
  kind: 'department',
  variants: [],
  validFrom: day('2021-01-01'),
  validTo: null,
  reports: true,
  role: 'unit',
  members: [],
  successor: null,
  ...part,
})

test('bodies that ended before the day of the document', () => {
  const all = [
    agency('SKHDT', 'Sở Kế hoạch và Đầu tư', { validTo: day('2025-02-28'), successor: 'STC' }),
    agency('STC', 'Sở Tài chính'),
  ]
  const task: Assignment = {
    id: '1.1',
    group: 1,
    marker: '-',
    lines: [7],
    text: '',
    leadPhrase: '',
    lead: [{ code: 'SKHDT', text: 'Sở Kế hoạch và Đầu tư' }],
    coordinate: [],
    jointLead: false,
    explicitLead: true,
    actions: [],
  }
  const plan = planOf({ assignments: [task] })
  expect(endedAgencies(plan, { all, day: '2026-01-15' })).toMatchObject([
    { where: [{ line: 7 }], printed: 'Sở Kế hoạch và Đầu tư' },
  ])
  expect(endedAgencies(plan, { all, day: '2024-01-19' })).toEqual([])
})

test('a district that is none, in the province of the register only', () => {
  const names = ['Kiên Hải', 'Kiên Lương', 'An Minh', 'Gò Quao', 'Hòn Đất']
  const all = names.map((name) => agency(name, `UBND huyện ${name}`, { kind: 'district' }))
  const text =
    'các huyện An Minh, Gò Quao và Hòn Đất; các huyện đảo Kiên Lương và Hòn Tre; huyện Thới Lai, thành phố Cần Thơ'
  expect(unknownAreas(written(text), { all, day: '2024-01-19' })).toMatchObject([{ printed: 'Hòn Tre' }])
  const elsewhere = 'huyện Văn Chấn, huyện Trạm Tấu và huyện Gò Quao'
  expect(unknownAreas(written(elsewhere), { all, day: '2024-01-19' })).toEqual([])
})
