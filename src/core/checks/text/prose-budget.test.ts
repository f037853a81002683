import { expect, test } from 'vitest'

import { planOf } from '#core/checks/example-table.ts'
import { budgetOf } from '#core/reading/budget/budget-lines.ts'
import { proseBudgets } from '#core/checks/text/prose-budget.ts'

const find = (...lines: readonly string[]) => proseBudgets(planOf({ lines, budget: budgetOf(lines) }))

test('announced parts make their whole, to the printed decimals', () => {
  const parts = ['- Vốn tỉnh: 860,25 tỷ đồng.', '+ Cấp tỉnh: 610 tỷ đồng.', '+ Cấp xã: 250,25 tỷ đồng.']
  expect(find('1. Tổng chi: 1.260,500 tỷ đồng, gồm:', ...parts, '- Vốn trung ương: 400,25 tỷ đồng.')).toEqual(
    [],
  )
  expect(
    find('1. Tổng chi: 1.260,500 tỷ đồng, gồm:', ...parts, '- Vốn trung ương: 300,25 tỷ đồng.'),
  ).toMatchObject([
    { code: 'sum', severity: 'error', where: [{ line: 1 }], printed: '1.260,500', expected: '1.160,5' },
  ])
})

test('some of the parts may stay below the whole, never above it', () => {
  const whole = '* Chi dự án: 600 tỷ đồng, trong đó:'
  expect(find(whole, '-- Chuyển tiếp: 450 tỷ đồng.', '-- Mới: 100 tỷ đồng.')).toEqual([])
  expect(find(whole, '-- Chuyển tiếp: 450 tỷ đồng.', '-- Mới: 180 tỷ đồng.')).toMatchObject([
    { code: 'part-above-whole', where: [{ line: 1 }], expected: '≥ 630' },
  ])
})

test('tasks, other units and a paragraph between are no parts', () => {
  expect(find('1. Chi: 10 tỷ đồng.', '- A: 4 tỷ đồng.', '- B: 400 triệu đồng.')).toEqual([])
  expect(find('1. Chi: 10 tỷ đồng.', 'Ngoài ra:', '- A: 40 tỷ đồng.', '- B: 4 tỷ đồng.')).toEqual([])
  expect(find('1. Chi: 10 tỷ đồng.', '- A: 4 tỷ đồng.', '- Rà soát nợ đọng.', '- B: 5 tỷ đồng.')).toEqual([])
})
