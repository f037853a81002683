import { expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Footnote, Target } from '#core/plan/plan.ts'
import { targetsIn } from '#core/reading/targets/target-text.ts'

const read = (text: string, footnotes: readonly Footnote[] = []): readonly Target[] =>
  targetsIn({ id: '7', parent: '7', text, head: '', composition: false, lineAt: () => 30, footnotes })

const one = (text: string): string =>
  read(text)
    .map(
      (target) =>
        `${target.comparator} ${printDecimal(target.value)}${target.stretch ? ` → ${printDecimal(target.stretch)}` : ''} ${target.unit} (${target.literal})`,
    )
    .join(' | ')

test.each([
  ['Sản lượng muối đạt 12.500 tấn', '>= 12500 tấn (đạt)'],
  ['Tổng thu phí 1.250,5 tỷ đồng', '>= 1250.5 tỷ đồng ()'],
  ['Tỷ lệ hộ có điện trên 99%', '> 99 % (trên)'],
  ['Tỷ lệ hộ có điện đạt 100%', '= 100 % (đạt)'],
  ['Sản lượng tôm tăng 100%', '>= 100 % (tăng)'],
  ['Tỷ lệ thất nghiệp dưới 3,5%', '< 3.5 % (dưới)'],
  ['Tỷ lệ thất nghiệp không quá 3%', '<= 3 % (không quá)'],
  ['Tỷ lệ hộ nghèo 2%', '<= 2 % ()'],
  ['Giảm tỷ lệ hộ nghèo còn 1,5%', '<= 1.5 % (còn)'],
  ['Kim ngạch tối thiểu 90 triệu USD', '>= 90 triệu USD (tối thiểu)'],
  ['Tỷ lệ rác được thu gom từ 80% trở lên', '>= 80 % (từ … trở lên)'],
  ['Tỷ lệ nợ xấu 2% trở xuống', '<= 2 % (… trở xuống)'],
  ['Độ che phủ duy trì 20% trở lên', 'maintain >= 20 % (duy trì … trở lên)'],
  ['Tỷ lệ bỏ học duy trì dưới 1%', 'maintain < 1 % (duy trì dưới)'],
  ['Duy trì độ che phủ ở mức 20%', 'maintain >= 20 % (ở mức)'],
  ['Thêm 04 phường đạt chuẩn', 'add N 4 phường (thêm)'],
  ['GRDP tăng 6,5 - 7%', '>= 6.5 → 7 % (tăng … đến)'],
  ['GRDP tăng khoảng 7%, phấn đấu đạt 8%', '≈ 7 → 8 % (tăng khoảng; phấn đấu đạt)'],
  ['Tăng trưởng đạt 7% trở lên. Phấn đấu đạt 9%', '>= 7 → 9 % (đạt … trở lên; phấn đấu đạt)'],
  ['Tỷ lệ trẻ em dưới 5 tuổi được tiêm đạt 95%', '>= 95 % (đạt)'],
  ['Tỷ lệ dược sĩ/vạn dân đạt 2,5', '>= 2.5 dược sĩ/vạn dân (đạt)'],
  ['Mật độ điện thoại gần 120 thuê bao/100 dân', '≈ 120 thuê bao/100 dân (gần)'],
  ['Kim ngạch khoảng 45 triệu USD trở lên', '>= 45 triệu USD (khoảng … trở lên)'],
  ['Công nhận thêm khoảng 05 xã', 'add N 5 xã (công nhận thêm khoảng)'],
  ['Tuổi thọ trung bình đạt 75,2 tuổi', '>= 75.2 tuổi (đạt)'],
  ['Số xã đạt chuẩn lũy kế 90/116 xã', '>= 90 xã ()'],
  ['Không để tỷ lệ tái nghèo vượt 0,5%', '<= 0.5 % (vượt)'],
  ['Không để tỷ lệ nợ xấu quá 3%', '<= 3 % (quá)'],
  ['Thu nhập bình quân gấp 1,2 lần năm trước', '>= 1.2 lần (gấp)'],
  ['Giảm 5% số vụ tai nạn giao thông', '>= 5 % (giảm)'],
  ['Thu nhập đạt 70 triệu đồng/người/năm', '>= 70 triệu đồng/người/năm (đạt)'],
])('%s', (text, read_) => expect(one(text)).toBe(read_))

test('a word that is printed is explicit, a rule that chose is interpreted', () => {
  expect(read('Tỷ lệ hộ có điện trên 99%')[0]?.basis).toBe('explicit')
  expect(read('Tỷ lệ hộ có điện đạt 99%')[0]?.basis).toBe('interpreted')
})

