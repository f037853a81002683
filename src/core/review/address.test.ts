import { expect, test } from 'vitest'
import type { Clause } from '#core/plan/plan.ts'
import { addressesIn, sayPlaces, sayTable, stableAddress } from '#core/review/address.ts'
import { examplePlan } from '#core/review/example.ts'

const addresses = addressesIn(examplePlan(3))
const at = (line: number, column?: number) => addresses({ line, ...(column === undefined ? {} : { column }) })

test('a cell, a row, a head and a clause are named by what is printed there', () => {
  expect(stableAddress(at(7, 4), 4)).toBe('B2/Trồng trọt/Lúa/Năm 2031')
  expect(stableAddress(at(8), undefined)).toBe('B2/Trồng trọt/Ngô/')
  expect(stableAddress(at(6), undefined)).toBe('B2//')
  expect(stableAddress(at(5), undefined)).toBe('II.(1)')
})

test('people read places without line numbers, each row once', () => {
  const places = [{ line: 7, column: 4 }, { line: 7, column: 5 }, { line: 6, column: 4 }, { line: 5 }]
  expect(sayPlaces(addresses, places)).toEqual([
    'Biểu 2, “Trồng trọt – Lúa”, cột 4, 5',
    'Biểu 2, đầu biểu, cột 4',
    'mục II.(1)',
  ])
  expect(sayTable({ id: 'B1', title: 'CHỈ TIÊU KỊCH BẢN' })).toBe('biểu “CHỈ TIÊU KỊCH BẢN”')
})

test.each([
  ['Đ2.1.a', 'target', 'Điều 2.1.a'],
  ['A.II.1.1', 'target', 'mục A.II.1.1'],
  ['tasks.2.3', 'assignment', 'nhiệm vụ 2.3'],
  ['preamble.1', 'preamble', 'phần mở đầu'],
] as const)('clause %s', (id, kind, said) => {
  const clause: Clause = { id, kind, heading: '', lines: [1], parent: null }
  expect(sayPlaces(() => ({ kind: 'clause', clause }), [{ line: 1 }])).toEqual([said])
})

const inSheet = (line: number): string => `tệp Excel, trang “B4”, hàng ${line}`

test('a plan that came from an office file says where in it the place stands', () => {
  expect(sayPlaces(addresses, [{ line: 7, column: 4 }], inSheet)).toEqual([
    expect.stringMatching(/, cột 4 \(tệp Excel, trang “B4”, hàng 7\)$/u),
  ])
})
