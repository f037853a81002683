import { expect, test } from 'vitest'
import type { Finding } from '#core/plan/finding.ts'
import { findingsOfTarget } from '#core/plan/target-findings.ts'

const finding = (code: Finding['code'], line: number, message: string): Finding => ({
  code,
  severity: 'error',
  where: [{ line }],
  evidence: [],
  printed: '',
  expected: '',
  message,
})

const visitors = { id: '6.b', line: 38, indicator: 'Lượt khách du lịch' }
const revenue = { id: '6.c', line: 38, indicator: 'Tổng doanh thu' }
const all = [visitors, revenue, { id: '7', line: 39, indicator: 'Tổng thu ngân sách' }]

test('of two targets on one line each gets the finding that names it', () => {
  const findings = [
    finding('contradiction', 38, 'Tổng doanh thu: phần chữ 16.900, biểu 20.000.'),
    finding('contradiction', 38, 'Lượt khách du lịch: 9,2 và 11,1.'),
  ]
  expect(findingsOfTarget(visitors, all, findings)).toEqual([1])
  expect(findingsOfTarget(revenue, all, findings)).toEqual([0])
})

test('a finding that names neither stands beside both', () => {
  expect(findingsOfTarget(visitors, all, [finding('sum', 38, 'Ba số không khớp.')])).toEqual([0])
})

test('what speaks of the whole plan marks no single target', () => {
  expect(
    findingsOfTarget(revenue, all, [finding('plan-linter', 38, '43/43 chỉ tiêu không nêu đơn vị.')]),
  ).toEqual([])
})
