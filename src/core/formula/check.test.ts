import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, impossible, missing, none, notApplicable, number, worded } from '#core/figure/cell.ts'
import { decimal, equal, of, printDecimal, round } from '#core/figure/decimal.ts'
import { roundCell } from '#core/formula/cells.ts'
import { checkFormula } from '#core/formula/check.ts'
import { compile, compileRounded } from '#core/formula/compile.ts'
import { exampleRows, exampleWorld } from '#core/formula/example.ts'
import { causesOf, explain, waitingFor } from '#core/formula/explain.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { keyOf, type Leaf, type Ready } from '#core/formula/step.ts'
import { invariant } from '#core/result.ts'

const world = exampleWorld()
const meant = (code: string) => exampleRows.find((one) => one.code === code) ?? null

const checked = (text: string, unit: string, row: string | null = null) => {
  const notation = row === null ? 'number' : 'column'
  const parsed = parseFormula(text, notation)
  invariant(parsed.ok, `${text} is a formula`)
  return checkFormula(parsed.value, world, { row: row === null ? null : meant(row), unit }, notation)
}
const ready = (text: string, unit: string, row: string | null = null): Ready => {
  const result = checked(text, unit, row)
  invariant(result.ok, `${text} holds: ${result.ok ? '' : result.failure.message}`)
  return result.value
}
const refusal = (text: string, unit: string, row: string | null = null): string => {
  const result = checked(text, unit, row)
  return result.ok ? 'allowed' : result.failure.message
}

type Cells = Readonly<Record<string, Cell>>
const cell = (text: string): Cell => number(of(text))
const read = (leaf: Leaf) => (cells: Cells) => cells[keyOf(leaf)] ?? missing
const value = (
  text: string,
  unit: string,
  cells: Cells,
  decimals: number,
  row: string | null = null,
): string => {
  const result = compileRounded(ready(text, unit, row), read)(cells, decimals)
  return result.kind === 'number' ? printDecimal(result.value) : result.kind
}

test('doctors and beds per ten thousand people, from their parts', () => {
  const people = cell('1758848')
  const doctors = { 'B10.48': cell('1784'), 'B10.2': people }
  expect(value('bình quân([B10.48]; [B10.2]; 10.000)', 'BS/VD', doctors, 2)).toBe('10.14')
  expect(value('[B10.48] / [B10.2]', 'BS/VD', doctors, 2)).toBe('10.14')
  // without the beds of the communes: 6.682 - 842
  const beds = { 'B10.31': cell('5840'), 'B10.2': people }
  expect(value('bình quân([B10.31]; [B10.2]; 10.000)', 'G/VD', beds, 2)).toBe('33.20')
})

test('a billion is a thousand millions, exactly', () => {
  const compute = compile(ready('[B6.2]', 'triệu đồng'), read)
  const made = compute({ 'B6.2': cell('16906.13') })
  expect(made.kind === 'number' && equal(made.value, of('16906130'))).toBe(true)
  expect(value('[B6.2] - [B7.1]', 'tỷ đồng', { 'B6.2': cell('8807.52'), 'B7.1': cell('8807519') }, 3)).toBe(
    '0.001',
  )
  expect(value('[B7.1] / [B6.2]', '%', { 'B7.1': cell('16906130'), 'B6.2': cell('16906.13') }, 2)).toBe(
    '100.00',
  )
})

test('a printed header says 6/5 where the figures were made by 6/4', () => {
  const retail = { 'cột 4': cell('115031'), 'cột 5': cell('117156'), 'cột 6': cell('135940') }
  expect(value('6/5', '%', retail, 2, 'B7.1')).toBe('116.03')
  expect(value('6/4', '%', retail, 2, 'B7.1')).toBe('118.18')
  expect(value('6/4', '‰', retail, 2, 'B7.1')).toBe('1181.77')
  expect(value('6/4*100%', '%', retail, 2, 'B7.1')).toBe('118.18')
  expect(value('tăng trưởng(6; 4)', '%', retail, 2, 'B7.1')).toBe('18.18')
})

