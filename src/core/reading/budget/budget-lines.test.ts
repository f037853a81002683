import { expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import { budgetOf } from '#core/reading/budget/budget-lines.ts'

const told = (...lines: readonly string[]): readonly string[] =>
  budgetOf(lines).map(
    ({ id, parent, label, value, unit, line, announces }) =>
      `${line}: ${id} < ${parent ?? '-'} | ${label} | ${printDecimal(value)} ${unit} | ${announces}`,
  )

test('four levels of signs are four levels of money', () => {
  expect(
    told(
      '1. Tổng chi: 1.260,500 tỷ đồng, gồm:',
      '- Vốn tỉnh năm 2026: 860,250 tỷ đồng.',
      '+ Cấp tỉnh: 610 tỷ đồng, trong đó:',
      '* Trả nợ: 10,250 tỷ đồng.',
      '',
      '* Chi dự án: 600 tỷ đồng.',
      '+ Cấp xã: 250,250 tỷ đồng.',
      '- Vốn trung ương: 400,250 tỷ đồng.',
    ),
  ).toEqual([
    '1: 1 < - | Tổng chi | 1260.500 tỷ đồng | all',
    '2: 1.1 < 1 | Vốn tỉnh năm 2026 | 860.250 tỷ đồng | silent',
    '3: 1.1.1 < 1.1 | Cấp tỉnh | 610 tỷ đồng | some',
    '4: 1.1.1.1 < 1.1.1 | Trả nợ | 10.250 tỷ đồng | silent',
    '6: 1.1.1.2 < 1.1.1 | Chi dự án | 600 tỷ đồng | silent',
    '7: 1.1.2 < 1.1 | Cấp xã | 250.250 tỷ đồng | silent',
    '8: 1.2 < 1 | Vốn trung ương | 400.250 tỷ đồng | silent',
  ])
})

test('one sign for all levels: dashes in a row, or further in under a line that announces them', () => {
  expect(told('- Chi: 9 tỷ đồng, gồm:', '-- Cầu: 4 tỷ đồng.', '--- Trụ: 3 tỷ đồng.')).toEqual([
    '1: 1 < - | Chi | 9 tỷ đồng | all',
    '2: 1.1 < 1 | Cầu | 4 tỷ đồng | silent',
    '3: 1.1.1 < 1.1 | Trụ | 3 tỷ đồng | silent',
  ])
  expect(told('- Chi: 9 tỷ đồng, gồm:', '   - Cầu: 4 tỷ đồng.', '   - Kè: 5 tỷ đồng.')).toHaveLength(3)
})

test('a head needs no number, and "trong đó" in a line of its own is one of the parts', () => {
  expect(
    told(
      'Tổng thu năm 2027: 30 tỷ đồng, bao gồm:',
      '- Thu nội địa: 20 tỷ đồng. Gồm:',
      '+ Thuế: 20 tỷ đồng.',
      '. Trong đó xổ số: 3 tỷ đồng.',
      '- Thu khác: 10 tỷ đồng,',
      'kể cả viện trợ.',
      'Tổng chi: 9 tỷ đồng, gồm:',
      '- Cầu: 9 tỷ đồng.',
    ),
  ).toEqual([
    '1: 1 < - | Tổng thu năm 2027 | 30 tỷ đồng | all',
    '2: 1.1 < 1 | Thu nội địa | 20 tỷ đồng | all',
    '3: 1.1.1 < 1.1 | Thuế | 20 tỷ đồng | silent',
    '4: 1.1.1.1 < 1.1.1 | Trong đó xổ số | 3 tỷ đồng | silent',
    '5: 1.2 < 1 | Thu khác | 10 tỷ đồng | silent',
    '7: 2 < - | Tổng chi | 9 tỷ đồng | all',
    '8: 2.1 < 2 | Cầu | 9 tỷ đồng | silent',
  ])
  const [, , taxes] = budgetOf([
    'Thu: 3 tỷ đồng, gồm:',
    '- Nội địa: 3 tỷ đồng.',
    '+ Thuế: 3 tỷ đồng.',
    '. Trong đó xổ số: 1 tỷ đồng.',
  ])
  expect(taxes?.open).toBe(true)
})

test('an amount without parts, a table and a sentence are no budget', () => {
  expect(told('- Thu phí: 12 tỷ đồng.', '- Thu thuế: 10 tỷ đồng.')).toEqual([])
  expect(told('1. Chi: 10 tỷ đồng.', 'Ngoài ra:', '- A: 40 tỷ đồng.')).toEqual([])
  expect(told('1.\tChi\t10 tỷ đồng', '- A: 4 tỷ đồng')).toEqual([])
})
