import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { readProse } from '#core/reading/read-prose.ts'
import { day } from '#core/time/day.ts'

const agency = (code: string, name: string, role: Agency['role'] = 'unit'): Agency => ({
  code,
  name,
  role,
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
  agency('UBND', 'Ủy ban nhân dân tỉnh Hoa Lư', 'committee'),
  agency('SYT', 'Sở Y tế'),
  agency('SXD', 'Sở Xây dựng'),
  agency('@SO_NGANH', 'các sở, ngành'),
]

const plan = `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH HOA LƯ\tĐộc lập - Tự do - Hạnh phúc
Số: 7/KH-UBND\tHoa Lư, ngày 09 tháng 01 năm 2023

KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2023
tỉnh Hoa Lư

Thực hiện Nghị quyết số 5/NQ-CP ngày 03/01/2023 của Chính phủ về kinh tế; ý kiến của Ban Cán sự về năm 2023¹.
Để đạt kết quả tốt theo chủ đề năm: “**Nhanh và bền**”, Ủy ban nhân dân tỉnh yêu cầu:

I. MỤC TIÊU
1. Phát triển nhanh, giữ

¹ Công văn số 12-CV/BCS ngày 02/01/2023

môi trường sạch.

II. CHỈ TIÊU
- (1) Tăng trưởng đạt 7% trở lên.
- (2) Hài lòng của người dân.

III. NHIỆM VỤ
1. Chăm sóc sức khỏe
- *Giao Sở Y tế chủ trì, phối hợp với các Sở, ngành* tiêm chủng; khám bệnh.
2. Xây dựng
a) Giao Sở Xây dựng chủ trì:
- Làm đường.
- Làm cầu.
d) Giao Sở Y tế chủ trì xây bệnh viện.
d) Giao Sở Xây dựng sửa chợ.
- 2 -
IV. TỔ CHỨC THỰC HIỆN
1. Báo cáo trước ngày 20 hàng tháng.
Trên đây là Kế hoạch năm 2023./.
Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
- Chính phủ;\tKT. CHỦ TỊCH
- Lưu: VT.\tPHÓ CHỦ TỊCH
\tNguyễn Văn An
An
Dòng lạ sau chữ ký`

const lines = plan.split('\n')
const read = readProse(lines, new Set(), Number.POSITIVE_INFINITY, register)

test('the identity stands in the letterhead', () => {
  expect(read.document).toMatchObject({
    type: 'Kế hoạch',
    number: '7/KH-UBND',
    date: '2023-01-09',
    title: 'Phát triển kinh tế - xã hội năm 2023 tỉnh Hoa Lư',
    issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
    year: 2023,
    theme: { text: 'Nhanh và bền', line: 10 },
    signer: { name: 'Nguyễn Văn An', form: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH' },
  })
  expect(read.document.recipients.map((one) => one.text)).toEqual(['Chính phủ', 'Lưu: VT'])
})

test('a legal basis without a number takes the one of its footnote', () => {
  expect(read.document.legalBases).toEqual([
    {
      line: 9,
      text: 'Nghị quyết số 5/NQ-CP ngày 03/01/2023 của Chính phủ về kinh tế',
      number: 'Nghị quyết số 5/NQ-CP',
      date: '2023-01-03',
      issuer: 'Chính phủ',
    },
    {
      line: 9,
      text: 'ý kiến của Ban Cán sự về năm 2023',
      number: 'Công văn số 12-CV/BCS',
      date: '2023-01-02',
      issuer: 'Ban Cán sự',
    },
  ])
})

test('an objective that a footnote cuts is one', () => {
  expect(read.objectives).toEqual([
    { id: 'I.1', line: 13, lines: [13, 17], text: '1. Phát triển nhanh, giữ môi trường sạch.' },
  ])
})

test('the dashes under an order inherit it, and a letter printed twice takes the next', () => {
  expect(
    read.assignments.map((task) => [
      task.id,
      task.lead.map((lead) => lead.code).join(),
      task.lines,
      task.explicitLead,
    ]),
  ).toEqual([
    ['1.1', 'SYT', [25], true],
    ['2.a.1', 'SXD', [27, 28], true],
    ['2.a.2', 'SXD', [27, 29], true],
    ['2.d', 'SYT', [30], true],
    ['2.đ', 'SXD', [31], false],
  ])
  expect(read.assignments[0]?.leadPhrase).toBe('Giao Sở Y tế chủ trì, phối hợp với các Sở, ngành')
  expect(read.groups.map((group) => [group.id, group.title])).toEqual([
    [1, 'Chăm sóc sức khỏe'],
    [2, 'Xây dựng'],
  ])
})

test('what is not understood is listed with its line and the reason', () => {
  expect(read.unread.map((one) => [one.line, one.text])).toEqual([
    [21, '- (2) Hài lòng của người dân.'],
    [41, 'Dòng lạ sau chữ ký'],
  ])
})

test('every line with words has an address or is listed, and no address stands twice', () => {
  const known = new Set([
    ...read.clauses.flatMap((clause) => clause.lines),
    ...read.unread.map((one) => one.line),
  ])
  expect(lines.flatMap((line, at) => (line.trim() !== '' && !known.has(at + 1) ? [at + 1] : []))).toEqual([])
  const ids = read.clauses.map((clause) => clause.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(
    expect.arrayContaining([
      'title',
      'preamble.1',
      'I.1',
      'II.(2)',
      'III.2.a.1',
      'III.2.đ',
      'IV.1',
      'closing',
      'recipients',
      'signature',
      'note.1',
      'page.32',
    ]),
  )
})

test('a broken number is named and its target not guessed; a number printed twice is kept apart', () => {
  const text = [
    'KẾ HOẠCH',
    'Làm muối',
    'II. CHỈ TIÊU',
    '(1) Muối đạt 6,,7 tấn.',
    '(2) Cá đạt 5 tấn.',
    '(2) Tôm đạt 4 tấn.',
  ]
  const { targets, unread } = readProse(text, new Set(), Number.POSITIVE_INFINITY, register)
  expect(targets.map((target) => target.id)).toEqual(['2', '2-2'])
  expect(unread).toMatchObject([{ line: 4, why: expect.stringContaining('"6,,7"') }])
})

test('headings above the targets do not count as targets; a list under one gives its parts', () => {
  const text = [
    'KẾ HOẠCH',
    'Làm muối',
    'II. CHỈ TIÊU',
    '1. Về kinh tế',
    '- Muối đạt 6 tấn.',
    '- Cá đạt 5 tấn.',
    '2. Về xã hội',
    '(1) Cơ cấu hộ:',
    '+ Hộ làm muối: 60%',
    '+ Hộ khác: 40%',
  ]
  const { targets, unread } = readProse(text, new Set(), Number.POSITIVE_INFINITY, register)
  expect(targets.map((target) => `${target.id} ${target.indicator} ${target.comparator}`)).toEqual([
    '1 Muối >=',
    '2 Cá >=',
    '1-2.a Cơ cấu hộ - Hộ làm muối =',
    '1-2.b Cơ cấu hộ - Hộ khác =',
  ])
  expect(unread).toEqual([])
})

test('annexes that give another number are asked about', () => {
  const other = [...lines, '(Kèm theo Kế hoạch số 8/KH-UBND ngày 09/01/2023 của UBND tỉnh Hoa Lư)']
  const questions = readProse(other, new Set(), Number.POSITIVE_INFINITY, register).questions
  expect(questions).toMatchObject([
    { code: 'contradiction', severity: 'question', where: [{ line: 42 }], evidence: [{ line: 3 }] },
  ])
})