test('area × yield is a harvest', () => {
  const rice = { 'B2.3': cell('700000'), 'B2.6': cell('6.29') }
  expect(value('[B2.3] * [B2.6]', 'tấn', rice, 0)).toBe('4403000')
  expect(value('[B2.7] / [B2.3]', 'tấn/ha', { 'B2.7': cell('4400000'), 'B2.3': cell('700000') }, 2)).toBe(
    '6.29',
  )
})

test.each([
  ['[B6.2] + [B10.2]', '', 'tỷ đồng và người là hai đại lượng khác nhau, không cộng được.'],
  [
    '[B6.2] * [B2.3]',
    'tỷ đồng',
    'Kết quả tính bằng tỷ đồng × ha, còn nơi ghi tính bằng tỷ đồng: không đổi được.',
  ],
  [
    '[B1.1] - 100',
    '%',
    'Số 100 chưa có đơn vị, không cộng trừ hay so sánh được với %. Hãy ghi đơn vị, ví dụ 100%.',
  ],
  ['[B1.1] - 100%', '%', 'allowed'],
  ['[B7.1] / [B7.2] * 100', '%', 'Kết quả đã tính bằng %: bỏ phép nhân 100, hoặc viết 100%.'],
  [
    '[B1.14; kỳ trước] + [B1.14]',
    'con',
    'Tổng đàn heo là số tại thời điểm cuối kỳ: các kỳ không cộng với nhau được.',
  ],
  ['[B1.14] - [B1.14; kỳ trước]', 'con', 'allowed'],
  ['[B1.16] + [B1.16; kỳ trước]', 'tỷ đồng', 'allowed'],
  ['[B1.1] + [B1.2]', '%', 'Tốc độ tăng trưởng GRDP là chỉ số: không cộng được với số khác.'],
  ['[B7.1; cột 4] + [B7.1; cột 5]', 'triệu đồng', 'Không cộng Thực hiện 2022 với Kế hoạch 2023.'],
  ['[B7.77]', 'triệu đồng', 'Không có chỉ tiêu mang mã B7.77.'],
  ['[B7.1; cột 12]', 'triệu đồng', 'Biểu không có cột 12.'],
  ['[B7.1] + 5 nghìn tỉ tỉ', 'triệu đồng', 'Chưa có đơn vị “nghìn tỉ tỉ” trong danh mục.'],
  ['[B7.1] + 5 tỷ đồng', 'triệu đồng', 'allowed'],
  [
    'bình quân([B10.48]; [B10.2]; 300)',
    'BS/VD',
    'Bình quân phải tính trên 1, 10, 100, 1.000, 10.000…, không phải 300.',
  ],
  ['bình quân([B10.48]; [B10.2]; 1.000)', 'BS/VD', 'allowed'],
  ['làm tròn([B7.1]; 40)', 'triệu đồng', 'Làm tròn đến 0–12 chữ số thập phân, viết bằng số, không phải 40.'],
  [
    'tổng([B7.19]..[B7.2])',
    'triệu đồng',
    'Dãy [B7.19]..[B7.2]: hai đầu phải là hai dòng của cùng một biểu, dòng trên đứng trước.',
  ],
  ['[B10.99] + [B7.1]', 'triệu đồng', 'allowed'],
  [
    '[B1.14] + [B10.98]',
    'con',
    'Không cộng Tổng đàn heo với Heo xuất chuồng: một bên là số phát sinh trong kỳ, một bên là số tại thời điểm cuối kỳ.',
  ],
  ['[B1.14; kỳ trước] + [B10.98]', 'con', 'allowed'],
  ['[B7.2] / 0', 'triệu đồng', 'Không chia cho 0: 0.'],
  ['tỷ lệ([B7.2]; 0 triệu đồng)', '%', 'Không chia cho 0: 0 triệu đồng.'],
])('%s in %s', (text, unit, message) => expect(refusal(text, unit)).toBe(message))

