import { parseUnits } from '#core/indicator/unit-book.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Meant, MeantColumn, World } from '#core/formula/world.ts'
import { invariant } from '#core/result.ts'

/** A small world for tests: a few units, the columns of Biểu 2, rows of several kinds. */
export const exampleUnits = (): UnitBook => {
  const parsed = parseUnits({
    multipliers: [
      { word: 'triệu', scale: '1000000' },
      { word: 'tỷ', scale: '1000000000' },
      { word: 'vạn', scale: '10000' },
    ],
    units: [
      { quantity: 'đồng', scale: '1', printed: ['đồng'] },
      { quantity: 'tấn', scale: '1', printed: ['tấn'] },
      { quantity: 'm2', scale: '10000', printed: ['ha'] },
      { quantity: 'người', scale: '1', printed: ['người', 'dân'] },
      { quantity: 'tỷ lệ', scale: '0.01', printed: ['%'] },
      { quantity: 'tỷ lệ', scale: '0.001', printed: ['‰'] },
      { quantity: 'điểm phần trăm', scale: '1', printed: ['điểm %'] },
    ],
    counts: ['con', 'giường', 'bác sĩ'],
    spellings: [
      { printed: ['G/VD'], means: 'giường/vạn dân' },
      { printed: ['BS/VD'], means: 'bác sĩ/vạn dân' },
    ],
  })
  invariant(parsed.ok, 'the units of the example are sound')
  return parsed.value
}

const row = (code: string, name: string, unit: string, nature: Meant['nature'] = null): Meant => ({
  code,
  name,
  unit,
  nature,
})

export const exampleRows: readonly Meant[] = [
  row('B1.1', 'Tốc độ tăng trưởng GRDP', '%', 'index'),
  row('B1.2', 'Tốc độ tăng khu vực I', '%', 'index'),
  row('B1.14', 'Tổng đàn heo', 'con', 'stock'),
  row('B1.16', 'Tổng vốn đầu tư toàn xã hội', 'tỷ đồng', 'flow'),
  row('B2.3', 'Diện tích gieo trồng', 'ha'),
  row('B2.6', 'Năng suất', 'tấn/ha'),
  row('B2.7', 'Sản lượng', 'tấn'),
  row('B6.2', 'Vốn đầu tư phát triển', 'tỷ đồng'),
  row('B7.1', 'Tổng thu ngân sách', 'triệu đồng'),
  row('B7.2', 'Thu nội địa', 'triệu đồng'),
  row('B7.19', 'Thu thuế xuất nhập khẩu', 'triệu đồng'),
  row('B10.2', 'Dân số trung bình', 'người'),
  row('B10.31', 'Giường bệnh', 'giường'),
  row('B10.44', 'Bình quân giường bệnh/vạn dân', 'G/VD'),
  row('B10.48', 'Bác sĩ', 'người'),
  row('B10.60', 'Bình quân bác sĩ/vạn dân', 'BS/VD'),
  row('B10.98', 'Heo xuất chuồng', 'con', 'flow'),
  row('B10.99', 'Không rõ đơn vị', ''),
]

const exampleColumns: readonly (readonly [number, MeantColumn])[] = [
  [4, { unit: null, label: 'Thực hiện 2022', kind: 'actual' }],
  [5, { unit: null, label: 'Kế hoạch 2023', kind: 'plan' }],
  [6, { unit: null, label: 'Ước cả năm 2023', kind: 'estimate' }],
  [7, { unit: null, label: 'Kế hoạch 2024', kind: 'plan' }],
  [8, { unit: '%', label: 'So sánh', kind: null }],
]

export const exampleWorld = (): World => {
  const codes = exampleRows.map(({ code }) => code)
  return {
    book: exampleUnits(),
    columns: new Map(exampleColumns),
    indicator: (code) => exampleRows.find((one) => one.code === code) ?? null,
    between: (from, to) => {
      const [first, last] = [codes.indexOf(from), codes.indexOf(to)]
      return first >= 0 && last >= first ? codes.slice(first, last + 1) : null
    },
  }
}
