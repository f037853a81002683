import { expect, test } from 'vitest'
import { textOf } from '#core/document/block.ts'
import { monthlyReport, type MonthlyReport, reportSheets } from '#core/document/monthly-report.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import { day } from '#core/time/day.ts'

const agency = (code: string, name: string, short: string) => ({ code, name, short, kind: 'department' })
const tourism = agency('SDL', 'Sở Du lịch', 'Sở DL')
const health = agency('SYT', 'Sở Y tế', 'Sở YT')

const line = (
  id: string,
  name: string,
  unit: string,
  plan: string,
  reported: string | null,
): ConsolidatedLine => ({
  id,
  code: `T.${id}`,
  name,
  unit,
  comparator: '>=',
  plan: { kind: 'number', value: plan },
  stretch: null,
  cell: reported === null ? { kind: 'missing' } : { kind: 'number', value: reported },
  entry: reported === null ? { kind: 'missing' } : { kind: 'number', value: reported },
  share: reported === null ? null : '29.35',
  source:
    reported === null
      ? null
      : { agency: tourism, at: '2024-03-15T02:00:00Z', revision: 1, accepted: true, late: false },
  owner: tourism,
  others: [],
})

const consolidation: ConsolidationPage = {
  period: '2024-M03',
  label: 'tháng 3/2024',
  cutOff: '2024-03-14',
  unitsDue: '2024-03-18',
  consolidationDue: '2024-03-19',
  targets: [
    line('6.b', 'Lượt khách du lịch', 'triệu lượt', '9.2', '2.7'),
    line('6.c', 'Tổng doanh thu', 'tỷ đồng', '16900', null),
    line('18', 'Tỷ lệ bao phủ bảo hiểm y tế', '%', '93.5', '91.25'),
  ],
  tables: [],
  counts: { duties: 3, sent: 2, late: 1, missing: 1, accepted: 1 },
  missing: [health],
  returned: [],
  waiting: [],
  late: [{ agency: tourism, firstSentAt: '2024-03-18T17:00:00Z' }],
  situations: [{ agency: tourism, text: 'Khách tăng.' }],
  proposals: [
    { agency: tourism, text: 'Thêm chuyến bay.', nothing: false },
    { agency: health, text: 'Không có đề xuất', nothing: true },
  ],
  consolidated: null,
  whyNotConsolidate: null,
  choices: [],
}