const ids = (text: string): readonly string[] =>
  read(text).map((target) => `${target.id} ${target.indicator}`)

test('several sentences are parts with letters', () => {
  expect(
    ids('Doanh thu chợ tăng 5%. Đón 2 triệu lượt khách mua sắm; trong đó, khách nước ngoài 20.000 lượt'),
  ).toEqual(['7.a Tốc độ tăng doanh thu chợ', '7.b Lượt khách mua sắm', '7.c Khách nước ngoài'])
})

test('levels and deeds that share a value are parts with numbers', () => {
  expect(ids('Ký số cấp tỉnh, cấp xã đạt 100%')).toEqual([
    '7.1 Tỷ lệ ký số - cấp tỉnh',
    '7.2 Tỷ lệ ký số - cấp xã',
  ])
  expect(ids('Xử lý đơn thư: cấp tỉnh đạt 95%, cấp xã đạt 90%')).toEqual([
    '7.1 Tỷ lệ xử lý đơn thư - cấp tỉnh',
    '7.2 Tỷ lệ xử lý đơn thư - cấp xã',
  ])
  expect(ids('Tỷ lệ số hóa bản đồ và trả kết quả đo đạc đạt 80%')).toEqual([
    '7.1 Tỷ lệ số hóa bản đồ',
    '7.2 Tỷ lệ trả kết quả đo đạc',
  ])
  expect(ids('Tỷ lệ thu gom và xử lý rác đạt 80%')).toEqual(['7 Tỷ lệ thu gom và xử lý rác'])
})

test('a numbered list that adds up to a hundred is a composition', () => {
  const parts = read('Cơ cấu cây trồng: (i) Lúa: 60%; (ii) Màu: 30%; (iii) Khác: 10%')
  expect(parts.map((part) => [part.id, part.indicator, part.comparator])).toEqual([
    ['7.i', 'Cơ cấu cây trồng - Lúa', '='],
    ['7.ii', 'Cơ cấu cây trồng - Màu', '='],
    ['7.iii', 'Cơ cấu cây trồng - Khác', '='],
  ])
})

test('a second count without a verb takes the verb before it, and its footnote names the units', () => {
  const footnotes = [{ mark: 2, line: 40, text: 'Các xã: Tân An và Tân Bình (Tân Phú), Tân Lập (Tân Hưng).' }]
  const [first, second] = read('Công nhận thêm 03 xã kiểu mẫu² và 01 huyện nông thôn mới', footnotes)
  expect(first).toMatchObject({ comparator: 'add N', indicator: 'Số xã kiểu mẫu được công nhận thêm' })
  expect(first?.named).toEqual(['Tân An (Tân Phú)', 'Tân Bình (Tân Phú)', 'Tân Lập (Tân Hưng)'])
  expect(second).toMatchObject({
    id: '7.b',
    comparator: 'add N',
    literal: '(công nhận thêm)',
    unit: 'huyện',
    named: [],
  })
})

test('a count without an object of its own has that of the next', () => {
  expect(ids('Công nhận thêm 06 xã, 02 phường, 01 đặc khu đạt chuẩn đô thị')).toEqual([
    '7.a Số xã đạt chuẩn đô thị được công nhận thêm',
    '7.b Số phường đạt chuẩn đô thị được công nhận thêm',
    '7.c Số đặc khu đạt chuẩn đô thị được công nhận thêm',
  ])
})

const bounds = (text: string): readonly string[] =>
  read(text).map(({ id, partOf }) => `${id} ${partOf ? `${partOf.kind} ${partOf.target}` : '-'}`)

test('"trong đó" bounds, "chia ra" and "gồm" add up, until their sentence ends', () => {
  expect(bounds('Thu 90 tỷ đồng, trong đó: thu phí 50 tỷ đồng, thu thuế 30 tỷ đồng. Chi 80 tỷ đồng')).toEqual(
    ['7.a -', '7.b bound 7.a', '7.c bound 7.a', '7.d -'],
  )
  expect(bounds('Sản lượng cá 9 nghìn tấn, chia ra: đánh bắt 5 nghìn tấn; nuôi 4 nghìn tấn')).toEqual([
    '7.a -',
    '7.b sum 7.a',
    '7.c sum 7.a',
  ])
  expect(bounds('Đón 2 triệu lượt khách (trong đó: khách quốc tế 20.000 lượt), doanh thu 3 tỷ đồng')).toEqual(
    ['7.a -', '7.b bound 7.a', '7.c -'],
  )
})