test('a conversion happens where the unit of the place asks for it: per thousand, not per ten thousand', () => {
  const doctors = { 'B10.48': cell('1784'), 'B10.2': cell('1758848') }
  expect(value('bình quân([B10.48]; [B10.2]; 1.000)', 'BS/VD', doctors, 2)).toBe('10.14')
})

test.each<[string, string, Cell, Cell, Cell, readonly string[]]>([
  ['a total waits for its part', '[B7.2] + [B7.19]', cell('5'), missing, missing, ['B7.19']],
  ['a dash adds nothing', '[B7.2] + [B7.19]', cell('5'), none, cell('5'), []],
  ['what does not apply adds nothing', '[B7.2] + [B7.19]', notApplicable, cell('5'), cell('5'), []],
  ['a total of dashes is a dash', '[B7.2] + [B7.19]', none, notApplicable, none, ['B7.2']],
  ['a share of a dash is a dash', '[B7.2] / [B7.19]', none, cell('5'), none, ['B7.2']],
  ['by a dash nothing is divided', '[B7.2] / [B7.19]', cell('5'), none, none, ['B7.19']],
  ['nothing applies to nothing', '[B7.2] * [B7.19]', notApplicable, none, notApplicable, ['B7.2']],
  [
    'zero denominator',
    '[B7.2] / [B7.19]',
    cell('5'),
    cell('0.00'),
    impossible('zeroDenominator'),
    ['[B7.19]'],
  ],
  [
    'words are no number',
    '[B7.2] + [B7.19]',
    worded('Duy trì 11%'),
    missing,
    impossible('unreadable'),
    ['B7.2'],
  ],
  ['both are missing', '[B7.2] / [B7.19]', missing, missing, missing, ['B7.2', 'B7.19']],
])('%s', (_what, text, first, second, expected, causes) => {
  const cells = { 'B7.2': first, 'B7.19': second }
  const formula = ready(text, '')
  expect(compile(formula, read)(cells)).toEqual(expected)
  expect(causesOf(explain(formula, read, keyOf, cells))).toEqual(causes)
})

test('a value tells what it was made of, and what it waits for', () => {
  const formula = ready('[B7.2] + [B7.19] - 5 tỷ đồng', 'triệu đồng')
  const told = explain(formula, read, (leaf) => meant(keyOf(leaf))?.name ?? '', { 'B7.2': cell('16846130') })
  expect(told.cell).toEqual(missing)
  expect(waitingFor(told).map(({ label }) => label)).toEqual(['Thu thuế xuất nhập khẩu'])
  expect(told.from.map(({ label, cell: of }) => [label, of.kind])).toEqual([
    ['[B7.2] + [B7.19]', 'missing'],
    ['5 tỷ đồng', 'number'],
  ])
})

test('quotients carry twenty decimals, half away from zero', () => {
  const third = compile(ready('[B7.2] / [B7.19]', ''), read)({ 'B7.2': cell('-2'), 'B7.19': cell('3') })
  expect(third).toEqual(cell('-0.66666666666666666667'))
  expect(round(of('-0.66666666666666666667'), 2)).toEqual(of('-0.67'))
})

test('the quick way of a whole table gives what carrying twenty decimals gives', () => {
  const quotients = ['6/5', 'tăng trưởng(6; 5)'].map((text) => ready(text, '%', 'B7.1'))
  const amounts = fc.oneof(
    fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 6 })),
    fc.tuple(fc.bigInt(-200n, 200n), fc.integer({ min: 0, max: 3 })),
  )
  fc.assert(
    fc.property(amounts, amounts, fc.integer({ min: 0, max: 8 }), (top, bottom, decimals) => {
      const cells = { 'cột 6': number(decimal(...top)), 'cột 5': number(decimal(...bottom)) }
      for (const quotient of quotients) {
        const carriedOn = roundCell(compile(quotient, read)(cells), decimals)
        expect(compileRounded(quotient, read)(cells, decimals)).toEqual(carriedOn)
      }
    }),
    { numRuns: 2000 },
  )
})