const report: MonthlyReport = {
  frame: {
    letterhead: {
      superior: 'ỦY BAN NHÂN DÂN TỈNH',
      issuer: 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
      symbol: 'BC-SKHĐT',
      number: '',
      place: 'Rạch Giá',
    },
    name: 'Sở Kế hoạch và Đầu tư',
    addressee: 'Ủy ban nhân dân tỉnh',
    recipients: ['Như trên', 'Lưu: VT, TH'],
    signer: { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Lan' },
  },
  plan: { number: '14/KH-UBND', date: '2024-01-19', year: 2024 },
  consolidation,
  printed: [
    { id: '6', text: 'Thu hút khách và doanh thu.' },
    { id: '18', text: 'Bao phủ bảo hiểm y tế đạt 93,5%.' },
  ],
  today: day('2024-03-05'),
}

const text = textOf(monthlyReport(report))

test('the day and month carry their zeros as the decree asks', () => {
  expect(text).toContain('Rạch Giá, ngày 05 tháng 3 năm 2024')
})

test('every printed target stands there with the figures of its parts and who reported them', () => {
  expect(text).toContain(
    'Lượt khách du lịch: ước đạt 2,7 triệu lượt, bằng 29,35% kế hoạch năm (nguồn: Sở DL)',
  )
  expect(text).toContain('Tổng doanh thu: chưa có số liệu')
  expect(text).toContain('ước đạt 91,25%, bằng 29,35% kế hoạch năm')
})

test('those without data and those who are late or silent are named', () => {
  expect(text).toContain('Chỉ tiêu chưa có số liệu (1): (6.c) Tổng doanh thu.')
  expect(text).toContain('Đơn vị gửi chậm (1): Sở Du lịch (gửi lần đầu ngày 19/03/2024).')
  expect(text).toContain('Đơn vị chưa gửi (1): Sở Y tế.')
})

test('proposals are kept apart from those who have none', () => {
  expect(text).toContain('Sở Du lịch: Thêm chuyến bay.')
  expect(text).toContain('Đơn vị không có đề xuất (1): Sở Y tế.')
})

test('until it is consolidated the report calls itself a draft', () => expect(text).toContain('Dự thảo'))

test('a frozen report says where its numbers come from; a draft has no such page yet', () => {
  expect(text).not.toContain('Nguồn gốc của từng số liệu')
  const frozen = { by: '', at: '2024-03-20T01:00:00Z', trial: false, edition: 2, checksum: '' }
  const made = monthlyReport({ ...report, consolidation: { ...consolidation, consolidated: frozen } })
  expect(JSON.stringify(made)).toContain('trang /tong-hop/2024-M03, lần tổng hợp 2.')
})

test('a trial clock marks the paper', () => {
  const trial = {
    ...report,
    consolidation: {
      ...consolidation,
      consolidated: { by: 'KHĐT', at: '2024-03-19T09:00:00Z', trial: true, edition: 1, checksum: '' },
    },
  }
  expect(textOf(monthlyReport(trial))).toContain('đồng hồ thử')
})

test('a figure that the department has chosen stands with the agency’s and the reason', () => {
  const other = { agency: tourism, entry: { kind: 'number' as const, value: '2.7' } }
  const [first, ...rest] = consolidation.targets
  if (!first) throw new Error('there is a line')
  const printed: ConsolidatedLine = {
    ...first,
    cell: { kind: 'number', value: '2.81' },
    entry: { kind: 'number', value: '2.81' },
    source: null,
    others: [other],
    instead: { agency: null, reason: 'Theo Cục Thống kê.', byName: 'A', at: '2024-03-19T02:00:00Z' },
  }
  const words = textOf(
    monthlyReport({ ...report, consolidation: { ...consolidation, targets: [printed, ...rest] } }),
  )
  expect(words).toContain('ước đạt 2,81 triệu lượt, bằng 29,35% kế hoạch năm (nguồn: cơ quan tổng hợp)')
  expect(words).toContain(
    'Số liệu do cơ quan tổng hợp lựa chọn: (6.b) Lượt khách du lịch: in 2,81 thay 2,7 của Sở Du lịch; lý do: Theo Cục Thống kê.',
  )
  expect(words).toContain('Cơ quan tổng hợp **')
  expect(text).not.toContain('lựa chọn')
})

const narrative = (id: string, level: 0 | 1 | 2, title: string, words: string, targets = false) => ({
  id,
  level,
  title,
  targets,
  text: words,
  from: [],
})
const withText: ConsolidationPage = {
  ...consolidation,
  narrative: [
    narrative('mo-dau', 0, 'Mở đầu', 'Kinh tế ổn định.'),
    narrative('chi-dao', 1, 'Chỉ đạo, điều hành', ''),
    narrative('ket-qua', 1, 'Kết quả thực hiện', '', true),
    narrative('du-lich', 2, 'Du lịch', 'Khách đạt [[T.6.b đvt]], bằng [[T.6.b %]] kế hoạch.'),
    narrative('y-te', 2, 'Y tế', ''),
    narrative('nhiem-vu', 1, 'Nhiệm vụ tháng tới', 'Chuẩn bị mùa hè.'),
  ],
  grouped: {
    topics: [
      {
        title: 'Giao thông',
        items: [
          {
            agency: tourism,
            text: 'Thêm chuyến bay.',
            merged: [{ agency: health, text: 'Thêm chuyến bay cấp cứu.' }],
          },
        ],
      },
    ],
    open: [{ agency: health, text: 'Mua thêm xe.' }],
    declined: 2,
  },
  revised: [
    {
      period: '2024-M02',
      code: 'T.6.b',
      id: '6.b',
      name: 'Lượt khách du lịch',
      unit: 'lượt',
      basis: 'SDL',
      published: { kind: 'number', value: '149600' },
      now: { kind: 'number', value: '151200' },
      document: { number: '45', date: '2024-02-19' },
    },
  ],
}
const written = textOf(monthlyReport({ ...report, consolidation: withText }))

test('the department’s own text stands by its outline; parts and sections that say nothing fall away', () => {
  const heads = written.split('\n').filter((line) => /^(?:[IVX]+|\d)\. /.test(line))
  expect(heads).toEqual([
    'I. KẾT QUẢ THỰC HIỆN',
    '1. Du lịch',
    '2. Các chỉ tiêu chủ yếu',
    'II. NHIỆM VỤ THÁNG TỚI',
    'III. ĐỀ XUẤT GIẢI PHÁP CHỈ ĐẠO, ĐIỀU HÀNH',
    '1. Giao thông',
    '2. Đề xuất khác của các đơn vị',
    'IV. TÌNH HÌNH GỬI BÁO CÁO',
    'V. ĐIỀU CHỈNH SỐ LIỆU CÁC KỲ TRƯỚC',
  ])
  expect(written).toContain('Khách đạt 2,7 triệu lượt, bằng 29,35% kế hoạch.')
  expect(written).not.toContain('Khách tăng.')
})

test('a proposal stands with everybody who asks for it; what is not decided stands too; what was declined is counted', () => {
  expect(written).toContain('- Thêm chuyến bay (Sở Du lịch; Sở Y tế).')
  expect(written).toContain('- Mua thêm xe (Sở Y tế).')
  expect(written).toContain('Có 2 đề xuất của các đơn vị không đưa vào báo cáo này')
})

test('a figure that has changed since it was published stands with both values and its document', () => {
  expect(written).toContain(
    '(6.b) Lượt khách du lịch, tháng 2/2024 (Báo cáo số 45 ngày 19/02/2024): đã công bố 149.600 / hiện hành 151.200 lượt.',
  )
  expect(text).not.toContain('hiện hành')
})

test('an estimate carries its footnote in the text and in the annex; one ground has one number', () => {
  const estimate = { rule: 'total' as const, from: '2024-M02', agency: health }
  const targets = consolidation.targets.map((one) => ({ ...one, source: null, estimate }))
  const said = textOf(monthlyReport({ ...report, consolidation: { ...consolidation, targets } }))
  expect(said).toContain('ước đạt 2,7 triệu lượt (1), bằng 29,35% kế hoạch năm;')
  const note =
    '(1) Ước tính của cơ quan tổng hợp do Sở Y tế chưa gửi báo cáo: giữ số lũy kế đến tháng 2/2024.'
  expect(said.split(note)).toHaveLength(3)
  expect(said).not.toContain('(2) Ước tính')
  expect(said).toContain('2,7 (1)\t29,35%')
})

const row = (code: string, stt: string, name: string, heading: boolean) => ({
  code,
  stt,
  name,
  unit: 'tấn',
  level: heading ? 1 : 2,
  heading,
})

test('tables of which something is said are annexes in the order and with the headings of their form', () => {
  const table = {
    id: 'B2',
    title: 'Biểu 2: Ngành nông nghiệp',
    lines: [line('B2.2', 'Lúa', 'tấn', '100', '25')],
  }
  const empty = { id: 'B3', title: 'Biểu 3', lines: [line('B3.1', 'Điện', 'kWh', '10', null)] }
  const tables = [table, empty].map((one) => ({
    ...one,
    lines: one.lines.map((each) => ({ ...each, code: each.id })),
  }))
  const forms = [
    {
      id: 'B2',
      title: 'Biểu 2: Ngành nông nghiệp',
      rows: [row('B2.1', 'I', 'Trồng trọt', true), row('B2.2', '1', 'Lúa', false)],
    },
    { id: 'B3', title: 'Biểu 3', rows: [row('B3.1', '1', 'Điện', false)] },
  ]
  const made = { ...report, consolidation: { ...consolidation, tables }, forms }
  const said = textOf(monthlyReport(made))
  expect(said).toContain('Phụ lục I\n')
  expect(said).toContain('Phụ lục II\nBIỂU 2: NGÀNH NÔNG NGHIỆP')
  expect(said).toContain('I\tTrồng trọt\n1\tLúa\ttấn\t100\t25\t29,35%')
  expect(said).not.toContain('BIỂU 3')
  expect(reportSheets(made).map(({ name }) => name)).toEqual(['Chi_tieu', 'Bieu_2', 'Bieu_3'])
  const cells = reportSheets(made)[1]?.rows[5]
  expect(cells?.[4]).toMatchObject({ kind: 'number', value: '25' })
  expect(cells?.[5]).toMatchObject({ kind: 'formula', formula: 'E6/D6*100', result: '29.35' })
})

test('a supplementary report says so in its title and first paragraph, with number and day of what it adds to', () => {
  const supplements = { number: '61/BC-SKHĐT', issuedOn: day('2024-03-20') }
  const text = textOf(monthlyReport({ ...report, supplements }))
  expect(text).toContain('BÁO CÁO BỔ SUNG\nTình hình thực hiện')
  expect(text).toContain(
    'Báo cáo này bổ sung, thay thế nội dung tương ứng của Báo cáo số 61/BC-SKHĐT ngày 20/03/2024.',
  )
  expect(textOf(monthlyReport(report))).not.toContain('BỔ SUNG')
})

test('an estimate for a silent unit keeps its mark where the prose binds it, its note under the results', () => {
  const estimate = { rule: 'last', from: '2024-M02', agency: health } as const
  const [first, ...rest] = consolidation.targets
  const targets = first ? [{ ...first, source: null, estimate }, ...rest] : []
  const section = { id: 'kinh-te', title: 'Kinh tế', from: [], targets: false }
  const narrative = [
    { ...section, level: 1 as const, text: 'Du lịch đón [[T.6.b đvt]], kế hoạch [[T.6.b kh]].' },
  ]
  const text = textOf(monthlyReport({ ...report, consolidation: { ...consolidation, targets, narrative } }))
  expect(text).toContain('Du lịch đón 2,7 triệu lượt (1), kế hoạch 9,2.')
  expect(text).toContain('(1) Ước tính của cơ quan tổng hợp do Sở Y tế chưa gửi báo cáo')
})
