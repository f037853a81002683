import { expect, test } from 'vitest'
import { unitIn } from '#core/reading/tables/header/header-unit.ts'
import { readTables } from '#core/reading/tables/read-tables.ts'

test.each([
  ['Năng suất (tạ/ha)', 'tạ/ha'],
  ['Diện tích (ha)', 'ha'],
  ['Sản lượng (1.000 tấn)', '1.000 tấn'],
  ['Giá trị (tỷ đồng)', 'tỷ đồng'],
  ['Vốn (ĐVT: triệu USD)', 'triệu USD'],
  ['Dân số, nghìn người', 'nghìn người'],
  ['Mật độ (người/km2)', 'người/km2'],
  ['Kim ngạch (triệu)', 'triệu'],
])('%s is in %s', (words, unit) => {
  expect(unitIn(words)).toBe(unit)
})

test.each([
  'Năm 2031',
  'Kế hoạch (giao đầu năm)',
  'GRDP (giá so sánh 2010)',
  'Thực hiện (4)',
  'So sánh 8=6/5',
])('%s names no unit', (words) => {
  expect(unitIn(words)).toBeNull()
})

test('units stand under their years in a header of two levels; a unit over a group is that of all its columns', () => {
  const lines = `BIỂU 1: TRỒNG TRỌT

STT|Cây trồng|Năm 2030|||Kế hoạch năm 2031|||Lao động (người)|
||Diện tích (ha)|Năng suất (tạ/ha)|Sản lượng (tấn)|Diện tích (ha)|Năng suất (tạ/ha)|Sản lượng (tấn)|Thường xuyên|Thời vụ
1|2|3|4|5|6|7|8|9|10
1|Lúa|705.000|65,00|4.582.500|712.400|65,55|4.669.782|12.000|3.000`
  const [table] = readTables(lines.replaceAll('|', '\t').split('\n')).tables
  expect(table?.columns.map(({ n, unit, year }) => [n, unit, year])).toEqual([
    [3, 'ha', 2030],
    [4, 'tạ/ha', 2030],
    [5, 'tấn', 2030],
    [6, 'ha', 2031],
    [7, 'tạ/ha', 2031],
    [8, 'tấn', 2031],
    [9, 'người', null],
    [10, 'người', null],
  ])
  expect(table?.rows[0]?.unit).toBe('')
})
