import { expect, test } from 'vitest'
import { of } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { checkEntry, farFromPlan, type Limits } from '#core/report/entry-check.ts'
import { sayRefusal } from '#core/words/month.ts'

const noPlan: WireCell = { kind: 'missing' }
const plan = (value: string): WireCell => ({ kind: 'number', value })
const line = (
  name: string,
  unit: string,
  planned: WireCell = noPlan,
  path: readonly string[] = [],
): Limits => ({
  code: 'B2.7',
  name,
  unit,
  path,
  plan: planned,
})
const said = (limits: Limits, value: string): string => {
  const checked = checkEntry(limits, { kind: 'number', value })
  return checked.ok ? 'ok' : checked.failure.code
}

const far = (limits: Limits, value: string): string => farFromPlan(limits, of(value))?.code ?? 'ok'

test.for<[string, string, string, string]>([
  ['Lượt khách đến tham quan du lịch', 'triệu lượt', '-5', 'negativeNumber'],
  ['Tổng thu ngân sách', 'tỷ đồng', '-0.01', 'negativeNumber'],
  ['Tỷ lệ đô thị hóa', '%', '-7500.5', 'negativeNumber'],
  ['Số tầng nhà ở xã hội', 'tầng', '-1', 'negativeNumber'],
  ['Tăng trưởng kinh tế', '%', '-2.5', 'ok'],
  ['Tốc độ tăng giá trị sản xuất Công nghiệp', '%', '-3', 'ok'],
  ['Tỷ lệ tăng dân số tự nhiên', '%', '-0.2', 'ok'],
  ['Bội chi ngân sách địa phương', 'tỷ đồng', '-120', 'ok'],
  ['Chênh lệch thu chi', 'Triệu đồng', '-1', 'ok'],
  ['Tăng trưởng kinh tế', '%', '-7500.5', 'lessThanNothing'],
  ['Tỷ lệ đô thị hóa', '%', '100', 'ok'],
  ['Tỷ lệ đô thị hóa', '%', '100.01', 'moreThanAll'],
  ['- Tỷ lệ miễn dịch cơ bản', '%', '364', 'moreThanAll'],
  ['Cơ cấu kinh tế - Dịch vụ', '%', '3887', 'moreThanAll'],
  ['Tỷ lệ hoàn thành kế hoạch vốn', '%', '104', 'ok'],
  ['Tốc độ tăng tổng mức bán lẻ', '%', '112', 'ok'],
  ['Tỷ lệ bác sĩ/vạn dân', 'bác sĩ/vạn dân', '101', 'ok'],
  ['Tổng thu ngân sách', 'tỷ đồng', '1'.repeat(30), 'tooManyDigits'],
  ['Tổng thu ngân sách', 'tỷ đồng', '1.234,5', 'notANumber'],
])('%s (%s): %s is answered %s', ([name, unit, value, answer]) => {
  expect(said(line(name, unit), value)).toBe(answer)
})

test('a row is what the headings above it say, unless it is a share itself', () => {
  const growth = ['Tốc độ tăng trưởng GRDP', 'Phân theo khu vực']
  expect(said(line('Khu vực I', '%', noPlan, growth), '-1.2')).toBe('ok')
  expect(said(line('Khu vực I', '%', noPlan, ['Cơ cấu kinh tế']), '-1.2')).toBe('negativeNumber')
  expect(said(line('Tỷ lệ hộ nghèo', '%', noPlan, ['Giảm nghèo']), '-1.2')).toBe('negativeNumber')
  expect(said(line('Số hộ thoát nghèo', 'Hộ', noPlan, ['Chương trình giảm nghèo']), '-1')).toBe(
    'negativeNumber',
  )
})

test('a number more than a hundred times the year’s plan is mostly in another unit: it is asked where it comes in alone', () => {
  const money = line('Tổng thu ngân sách', 'tỷ đồng', plan('16906.13'))
  expect(far(money, '16906.13')).toBe('ok')
  expect(far(money, '1690613')).toBe('ok')
  expect(far(money, '1690613.01')).toBe('farFromPlan')
  expect(far(line('Số huyện', 'huyện', plan('0')), '500')).toBe('ok')
  // in a form it is no refusal: core/validation asks
  expect(said(money, '1690613.01')).toBe('ok')
  const refusal = farFromPlan(money, of('16906130000000'))
  expect(refusal && sayRefusal(refusal)).toBe(
    'Ô B2.7 (Tổng thu ngân sách): số lớn hơn 100 lần kế hoạch năm (16.906,13). Hãy kiểm tra đơn vị tính: ô này ghi bằng "tỷ đồng".',
  )
})

test('what is no number is never measured', () => {
  const limits = line('Tỷ lệ đô thị hóa', '%', plan('36.3'))
  for (const kind of ['none', 'notApplicable', 'notDue', 'missing'] as const)
    expect(checkEntry(limits, { kind })).toEqual({ ok: true, value: { kind } })
})
