import { expect, test } from 'vitest'

import { planOf, tableOf } from '#core/checks/example-table.ts'
import { quarterSums } from '#core/checks/wholes/quarters.ts'

/** Quarters as most forms print them: without the year that they are of. */
const find = (header: string, rows: readonly string[]) => {
  const table = tableOf(header, rows)
  const columns = table.columns.map((column) =>
    column.label.startsWith('Quý') ? { ...column, year: null, measure: null } : column,
  )
  return quarterSums(planOf({ tables: [{ ...table, columns }] }))
}

test('quarters without a year make the plan beside them, not the first year of the table', () => {
  const rows = [
    '1 | Thu ngân sách | Tỷ đồng | 900 | 1.000 | 200 | 250 | 250 | 300',
    '2 | Chi ngân sách | Tỷ đồng | 700 | 800 | 200 | 200 | 200 | 200',
  ]
  expect(find('TH2023 | KH2024 | Quý I | Quý II | Quý III | Quý IV', rows)).toEqual([])
  expect(
    find('TH2023 | KH2024 | Quý I | Quý II | Quý III | Quý IV', [
      ...rows,
      '3 | Vốn đầu tư | Tỷ đồng | 450 | 500 | 100 | 110 | 120 | 150',
    ]),
  ).toMatchObject([{ code: 'quarters-sum', where: [{ line: 13, column: 5 }], expected: '480' }])
})

test('of several years the one that they make, where the figures say so', () => {
  expect(
    find('KH2024 | UTH2024 | Quý I | Quý II | Quý III | Quý IV', [
      '1 | Thu ngân sách | Tỷ đồng | 900 | 1.000 | 200 | 250 | 250 | 300',
      '2 | Chi ngân sách | Tỷ đồng | 700 | 800 | 200 | 200 | 200 | 200',
    ]),
  ).toEqual([])
})

test('where nothing says which year they are of, nothing is said', () => {
  expect(
    find('TH2022 | TH2023 | Quý I | Quý II | Quý III | Quý IV', [
      '1 | Thu ngân sách | Tỷ đồng | 900 | 1.000 | 300 | 350 | 350 | 400',
    ]),
  ).toEqual([])
})
