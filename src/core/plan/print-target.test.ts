import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, type Decimal, decimal, integer, of, printDecimal } from '#core/figure/decimal.ts'
import type { Comparator } from '#core/plan/plan.ts'
import { printTarget, type SaidTarget } from '#core/plan/print-target.ts'
import { targetsIn } from '#core/reading/targets/target-text.ts'

const target = (
  indicator: string,
  comparator: Comparator,
  value: string,
  unit: string,
  more: Partial<SaidTarget> = {},
): SaidTarget => ({ indicator, comparator, value: of(value), unit, stretch: null, ...more })

test.each([
  [target('Tỷ lệ hộ có điện', '>=', '95', '%'), 'Tỷ lệ hộ có điện đạt 95% trở lên'],
  [target('Tỷ lệ hộ có điện', '>', '99.5', '%'), 'Tỷ lệ hộ có điện đạt trên 99,5%'],
  [target('Tỷ lệ ký số', '=', '100', '%'), 'Tỷ lệ ký số đạt 100%'],
  [target('Tỷ lệ thất nghiệp', '<', '2.5', '%'), 'Tỷ lệ thất nghiệp dưới 2,5%'],
  [target('Tỷ lệ nợ xấu', '<=', '3', '%'), 'Tỷ lệ nợ xấu không quá 3%'],
  [target('Độ che phủ rừng', 'maintain >=', '11', '%'), 'Độ che phủ rừng duy trì từ 11% trở lên'],
  [target('Tỷ lệ bỏ học', 'maintain <', '1', '%'), 'Tỷ lệ bỏ học duy trì dưới 1%'],
  [target('Kim ngạch', '≈', '45', 'triệu USD'), 'Kim ngạch đạt khoảng 45 triệu USD'],
  [target('Số xã đạt chuẩn', 'add N', '6', 'xã'), 'Số xã đạt chuẩn tăng thêm 06 xã'],
  [
    target('Số xã kiểu mẫu được công nhận thêm', 'add N', '3', 'xã'),
    'Số xã kiểu mẫu được công nhận thêm 03 xã',
  ],
  [
    target('Sản lượng thủy sản', '>=', '800000', 'tấn', { stretch: of('820000') }),
    'Sản lượng thủy sản đạt 800.000 tấn trở lên, phấn đấu đạt 820.000 tấn',
  ],
  [
    target('Tốc độ tăng GRDP', '>=', '8', '%', {
      stretch: of('8.5'),
      range: { lower: of('8'), upper: of('8.5') },
    }),
    'Tốc độ tăng GRDP đạt từ 8% đến 8,5%',
  ],
])('%#: %s', (said, sentence) => expect(printTarget(said)).toBe(sentence))

const text = (value: Decimal | null | undefined): string => (value ? printDecimal(value) : '')

/** What the reader makes of a sentence, as far as the sentence says it. */
const heard = (sentence: string) =>
  targetsIn({
    id: '1',
    parent: '1',
    text: sentence,
    head: '',
    composition: false,
    lineAt: () => 1,
    footnotes: [],
  }).map(({ indicator, comparator, value, stretch, unit, range }) => ({
    indicator,
    comparator,
    value: text(value),
    stretch: text(stretch),
    unit,
    range: [text(range?.lower), text(range?.upper)],
  }))

const meant = (said: SaidTarget) => ({
  indicator: said.indicator,
  comparator: said.comparator,
  value: text(said.value),
  stretch: text(said.stretch),
  unit: said.unit,
  range: [text(said.range?.lower), text(said.range?.upper)],
})

const indicators = [
  'Tỷ lệ hộ dân sử dụng nước sạch',
  'Tỷ lệ lao động qua đào tạo',
  'Sản lượng lúa',
  'Kim ngạch xuất khẩu',
  'Tổng vốn đầu tư phát triển',
  'Thu nhập bình quân đầu người',
  'Năng suất lúa bình quân',
]
const units = [
  '%',
  'tấn',
  'nghìn tấn',
  'tỷ đồng',
  'triệu USD',
  'triệu đồng/người/năm',
  'ha',
  'lượt',
  'giường/vạn dân',
]
const figure = fc
  .tuple(fc.bigInt(1n, 10n ** 9n), fc.integer({ min: 0, max: 3 }))
  .map(([digits, scale]) => decimal(digits, scale))
const indicator = fc.constantFrom(...indicators)
const unit = fc.constantFrom(...units)
const strides = fc.option(figure, { nil: null })

const compared: fc.Arbitrary<SaidTarget> = fc
  .record({
    indicator,
    unit,
    value: figure,
    further: strides,
    comparator: fc.constantFrom<Comparator>('>=', '>', '<', '<=', 'maintain >=', 'maintain <', '≈'),
  })
  .map(({ further, ...one }) => ({ ...one, stretch: further ? add(one.value, further) : null }))

const ranged: fc.Arbitrary<SaidTarget> = fc
  .record({ indicator, unit, lower: figure, more: figure })
  .map(({ lower, more, ...one }) => {
    const upper = add(lower, more)
    return { ...one, comparator: '>=', value: lower, stretch: upper, range: { lower, upper } }
  })

const more: fc.Arbitrary<SaidTarget> = fc.record({
  indicator: fc.constantFrom('Số xã đạt chuẩn nông thôn mới', 'Số hợp tác xã thành lập mới'),
  unit: fc.constantFrom('xã', 'hợp tác xã', 'huyện'),
  value: fc.integer({ min: 1, max: 500 }).map(integer),
  comparator: fc.constant<Comparator>('add N'),
  stretch: fc.constant(null),
})

test('what is printed is read back: comparison, value, stretch, range and unit', () => {
  fc.assert(
    fc.property(fc.oneof(compared, ranged, more), (said) => {
      expect(heard(printTarget(said))).toEqual([meant(said)])
    }),
    { numRuns: 500 },
  )
})

test('the whole of a share is exactly that', () => {
  const whole = target('Tỷ lệ ký số', '=', '100', '%')
  expect(heard(printTarget(whole))).toEqual([meant(whole)])
})
