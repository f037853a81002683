import { expect, test } from 'vitest'
import { of } from '#core/figure/decimal.ts'
import { number } from '#core/figure/cell.ts'
import { numbersSay } from '#core/indicator/propose/numbers-say.ts'
import { natureOf } from '#core/indicator/propose/nature.ts'
import { directionOf, structuresIn } from '#core/indicator/propose/direction.ts'
import { priceOf } from '#core/indicator/propose/price.ts'
import { basePeriodOf } from '#core/indicator/propose/base-period.ts'
import { partsOf } from '#core/indicator/propose/parts.ts'
import { weightOf } from '#core/indicator/propose/weight.ts'
import { spaceOf } from '#core/indicator/propose/space.ts'
import { disclosureOf, sourceOf } from '#core/indicator/propose/disclosure.ts'
import type { Subject } from '#core/indicator/propose/subject.ts'
import { plainWords } from '#core/indicator/plain-words.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

const book: UnitBook = {
  named: new Map([
    ['đồng', { quantity: 'đồng', power: 0, known: true }],
    ['tấn', { quantity: 'tấn', power: 0, known: true }],
    ['ha', { quantity: 'm2', power: 4, known: true }],
    ['lượt', { quantity: 'lượt', power: 0, known: true }],
  ]),
  multipliers: new Map([
    ['tỷ', 9],
    ['triệu', 6],
  ]),
}

const subject = (name: string, unit: string, more: Partial<Subject> = {}): Subject => ({
  code: 'B1.1',
  name,
  words: plainWords(name),
  above: [],
  passage: name,
  unit,
  line: 1,
  target: null,
  place: null,
  steps: null,
  years: [],
  ...more,
})
const steps = (year: string, ...all: readonly string[]) => ({ year: of(year), steps: all.map(of) })

test('the numbers decide first: a herd ends where its year ends, an amount adds up to it', () => {
  expect(numbersSay(steps('388670', '252600', '252600', '270000', '388670'), false)).toMatchObject({
    value: 'stock',
    why: expect.stringContaining('1.163.870'),
  })
  expect(numbersSay(steps('800000', '149290', '206740', '244800', '199170'), false)?.value).toBe('flow')
  expect(numbersSay(steps('100', '15', '35', '65', '100'), true)?.value).toBe('cumulative')
  expect(numbersSay(steps('109.50', '107.50', '110.35', '109.22', '111.30'), true)?.value).toBe('index')
  expect(numbersSay(steps('69373.0', '10427.9', '10663.7', '9716.3', '12992.1'), false)).toBeNull()
})

test.each([
  ['Tổng đàn bò', 'Con', 'stock', 'tổng đàn'],
  ['Số xã có đến 31/12', 'Xã', 'stock', 'có đến'],
  ['Dư nợ cho vay', 'Tỷ đồng', 'stock', 'dư nợ'],
  ['Tổng vốn đầu tư toàn xã hội', 'Tỷ đồng', 'flow', 'vốn đầu tư'],
  ['Số doanh nghiệp thành lập mới', 'Doanh nghiệp', 'flow', 'thành lập mới'],
  ['Số xã đạt chuẩn nông thôn mới', 'Xã', 'stock', 'số xã'],
  ['Tốc độ tăng GRDP', '%', 'index', 'tốc độ tăng'],
  ['Giải ngân vốn đầu tư công', '%', 'cumulative', 'giải ngân'],
  ['Tỷ lệ hộ nghèo', '%', 'rate', 'tỷ lệ'],
  ['GRDP bình quân đầu người', 'Triệu đồng', 'rate', 'đầu người'],
  ['Số bác sĩ trên một vạn dân', 'bác sĩ', 'rate', 'vạn dân'],
  ['Năng suất', 'Tấn/ha', 'rate', 'phép chia'],
  ['Dân số trung bình', 'Người', 'average', 'trung bình'],
  ['Xếp hạng PCI', 'Thứ hạng', 'yearly', 'xếp hạng'],
  ['Khách đến tham quan', 'Triệu lượt', 'flow', 'đơn vị'],
])('%s (%s) is a %s, because of “%s”', (name, unit, nature, because) => {
  expect(natureOf(subject(name, unit), book)).toEqual({
    value: nature,
    why: expect.stringContaining(because),
  })
})

test('a row without words of its own is what stands above it', () => {
  const road = subject('Đường bộ', 'Nghìn chiếc', { above: [plainWords('Vận chuyển hàng hóa')] })
  expect(natureOf(road, book)).toEqual({ value: 'flow', why: 'mục trên có chữ “vận chuyển”' })
})

