import { expect, test } from 'vitest'
import type { DueTime } from '#core/plan/action.ts'
import { lastDayOf, timeOfCell, timesIn } from '#core/reading/deadlines/due-time.ts'

const told = (time: DueTime): string => {
  if (time.kind === 'day') return `${time.strict ? '< ' : ''}${time.day}`
  if (time.kind === 'period') return time.period
  if (time.kind === 'span') return `${time.from} … ${time.to}`
  if (time.kind === 'every')
    return `every ${time.every}${time.day === null ? '' : ` ${time.strict ? '< ' : ''}${time.day}`}`
  return time.kind
}
const inProse = (text: string): string =>
  timesIn(text, 2026)
    .map(({ text: words, time }) => `${words} = ${told(time)}`)
    .join(' | ')

test.each([
  ['Hoàn thành phân khai vốn trước ngày 30/6/2026', 'trước ngày 30/6/2026 = < 2026-06-30'],
  ['Trình UBND tỉnh chậm nhất là ngày 15 tháng 9', 'chậm nhất là ngày 15 tháng 9 = 2026-09-15'],
  ['hoàn thành trong quý II/2027', 'trong quý II/2027 = 2027-Q2'],
  ['khởi công trước quý III', 'trước quý III = < 2026-07-01'],
  ['nghiệm thu trong 6 tháng đầu năm', 'trong 6 tháng đầu năm = 2026-S1'],
  ['giải ngân xong trong tháng 11/2026', 'trong tháng 11/2026 = 2026-M11'],
  ['bàn giao đến hết năm 2026', 'đến hết năm 2026 = 2026'],
  ['hoàn thành trong năm, báo cáo hằng quý', 'trong năm = 2026 | hằng quý = every quarter'],
  ['gửi Sở Tài chính trước ngày 20 hằng tháng', 'trước ngày 20 hằng tháng = every month < 20'],
  ['báo cáo định kỳ hằng tháng trước ngày 25', 'định kỳ hằng tháng trước ngày 25 = every month < 25'],
  ['Cập nhật khi có phát sinh', 'khi có phát sinh = event'],
])('%s', (text, expected) => expect(inProse(text)).toBe(expected))

test.each([
  'Thực hiện kế hoạch phát triển kinh tế năm 2026',
  'chuẩn bị cho năm học 2026-2027',
  'giai đoạn 2021-2025',
  'Nghị quyết ngày 05/01/2026',
  'trẻ em dưới 6 tháng tuổi',
])('%s sets no term', (text) => expect(inProse(text)).toBe(''))

test.each([
  ['Quý I/2027', '2027-Q1'],
  ['Quý II - IV/2026', '2026-04-01 … 2026-12-31'],
  ['Tháng 3-5/2026', '2026-03-01 … 2026-05-31'],
  ['2026-2030', '2026-01-01 … 2030-12-31'],
  ['2027', '2027'],
  ['Năm 2026', '2026'],
  ['30/9/2026', '2026-09-30'],
  ['Trước ngày 30/9/2027', '< 2027-09-30'],
  ['Hằng năm', 'every year'],
  ['Định kỳ hằng quý', 'every quarter'],
  ['Thường xuyên', 'continuing'],
  ['Khi có phát sinh', 'event'],
  ['Theo tiến độ của nhà thầu', 'worded'],
])('in its column %s', (text, expected) => expect(told(timeOfCell(text, 2026))).toBe(expected))

test('the last day in time', () => {
  expect(lastDayOf(timeOfCell('Quý I/2027', 2026))).toBe('2027-03-31')
  expect(lastDayOf(timeOfCell('Trước ngày 01/3/2027', 2026))).toBe('2027-02-28')
  expect(lastDayOf(timeOfCell('Hằng năm', 2026))).toBeNull()
})
