import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printAmount } from '#core/figure/amount.ts'
import type { Row } from '#core/plan/table.ts'
import { readTables, type TablesRead } from '#core/reading/tables/read-tables.ts'

/** A page as people draw it: cells parted by strokes, the lines of the file from 1. */
const read = (page: string): TablesRead =>
  readTables(
    page
      .trim()
      .split('\n')
      .map((line) => line.trim().replaceAll('|', '\t')),
  )

const rowAt = (result: TablesRead, line: number): Row | undefined =>
  result.tables.flatMap(({ rows }) => rows).find((row) => row.line === line)

/** What a reader sees in a row: figures as printed in Vietnam, signs, reasons. */
const shown = (result: TablesRead, line: number): Record<number, string> =>
  Object.fromEntries(
    Object.entries(rowAt(result, line)?.cells ?? {}).map(([column, { cell }]) => {
      if (cell.kind === 'number') return [column, printAmount(cell.value)]
      return [
        column,
        cell.kind === 'worded' ? cell.text : cell.kind === 'impossible' ? cell.reason : cell.kind,
      ]
    }),
  )

const harvest = `
BIỂU 2: TRỒNG TRỌT
(Kèm theo Kế hoạch số 1/KH-UBND)
STT|Chỉ tiêu|Đơn vị tính|Thực hiện 2030|Năm 2031||Kế hoạch năm 2032|So sánh||
||||Kế hoạch|Ước cả năm||||
1|2|3|4|5|6|7|8=6/5|9=6/4|10=7/6
`
const plain = `
I|Sản xuất nông nghiệp||||||||
1|Bắp|Ha|301|385|340|340|88,31%|112,96%|100,00%
|Năng suất|tấn/ha|6,88|7,53|7,13|7,20|94,68%|103,57%|100,99%
|<i>Sản lượng</i>|"|2.072|-||2.448||116,99%|#DIV/0!
`

