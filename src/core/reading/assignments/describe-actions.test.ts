import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { actionsOf } from '#core/reading/assignments/actions.ts'
import { nameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { paragraphsOf } from '#core/reading/paragraph.ts'
import { day } from '#core/time/day.ts'

const office = (code: string, name: string): Agency => ({
  code,
  name,
  variants: [],
  short: name,
  kind: 'department',
  validFrom: day('2020-01-01'),
  validTo: null,
  reports: true,
  role: 'unit',
  members: [],
  successor: null,
})
const matcher = nameMatcher([office('SXD', 'Sở Xây dựng'), office('SYT', 'Sở Y tế')], 'Hoa Lư')

const read = (text: string, head: string | null = null) => {
  const [paragraph] = paragraphsOf([{ line: 7, text }])
  if (!paragraph) throw new Error('one paragraph')
  const footnotes = [{ mark: 3, line: 40, text: 'Kế hoạch số 22/KH-UBND ngày 05/02/2026 của UBND tỉnh.' }]
  return actionsOf(paragraph, 0, '1.1', { year: 2026, footnotes, head, matcher })
}
const typeOf = (text: string) => read(text)[0]?.type

test.each([
  ['Tổ chức thực hiện có hiệu quả Đề án trồng rừng ven biển', 'implement'],
  ['Nghiên cứu xây dựng Đề án phố đi bộ ven sông', 'document'],
  ['Chủ trì, phối hợp với các sở tham mưu UBND tỉnh ban hành Kế hoạch trồng cây trong tháng 3', 'document'],
  ['Rà soát, trình ban hành quy chế quản lý chợ', 'document'],
  ['Tiếp tục rà soát, bổ sung và triển khai thực hiện các đề án của ngành', 'implement'],
  ['Đẩy nhanh tiến độ thi công cầu Bình Sơn', 'project'],
  ['Quan tâm nâng cấp hệ thống thủy lợi', 'project'],
  ['Nghiên cứu mở tuyến vận tải ven biển', 'study'],
  ['Tăng cường công tác thanh tra, kiểm tra giá cả', 'enforcement'],
  ['ngăn chặn và xử lý nghiêm việc lấn chiếm lòng sông', 'enforcement'],
  ['Đẩy mạnh tuyên truyền, phổ biến pháp luật', 'campaign'],
  ['Tổ chức hội chợ hàng Việt', 'campaign'],
  ['Phấn đấu trồng mới 1.500 ha rừng', 'quantity'],
  ['Kiến nghị Trung ương đầu tư cảng nước sâu', 'petition'],
  ['Nâng cao chất lượng khám bệnh', 'continuing'],
  ['Kêu gọi đầu tư các dự án dịch vụ', 'continuing'],
])('%s: %s', (text, type) => expect(typeOf(text)).toBe(type))

const inherited = (text: string, head: string | null = null) =>
  read(text, head).map((action) => `${action.inheritedVerb ?? '-'} | ${action.text}`)

test('a list of names takes the verb before it, and the list goes on', () => {
  expect(inherited('Nạo vét luồng tàu vào cảng Hải Hà, cảng Bình Sơn, cảng Cái Bè')).toEqual([
    '- | Nạo vét luồng tàu vào cảng Hải Hà',
    'Nạo vét | cảng Bình Sơn',
    'Nạo vét | cảng Cái Bè',
  ])
})

test('a list behind a colon takes the verb before the colon, whatever its pieces are', () => {
  expect(inherited('Xây dựng các đề án: chợ nổi trên sông; phố đi bộ; khám bệnh từ xa. Mở chợ đêm')).toEqual([
    '- | Xây dựng các đề án: chợ nổi trên sông',
    'Xây dựng | phố đi bộ',
    'Xây dựng | khám bệnh từ xa',
    '- | Mở chợ đêm',
  ])
  expect(read('Xây dựng các đề án: chợ nổi; khám bệnh từ xa').map(({ type }) => type)).toEqual([
    'document',
    'document',
  ])
  expect(inherited('Làm tốt các việc sau: dọn rác; trồng cây')).toEqual([
    '- | Làm tốt các việc sau: dọn rác',
    '- | trồng cây',
  ])
  expect(inherited('Đề án chợ nổi', 'khẩn trương hoàn thiện các đề án sau:')).toEqual([
    'khẩn trương hoàn thiện | Đề án chợ nổi',
  ])
  expect(read('Đề án chợ nổi', 'khẩn trương hoàn thiện các đề án sau:')[0]?.type).toBe('document')
})

test('documents of the text and of its footnote, each with its line', () => {
  const parts = read('Thực hiện Nghị quyết số 8/NQ-HĐND ngày 10/12/2025 và kế hoạch của tỉnh³')
  expect(parts.flatMap(({ citations }) => citations)).toMatchObject([
    { number: '8/NQ-HĐND', date: '2025-12-10', issuer: 'Hội đồng nhân dân', line: 7, footnote: null },
    { number: '22/KH-UBND', date: '2026-02-05', issuer: 'UBND tỉnh', line: 40, at: null, footnote: 3 },
  ])
})

test('a term, and no term in the days and years of what is cited', () => {
  const [action] = read(
    'Trình Đề án nước sạch giai đoạn 2026-2030 theo Chỉ thị số 5/CT-TTg ngày 02/01/2026 trước ngày 30/9',
  )
  expect(action?.deadlines).toEqual([
    { text: 'trước ngày 30/9', line: 7, time: { kind: 'day', day: '2026-09-30', strict: true } },
  ])
})

test('who does it, where the action says so itself', () => {
  const parts = read('Kiểm tra các chợ trong tỉnh; Sở Xây dựng lập Đồ án chợ nổi; Sở Y tế phối hợp kiểm tra')
  expect(parts.map(({ by, type }) => [by?.map(({ code }) => code), type])).toEqual([
    [undefined, 'enforcement'],
    [['SXD'], 'document'],
    [['SYT'], 'enforcement'],
  ])
})
