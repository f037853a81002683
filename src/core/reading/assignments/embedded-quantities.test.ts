import { expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import { embeddedQuantities } from '#core/reading/assignments/embedded-quantities.ts'
import { timesIn } from '#core/reading/deadlines/due-time.ts'
import { citationsIn } from '#core/reading/identity/citations.ts'

const told = (text: string): readonly string[] =>
  embeddedQuantities(text, citationsIn(text), timesIn(text, 2026)).map(
    ({ comparator, value, upper, unit, object, place, role }) =>
      [
        `${comparator} ${printDecimal(value)}${upper ? ` … ${printDecimal(upper)}` : ''} ${unit}`,
        object,
        place ?? '-',
        role,
      ].join(' | '),
  )

test.each([
  ['trồng mới 1.500 ha rừng tại huyện Hải Hà', ['>= 1500 ha | rừng | huyện Hải Hà | goal']],
  ['công nhận 02 xã đạt chuẩn nông thôn mới', ['>= 2 xã | xã đạt chuẩn nông thôn mới | - | goal']],
  ['giải ngân 100% kế hoạch vốn trong năm 2026', ['= 100 % | kế hoạch vốn | - | goal']],
  ['phấn đấu tỷ lệ lấp đầy cụm công nghiệp trên 60%', ['> 60 % | tỷ lệ lấp đầy cụm công nghiệp | - | goal']],
  ['đào tạo khoảng 500 cán bộ trên địa bàn tỉnh', ['≈ 500 cán bộ | cán bộ | tỉnh | goal']],
  ['nâng cấp 12 - 15 km đường tại xã An Bình', ['>= 12 … 15 km | đường | xã An Bình | goal']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))

test('a figure over another of its kind is two, and the lower one is context', () => {
  expect(told('Nâng chiều dài đường lên 7.353km/9565km, đạt 76,8%')).toEqual([
    '>= 7353 km | chiều dài đường | - | goal',
    '>= 9565 km | chiều dài đường | - | context',
    '>= 76.8 % | chiều dài đường | - | goal',
  ])
})

test('the size of a programme is context; days, years and numbers of documents are no figures', () => {
  expect(told('triển khai Chương trình 120.000 tỷ đồng cho vay nhà ở xã hội')).toEqual([
    '>= 120000 tỷ đồng | Chương trình 120.000 tỷ đồng cho vay nhà ở xã hội | - | context',
  ])
  expect(told('thực hiện Quyết định số 06/QĐ-TTg ngày 06/1/2026, báo cáo trước ngày 30/6')).toEqual([])
  expect(told('Thực hiện chương trình 5 năm giai đoạn 2021-2025 cho trẻ 6-14 tuổi')).toEqual([])
})