describe('a table as it stands', () => {
  const result = read(harvest + plain.trim())
  test('its title, its columns and every line are accounted for', () => {
    expect(result.tables.map(({ id, title, titleLine }) => [id, title, titleLine])).toEqual([
      ['B2', 'BIỂU 2: TRỒNG TRỌT', 1],
    ])
    expect(
      result.tables[0]?.columns.map(({ n, label, measure, year, formula }) => [
        n,
        label,
        measure,
        year,
        formula,
      ]),
    ).toEqual([
      [4, 'Thực hiện 2030', 'actual', 2030, null],
      [5, 'Năm 2031 - Kế hoạch', 'plan', 2031, null],
      [6, 'Năm 2031 - Ước cả năm', 'estimate', 2031, null],
      [7, 'Kế hoạch năm 2032', 'plan', 2032, null],
      [8, 'So sánh 8=6/5', null, null, '6/5'],
      [9, 'So sánh 9=6/4', null, null, '6/4'],
      [10, 'So sánh 10=7/6', null, null, '7/6'],
    ])
    expect([...result.taken].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect([result.unread, result.repairs, result.questions]).toEqual([[], [], []])
  })

  test('figures, a dash, a blank and a printed error are four things', () => {
    expect(shown(result, 7)).toMatchObject({ 4: '301', 8: '88,31' })
    expect(shown(result, 9)).toEqual({
      4: '2.072',
      5: 'none',
      7: '2.448',
      9: '116,99',
      10: 'zeroDenominator',
    })
  })

  test('a row knows the rows above it, and " the unit above', () => {
    expect(rowAt(result, 9)).toMatchObject({
      label: 'Sản lượng',
      labelPrinted: '<i>Sản lượng</i>',
      level: 3,
      path: ['Sản xuất nông nghiệp', 'Bắp'],
      unit: 'tấn/ha',
      unitPrinted: '"',
    })
  })
})

/** A whole of two crops that other columns prove; its figure of 2030 and that figure's ratio are the case. */
const crops = (printed: string, ratio: string): string => `${harvest.trim()}
1|Cây lâu năm|Ha|${printed}|18.312|18.805|18.805|102,69%|${ratio}|100,00%
1.1|Cây dừa|Ha|11.039|9.312|9.505|9.505|||
1.2|Cây khóm|Ha|9.336|9.000|9.300|9.300|||`

describe('what the rendering broke', () => {
  test('a number centred over its merged cell goes up to the thing it counts', () => {
    const result = read(`${harvest.trim()}
4.1|Khoai lang|ha|1.245|1.300|1.045|1.050|80,38%||
|Năng suất|Tấn/ha|26,62|25,77|26,40|26,00|||
|Khoai mì|ha|364|150|415|420|||
4.2|Năng suất|Tấn/ha|15,06|15,00|15,25|15,50|||
|Sản lượng|Tấn|5.482|2.250|6.329|6.510|||`)
    expect([8, 9, 10].map((line) => rowAt(result, line)?.stt)).toEqual(['4.2', '', ''])
    expect(rowAt(result, 10)?.path.at(-1)).toBe('Khoai mì')
    expect(result.repairs.map(({ code, where }) => [code, where])).toEqual([
      ['centred-stt', [{ line: 9, column: 1 }]],
    ])
  })

  test('10,015 is thousands where area times yield only holds so, and asked where nothing speaks', () => {
    const result = read(`${harvest.trim()}
1|Khoai mì|ha|364|150|415|420|||
|Năng suất|Tấn/ha|15,06|15,00|15,25|15,50|||
|Sản lượng|Tấn|5,481|2,250|6,328|6,510|||
2|Ngô|Tấn|1,234|1,300|1,400|1,500|||`)
    expect(shown(result, 8)).toEqual({ 4: '5.481', 5: '2.250', 6: '6.328', 7: '6.510' })
    expect(shown(result, 9)).toMatchObject({ 4: '1.234' })
    expect(result.repairs.map(({ code }) => code)).toEqual(['separator'])
    expect(result.questions.map(({ code, severity, where }) => [code, severity, where])).toEqual([
      ['separator', 'question', [{ line: 9 }]],
    ])
  })

  test('a ratio alone on a heading goes back to the row that makes it', () => {
    const result = read(`${harvest.trim()}
1|Cây khóm|Tấn|76.964|60.000|68.215|60.000|113,69%|88,63%
2|Rau, quả thực phẩm|||||||87,96%`)
    expect(shown(result, 6)).toMatchObject({ 10: '87,96' })
    expect(rowAt(result, 7)?.cells).toEqual({})
    expect(rowAt(result, 6)?.cells[10]?.line).toBe(7)
  })

  test('a misread digit needs a ratio and a sum against it; an error that its ratios repeat is the authors’ own', () => {
    expect(shown(read(crops('26.375', '92,29%')), 6)).toMatchObject({ 4: '20.375' })
    expect(shown(read(crops('26.375', '71,30%')), 6)).toMatchObject({ 4: '26.375' })
  })

  test('units and figures printed one row too high go down again', () => {
    const result = read(`${harvest.trim()}
I|MẠNG BƯU CỤC|Bưu cục|50|50|50|50|100,00%||
-|Bưu cục|Điểm|135|135|135|135|100,00%||
-|Điểm Bưu điện - Văn hóa xã|Km|3,29|3,29|3,29|3,29|100,00%||
-|Bán kính phục vụ/điểm||||||||
II|HOẠT ĐỘNG BƯU CHÍNH||||||||
-|Báo chí|1000 tờ|2.761|2.485|2.704|2.904|||`)
    expect(rowAt(result, 6)).toMatchObject({ unit: '', cells: {} })
    expect([7, 8, 9].map((line) => [rowAt(result, line)?.unit, shown(result, line)[4]])).toEqual([
      ['Bưu cục', '50'],
      ['Điểm', '135'],
      ['Km', '3,29'],
    ])
  })

  test('three ratios glued in one cell are cut apart; one alone goes where the figures put it', () => {
    const result = read(`${harvest.trim()}
1|BV Sản Nhi|Giường|400|400|400|500|100,00% 100,00% 125,00%
2|Tử vong mẹ|BM|0,00|7,50|0,00|7,50|0,00%`)
    expect(shown(result, 6)).toMatchObject({ 8: '100,00', 9: '100,00', 10: '125,00' })
    expect(shown(result, 7)).toMatchObject({ 8: '0,00' })
  })

  test('columns that were printed two places to the left are known by the ratios that only they make', () => {
    const result = read(`
BIỂU 8: ĐẦU TƯ
STT|Chỉ tiêu|Đơn vị tính|TH2030|Năm 2031|||Năm 2032|
||||Kế hoạch|UTH cả năm|UTH2031/ TH2030|Kế hoạch|So với UTH 2031 (%)
1|Vốn thực hiện|Triệu USD|4,00|1,0||98%||25%
2|Lũy kế|Triệu USD|81,00|82||217%||101%
3|Nộp ngân sách|Tỷ đồng|90,00|89,30||167%||99%
4|Dự án|Dự án|-|1||||`)
    expect(shown(result, 4)).toEqual({ 6: '4,00', 7: '98', 8: '1,0', 9: '25' })
    expect(shown(result, 7)).toEqual({ 6: 'none', 8: '1' })
    expect(result.repairs.map(({ code }) => code)).toEqual(['shifted-columns'])
  })
})

describe('forms of other plans', () => {
  test('a table without a column of units has the unit above it, and a broken row of numbers gives way to the places', () => {
    const result = read(`
BIỂU 6: VỐN
ĐVVT: Tỷ đồng
ST T|Chỉ tiêu|Năm 2030|Năm 2031||Năm 2032|So sánh %
||Thực hiện|Kế hoạch|Ước cả năm|Kế hoạch|KH2032/ UCN2031
I|2|5|6|||7=6/5
|TỔNG SỐ|40|43|40|60|150,00
I|Vốn địa phương|38|41|39|50|128,21
1|Tỷ lệ giải ngân (%)|90%|>90|<95%|Duy trì 95%|`)
    expect(result.tables[0]).toMatchObject({ id: 'B6', unitDefault: 'Tỷ đồng' })
    expect(result.tables[0]?.columns.map(({ n, label }) => [n, label]).at(-1)).toEqual([
      7,
      'So sánh % KH2032/UCN2031 7=6/5',
    ])
    expect(rowAt(result, 7)).toMatchObject({ unit: 'Tỷ đồng', path: ['TỔNG SỐ'] })
    expect(rowAt(result, 8)?.unit).toBe('%')
    expect(shown(result, 8)).toEqual({ 3: '90', 4: '>90', 5: '<95%', 6: 'Duy trì 95%' })
  })

  test('the scenario has quarters and no number: B1', () => {
    const result = read(`
CHỈ TIÊU KỊCH BẢN
(Kèm theo Kế hoạch)
STT|Chỉ tiêu|Đơn vị tính|2032|Quý I|Quý II|Quý III|Quý IV
1|Sản lượng lúa|Triệu tấn|4,400|1,944|0,930|0,672|0,860
2|Thủy sản|Tấn|800.000|149.290|206.740|244.800|199.170`)
    expect(result.tables[0]).toMatchObject({ id: 'B1' })
    expect(result.tables[0]?.columns.map(({ measure, year, period }) => [measure, year, period])).toEqual(
      ['year', 'Q1', 'Q2', 'Q3', 'Q4'].map((period) => ['scenario', 2032, period]),
    )
    expect(shown(result, 4)).toMatchObject({ 4: '4,400' })
  })

  test('what cannot be read is listed with line and column, and the rest is kept', () => {
    const result = read(`${harvest.trim()}
1|Bắp|Ha|3o1|1.2.3|340|340|||
Ghi chú nằm giữa biểu
2|Ngô|Ha|1|2|3|4|5%|6%|7%|8%|9%`)
    expect(
      result.unread.map(({ line, why }) => [line, /Cột \d+|nhiều ô|không chia/u.exec(why)?.[0]]),
    ).toEqual([
      [7, 'không chia'],
      [8, 'nhiều ô'],
      [6, 'Cột 4'],
      [6, 'Cột 5'],
    ])
    expect(shown(result, 6)).toMatchObject({ 4: 'unreadable', 6: '340' })
  })
})

test('no text makes it throw, and no line between the first and the last of the tables is lost', () => {
  const bit = fc.constantFrom(
    '\t',
    '\t\t',
    'STT\tChỉ tiêu\t2030\tKế hoạch',
    'BIỂU 3: X',
    '(Kèm theo',
    '1,234',
    '1.2',
    '-',
    'I',
    '1',
    '1.1',
    'a)',
    '- x',
    '+ y',
    'Trong đó:',
    'Tổng',
    'Ha',
    'Năng suất',
    '12%',
    '8=6/5',
    '"',
    ' ',
  )
  const line = fc.array(bit, { maxLength: 9 }).map((bits) => bits.join(''))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const { tables, taken } = readTables(lines)
      const numbers = [...taken]
      const inside = lines.flatMap((text, at) =>
        text.trim() !== '' && at + 1 >= Math.min(...numbers) && at + 1 <= Math.max(...numbers)
          ? [at + 1]
          : [],
      )
      const rows = tables.flatMap((table) => table.rows.map((row) => row.line))
      return inside.every((each) => taken.has(each)) && new Set(rows).size === rows.length
    }),
  )
})

test('a row that was cut off is listed with the column where it ends, its figures stay', () => {
  const lines = [
    'BIỂU 2: LÚA',
    '',
    'STT\tChỉ tiêu\tĐơn vị\tThực hiện 2023\tKế hoạch 2024\tƯớc 2024',
    '1\tDiện tích\tHa\t700\t710\t720',
    '2\tSản lượng\tTấn\t4.200\t4.300\t4.350',
    '3\tNăng suất\ttấn/ha\t6,00',
    '4\tGiống\tTấn\t70\t71\t72',
  ]
  const { tables, unread } = readTables(lines)
  expect(unread).toMatchObject([{ line: 6 }])
  expect(unread[0]?.why).toContain('cột 4')
  expect(tables[0]?.rows[2]?.cells[4]?.printed).toBe('6,00')
})
