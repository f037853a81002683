import { expect, test } from 'vitest'
import { readTables } from '#core/reading/tables/read-tables.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

/** A table of STT, label, unit and one figure; the answer is the tree as a reader would indent it. */
const tree = (rows: string): string[] => {
  const header = ['BIỂU 9: THỬ', 'STT\tChỉ tiêu\tĐơn vị tính\tThực hiện 2030\tKế hoạch 2031', '1\t2\t3\t4\t5']
  const lines = rows
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('|', '\t'))
  return readTables([...header, ...lines]).tables.flatMap((table) =>
    table.rows.map(({ level, label }) => `${'· '.repeat(level - 1)}${label}`),
  )
}

test('letters, Roman numbers, numbers, decimals, dashes: each kind one step deeper where it is new', () => {
  expect(
    tree(`A|Dân số|||
      I|Tổng thu||9|9
      1|Thuế||5|5
      2|Phí||4|4
      2.1|Phí cầu||1|1
      -|Phí đường||1|1
      B|Y tế|||
      I|Giường bệnh||9|9`),
  ).toEqual([
    'Dân số',
    '· Tổng thu',
    '· · Thuế',
    '· · Phí',
    '· · · Phí cầu',
    '· · · · Phí đường',
    'Y tế',
    '· Giường bệnh',
  ])
})

test('a list begins again under a heading, and the outer one counts on', () => {
  expect(tree('4|Liên hiệp|||\n1|Tổng số|HTX|1|3\n2|Thành viên|HTX|7|27\n5|Tổ hợp tác|||')).toEqual([
    'Liên hiệp',
    '· Tổng số',
    '· Thành viên',
    'Tổ hợp tác',
  ])
})

test('“Chia ra” ends where its parts make the whole', () => {
  expect(
    tree(`1|Khách|||
      |Khách qua đêm|Lượt|40|400
      |Chia ra: Quốc tế|"|10|100
      |Nội địa|"|30|300
      |Khách trong ngày|"|50|500`),
  ).toEqual(['Khách', '· Khách qua đêm', '· · Chia ra: Quốc tế', '· · Nội địa', '· Khách trong ngày'])
})

test('a dashed total and the dashed rows that make it', () => {
  expect(
    tree(
      '1|Thương mại|||\n-|Tổng mức bán lẻ|Tỷ đồng|100|110\n-|Bán lẻ|Tỷ đồng|60|70\n-|Du lịch|Tỷ đồng|40|40',
    ),
  ).toEqual(['Thương mại', '· Tổng mức bán lẻ', '· · Bán lẻ', '· · Du lịch'])
})

test('a heading without number holds the rows below it; the number on its first measure is its own', () => {
  expect(
    tree(`I|Nông nghiệp|||
      |Sản xuất lúa|||
      1|Tổng DT gieo trồng|Ha|1|1
      |Năng suất|tấn/ha|6|6
      1.1|Lúa Mùa|Ha|1|1
      |Năng suất|tấn/ha|5|5
      2|Bắp|Ha|1|1`),
  ).toEqual([
    'Nông nghiệp',
    '· Sản xuất lúa',
    '· · Tổng DT gieo trồng',
    '· · Năng suất',
    '· · Lúa Mùa',
    '· · · Năng suất',
    '· Bắp',
  ])
})

test('headings of one kind stand beside each other, a lone letter among them', () => {
  expect(
    tree(
      'II|Sản phẩm|||\n|Khai khoáng|||\n1|Đá|m3|1|1\n|Chế biến|||\n2|Bột cá|Tấn|1|1\nD|Điện, nước|||\n3|Nước đá|Tấn|1|1',
    ),
  ).toEqual([
    'Sản phẩm',
    '· Khai khoáng',
    '· · Đá',
    '· Chế biến',
    '· · Bột cá',
    '· Điện, nước',
    '· · Nước đá',
  ])
})

test('dashes below a plain total, plusses below dashes, and out again', () => {
  expect(
    tree(`II|Giường bệnh|Giường|9|9
      |Tuyến tỉnh|"|7|7
      |- Bệnh viện tỉnh|"|4|4
      |+ Bệnh viện lao|"|4|4
      |- Trung tâm|"|3|3
      |Tuyến xã|"|2|2`),
  ).toEqual([
    'Giường bệnh',
    '· Tuyến tỉnh',
    '· · - Bệnh viện tỉnh',
    '· · · + Bệnh viện lao',
    '· · - Trung tâm',
    '· Tuyến xã',
  ])
})

test('a star goes on in a list of figures and opens one below a heading', () => {
  expect(tree('15|Xổ số||1|1\n*|Thuế đất||1|1\n3|Vận tải|||\n*|Hàng hóa||1|1\n-|Đường bộ||1|1')).toEqual([
    'Xổ số',
    'Thuế đất',
    'Vận tải',
    '· Hàng hóa',
    '· · Đường bộ',
  ])
})

test('a number of a row that is a word of the machine is only a word', () => {
  for (const word of ['valueOf', 'constructor', '__proto__', 'toString']) expect(numberingOf(word)).toBeNull()
})