test('only like is part of like', () => {
  expect(bounds('Thu 90 tỷ đồng, trong đó thu phí tăng 5%')).toEqual(['7.a -', '7.b -'])
})

test('levels and areas are tiers of one indicator', () => {
  const parts = read('Tỷ lệ hồ sơ quá hạn đối với cấp tỉnh 1%, cấp huyện 2%, cấp xã 3%')
  expect(parts.map(({ id, indicator, tier, comparator }) => [id, indicator, tier, comparator])).toEqual([
    ['7.a', 'Tỷ lệ hồ sơ quá hạn - cấp tỉnh', 'cấp tỉnh', '<='],
    ['7.b', 'Tỷ lệ hồ sơ quá hạn - cấp huyện', 'cấp huyện', '<='],
    ['7.c', 'Tỷ lệ hồ sơ quá hạn - cấp xã', 'cấp xã', '<='],
  ])
  expect(read('Nước sạch: đô thị 95%, nông thôn 70%').map(({ tier }) => tier)).toEqual([
    'đô thị',
    'nông thôn',
  ])
})

test('both ends of a range are kept, whichever is committed', () => {
  const ends = (text: string) => read(text).map(({ range }) => [range?.lower, range?.upper].map(String))
  expect(read('Tỷ lệ hộ nghèo còn 1-1,5%')[0]).toMatchObject({
    comparator: '<=',
    value: { digits: 15n },
    range: { lower: { digits: 1n }, upper: { digits: 15n } },
  })
  expect(ends('Tỷ lệ hộ nghèo còn 1%')).toEqual([['undefined', 'undefined']])
})

test('a value for each year, behind another target too', () => {
  const parts = read('Trồng 90 ha rừng; độ che phủ năm 2031 đạt 42%, năm 2032 đạt 43%')
  expect(parts.map(({ indicator, year }) => [indicator, year])).toEqual([
    ['Trồng rừng', undefined],
    ['Độ che phủ', 2031],
    ['Độ che phủ', 2032],
  ])
})

const yearsTold = (text: string) => read(text).map(({ indicator, year }) => [indicator, year])

test('the year of a single value is its own and no part of the name', () => {
  expect(yearsTold('Thu ngân sách năm 2031 đạt 9.000 tỷ đồng')).toEqual([['Thu ngân sách', 2031]])
  expect(yearsTold('Thu nhập bình quân đến năm 2033 đạt 90 triệu đồng')).toEqual([
    ['Thu nhập bình quân', 2033],
  ])
  expect(yearsTold('Đến năm 2030, tỷ lệ đô thị hóa đạt 45%')).toEqual([['Tỷ lệ đô thị hóa', 2030]])
  expect(yearsTold('Tỷ lệ hộ có điện đạt 99% vào năm 2032')).toEqual([['Tỷ lệ hộ có điện', 2032]])
  expect(yearsTold('Số vụ tai nạn so với năm 2030 giảm 5%')[0]?.[1]).toBeUndefined()
})

test('a name without what only leads to it: each year, a ban, what stands before "trở lên"', () => {
  expect(ids('Hằng năm giải quyết việc làm cho 18.000 lao động')).toEqual([
    '7 Số lao động được giải quyết việc làm',
  ])
  expect(ids('Không để tỷ lệ tái nghèo vượt 0,5%')).toEqual(['7 Tỷ lệ tái nghèo'])
  expect(ids('Phấn đấu từ 95% dân số trở lên có bảo hiểm y tế')).toEqual(['7 Tỷ lệ dân số có bảo hiểm y tế'])
})

test('percentage points are a rise, no rate', () => {
  expect(ids('Tỷ trọng kinh tế số tăng 1,5 điểm phần trăm')).toEqual(['7 Mức tăng tỷ trọng kinh tế số'])
  expect(ids('Tỷ lệ hộ nghèo giảm từ 1 đến 1,5 điểm %/năm')).toEqual(['7 Mức giảm tỷ lệ hộ nghèo'])
})

test('a bracket that excludes is a note', () => {
  expect(read('Số giường/vạn dân đạt 30 (không tính giường tạm)')[0]?.note).toBe('không tính giường tạm')
})

test('a sentence without a goal gives no target', () => {
  expect(read('Nâng cao chỉ số hài lòng trong giai đoạn 2021-2025')).toEqual([])
})