test.each([
  ['Tỷ lệ hộ nghèo', 'down'],
  ['Tỷ suất tử vong trẻ em dưới 5 tuổi', 'down'],
  ['Khống chế giảm tỷ suất tử vong mẹ', 'down'],
  ['Số doanh nghiệp giải thể', 'down'],
  ['Xếp hạng PCI', 'down'],
  ['Mức giảm tỷ lệ hộ nghèo', 'up'],
  ['Số hộ thoát nghèo', 'up'],
  ['Tỷ lệ tham gia bảo hiểm thất nghiệp', 'up'],
  ['Tổng sản lượng lúa', 'up'],
  ['Tổng chi ngân sách', 'balance'],
  ['Dân số thành thị', 'balance'],
  ['Tỷ lệ dân số dùng nước sạch', 'up'],
])('%s: %s', (name, direction) => {
  expect(directionOf(subject(name, '%'), new Set()).value).toBe(direction)
})

test('a word of the target says the direction', () => {
  const target = { id: '1', comparator: '<=' as const, literal: 'không quá' }
  const kept = { ...targetOf(target.id, '3'), ...target }
  expect(directionOf(subject('Một tỷ lệ', '%', { target: kept }), new Set()).value).toBe('down')
})

const targetOf = (id: string, value: string) => ({
  id,
  parent: '3',
  line: 1,
  text: '',
  indicator: '',
  comparator: '=' as const,
  literal: ':',
  basis: 'explicit' as const,
  value: of(value),
  stretch: null,
  unit: '%',
  note: null,
  named: [],
})

test('parts of one target that make 100 are a structure', () => {
  const family = ['35.43', '20.82', '38.87', '4.88'].map((value, at) =>
    subject(`khu vực ${at}`, '%', { code: `T.3.${at}`, target: targetOf(`3.${at}`, value) }),
  )
  const plan = { document: { year: 2024 } }
  expect([...structuresIn(plan, family)]).toHaveLength(4)
  expect([...structuresIn(plan, family.slice(1))]).toEqual([])
})

test('giá so sánh 2010 stands in the words, or in the row whose growth it is', () => {
  const made = subject('GTSX công nghiệp (theo giá SS 2010)', 'Tỷ đồng', {
    code: 'B3.1',
    passage: 'GTSX công nghiệp (theo giá SS 2010)',
    line: 480,
  })
  expect(priceOf(made, 'flow', [made], book)?.value).toEqual({ kind: 'constant', year: 2010 })
  const growth = subject('Tốc độ tăng giá trị sản xuất công nghiệp', '%')
  expect(priceOf(growth, 'index', [made, growth], book)).toEqual({
    value: { kind: 'constant', year: 2010 },
    why: expect.stringContaining('dòng 480'),
  })
  expect(priceOf(growth, 'index', [growth], book)?.value).toEqual({ kind: 'none' })
  expect(priceOf(subject('Bán lẻ', 'Tỷ đồng'), 'flow', [], book)?.value).toEqual({ kind: 'current' })
  expect(priceOf(subject('Lúa', 'Tấn'), 'flow', [], book)).toBeNull()
})

test('growth is counted from the year before, unless the words name another', () => {
  expect(basePeriodOf(subject('Tốc độ tăng', '%'), 'index', 2024)?.value).toBe('2023')
  const named = subject('Tốc độ tăng', '%', { passage: 'tăng 12% so với năm 2020' })
  expect(basePeriodOf(named, 'index', 2024)?.value).toBe('2020')
  expect(basePeriodOf(subject('Lúa', 'Tấn'), 'flow', 2024)).toBeNull()
})

const columns: readonly Column[] = [
  { n: 4, label: 'TH 2022', kind: 'value', year: 2022, measure: 'actual', period: 'year', formula: null },
  { n: 5, label: 'KH 2024', kind: 'value', year: 2024, measure: 'plan', period: 'year', formula: null },
]
const tableOf = (lines: readonly (readonly [string, string, string, string])[]): readonly Subject[] => {
  const rows = lines.map(([label, unit, ...values], at): Row => ({
    line: at + 1,
    stt: '',
    label,
    unit,
    sttPrinted: '',
    labelPrinted: label,
    unitPrinted: unit,
    level: 1,
    path: [],
    cells: Object.fromEntries(
      values.map((value, n) => [n + 4, { line: at + 1, printed: value, cell: number(of(value)) }]),
    ),
  }))
  const table: FormTable = { id: 'B9', title: '', titleLine: 1, unitDefault: null, columns, pages: [], rows }
  return rows.map((row, index) => ({
    ...subject(row.label, row.unit, { code: `B9.${index + 1}` }),
    place: { table, row, branch: { row, parent: null, children: [], family: [], at: index, index } },
    years: columns.map((column) => {
      const cell = row.cells[column.n]?.cell
      return { column, value: cell?.kind === 'number' ? cell.value : of('0') }
    }),
  }))
}

