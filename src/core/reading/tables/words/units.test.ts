import { expect, test } from 'vitest'
import { tableOf } from '#core/checks/example-table.ts'
import { mendUnits } from '#core/reading/tables/words/units.ts'

const mended = (...rows: readonly string[]) => mendUnits([{ table: tableOf('KH2024', rows), unitColumn: 3 }])

test('a unit that lost its marks is read as the one that the document prints elsewhere, with these rows as evidence', () => {
  const { tables, repairs } = mended('1|Khách|Lượt|5', '2|Khám bệnh|Luot|6', '3|Chữa bệnh|"|7')
  expect(tables[0]?.rows.map(({ unit, unitPrinted }) => `${unit} ${unitPrinted}`)).toEqual([
    'Lượt Lượt',
    'Lượt Luot',
    'Lượt "',
  ])
  expect(repairs).toMatchObject([
    { code: 'unit', where: [{ line: 12, column: 3 }], was: 'Luot', now: 'Lượt', evidence: [{ line: 11 }] },
  ])
})

test('a unit that may be another stays as it is printed', () => {
  expect(mended('1|Khám bệnh|Luot|6').repairs).toEqual([])
  expect(mended('1|Lúa|tấn|6', '2|Ngô|Tấn|6', '3|Cân nặng|Tạ|6', '4|Thùng|ta|3').repairs).toEqual([])
})
