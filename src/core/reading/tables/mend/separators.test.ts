import { describe, expect, test } from 'vitest'
import { readTables } from '#core/reading/tables/read-tables.ts'
import { printDecimal } from '#core/figure/decimal.ts'

const industry = `
BIỂU 3: CÔNG NGHIỆP NĂM 2031

STT|Chỉ tiêu|Đơn vị|Năm 2029|Năm 2030|Năm 2031|So sánh (%)|
|||Thực hiện|Ước thực hiện|Kế hoạch||
1|2|3|4|5|6|7=5/4|8=6/5`

const read = (rows: string): ReturnType<typeof readTables> =>
  readTables(`${industry.trim()}\n${rows}`.replaceAll('|', '\t').split('\n'))

const values = (result: ReturnType<typeof readTables>, line: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(result.tables[0]?.rows.find((row) => row.line === line)?.cells ?? {}).map(
      ([n, { cell }]) => [n, cell.kind === 'number' ? printDecimal(cell.value) : cell.kind],
    ),
  )

describe('a page that writes the English way', () => {
  test('353.881 is three decimals where the sum of its column only holds so, and a repair says so', () => {
    const result = read(`I|Giá trị sản xuất|Tỷ đồng|2,315.405|2,463.580|2,600.500|106.40%|105.56%
1|Khai khoáng|Tỷ đồng|353.881|400.000|420.500|113.03%|105.13%
2|Chế biến|Tỷ đồng|961.524|1,063.580|1,080.000|110.61%|101.54%
3|Điện nước|Tỷ đồng|1,000.000|1,000.000|1,100.000|100.00%|110.00%
4|Cá hộp|Tấn|16,050|17,485|19,390|108.94%|110.90%`)
    expect(values(result, 7)).toMatchObject({ 4: '353.881', 5: '400.000', 6: '420.500' })
    expect(values(result, 8)).toMatchObject({ 4: '961.524', 5: '1063.580' })
    expect(values(result, 10)).toMatchObject({ 4: '16050', 5: '17485', 6: '19390' })
    expect(result.repairs.map(({ code, was, now }) => [code, was, now])).toEqual([
      ['separator', '16,050', '16.050'],
      ['separator', '353.881', '353,881'],
    ])
    expect(result.questions).toEqual([])
  })

  test('a row that nothing explains on a page of two ways is asked about, in the words of what was read', () => {
    const result = read(`1|Khai khoáng|Tỷ đồng|2,353.5|2,400.5|2,420.5|102.00%|100.83%
2|Gỗ ván|m3|1.353,5|1.400,5|1.420,5|103,47%|101,43%
3|Cá hộp|Tấn|16,050|17,485|19,390|108.94%|110.90%
4|Gỗ xẻ|m3|183.905|194.494|209.100|105,76%|107,51%`)
    const asked = result.questions.map(({ printed, expected, where }) => [printed, expected, where])
    expect(values(result, 8)).toMatchObject({ 4: '16050' })
    expect(values(result, 9)).toMatchObject({ 4: '183905' })
    expect(asked).toEqual([
      ['16,050', '16.050', [{ line: 8 }]],
      ['183.905', '183.905', [{ line: 9 }]],
    ])
    expect(result.questions.map(({ message }) => /là ngăn cách hàng nghìn/u.test(message))).toEqual([
      true,
      true,
    ])
  })
})

test('a page that writes the Vietnamese way keeps its points between thousands', () => {
  const result = read(`1|Cá hộp|Tấn|16.050|17.485|19.390|108,94%|110,90%
2|Nước mắm|1.000 lít|46.220|46.225|47.226|100,01%|102,17%`)
  expect(values(result, 6)).toMatchObject({ 4: '16050' })
  expect([...result.repairs, ...result.questions]).toEqual([])
})