test('a rate is made of what the numbers prove: 1.784 of 1.758.848 is 10,14', () => {
  const all = tableOf([
    ['Dân số trung bình', 'Người', '1751758', '1758848'],
    ['Bác sĩ', 'Người', '1745', '1784'],
    ['Dược sĩ', 'Người', '502', '760'],
    ['Bình quân bác sĩ/vạn dân', 'BS/VD', '9.96', '10.14'],
  ])
  const rate = all[3]
  const parts = rate && partsOf(rate, 'rate', all)
  expect(parts).toMatchObject({ numerator: { code: 'B9.2' }, denominator: { code: 'B9.1' }, factor: '10000' })
  expect(rate && spaceOf(rate, 'rate', parts ?? null).value).toBe('recompute')
})

test('a yield in quintals knows that a tonne has ten', () => {
  const all = tableOf([
    ['Diện tích', 'Ha', '52000', '51500'],
    ['Năng suất', 'Tạ/ha', '60', '61'],
    ['Sản lượng', 'Tấn', '312000', '314150'],
  ])
  const rate = all[1]
  expect(rate && partsOf(rate, 'rate', all)).toMatchObject({
    numerator: { code: 'B9.3' },
    denominator: { code: 'B9.1' },
    factor: '10',
  })
})

test('security is restricted, statistics has a publisher', () => {
  expect(disclosureOf(subject('Số vụ vi phạm trật tự, an ninh', 'Vụ')).value).toBe('restricted')
  expect(disclosureOf(subject('Tổng sản lượng lúa', 'Tấn')).value).toBe('internal')
  expect(sourceOf(subject('Tốc độ tăng GRDP', '%'))?.value).toBe('Cơ quan thống kê')
  expect(sourceOf(subject('Số lớp học', 'Lớp'))).toBeNull()
})

test('a share over areas is weighed by what its name counts, growth by nothing that the plan prints', () => {
  const people = subject('Dân số trung bình', 'Người', { code: 'B3.1' })
  const poor = subject('Số hộ nghèo', 'Hộ', { code: 'B3.2' })
  const insured = subject('Tỷ lệ dân số tham gia bảo hiểm y tế', '%', { code: 'B3.3' })
  const all = [people, poor, insured]
  const rate = { nature: 'rate', space: 'weighted', parts: null } as const
  expect(weightOf(insured, rate, all)).toMatchObject({
    value: 'B3.1',
    why: expect.stringContaining('Dân số'),
  })
  expect(weightOf(subject('Tỷ lệ che phủ rừng', '%', { code: 'B3.4' }), rate, all)).toBeNull()
  const branch = subject('Công nghiệp chế biến', 'Tỷ đồng', { code: 'B3.6' })
  const structure = subject('Cơ cấu kinh tế - Công nghiệp chế biến', '%', { code: 'B3.7' })
  expect(weightOf(structure, rate, [branch, structure])).toBeNull()
  expect(weightOf(insured, { ...rate, nature: 'index' }, all)).toBeNull()
  expect(weightOf(insured, { ...rate, space: 'recompute' }, all)).toBeNull()
  const parts = { numerator: null, denominator: people, factor: '10000', why: '' }
  expect(
    weightOf(subject('Số giường bệnh', 'giường', { code: 'B3.5' }), { ...rate, parts }, all)?.value,
  ).toBe('B3.1')
})

const factorOf = (name: string, unit = '') => partsOf(subject(name, unit), 'rate', [])?.factor
const natureOfName = (name: string) => natureOf(subject(name, 'Người'), book).value
const directionOfName = (name: string) => directionOf(subject(name, 'Triệu USD'), new Set()).value

test('on how many a name counts is its factor', () => {
  expect(factorOf('Tỷ suất tử vong mẹ /100.000 trẻ đẻ sống', 'BM')).toBe('100000')
  expect(factorOf('Số vụ tai nạn trên 1.000 lao động')).toBe('1000')
  expect(factorOf('Tỷ lệ hộ nghèo', '%')).toBe('100')
  expect(factorOf('Điểm số 5/10 môn')).toBeUndefined()
})

test('who is under a lasting treatment stands at a moment; who was treated adds up', () => {
  expect(natureOfName('Số bệnh nhân quản lý và điều trị')).toBe('stock')
  expect(natureOfName('Số người được điều trị bằng Methadone')).toBe('stock')
  expect(natureOfName('Số bệnh nhân được điều trị ARV')).toBe('stock')
  expect(natureOfName('Số lượt bệnh nhân khám và điều trị')).toBe('flow')
})

test('what is taken back from what was promised is better low', () => {
  expect(directionOfName('Tổng vốn điều chỉnh giảm trong kỳ')).toBe('down')
  expect(directionOfName('Tổng vốn điều chỉnh tăng trong kỳ')).toBe('up')
})
