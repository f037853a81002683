import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseUnits } from '#core/indicator/unit-book.ts'
import { readUnit } from '#core/indicator/unit.ts'
import { invariant } from '#core/result.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const parsed = parseUnits(parse(read('../catalogue/units.yaml')))
invariant(parsed.ok, 'the catalogue of units is sound')
const book = parsed.value

test.each([
  ['Tỷ đồng', 'đồng', 9],
  ['Triệu đồng', 'đồng', 6],
  ['Tr. USD', 'USD', 6],
  ['Triệu tấn', 'tấn', 6],
  ['1000T', 'tấn', 3],
  ['Ha', 'm2', 4],
  ['Tấn/ha', 'tấn/m2', -4],
  ['1.000Con', 'con', 3],
  ['nghìn viên', 'viên', 3],
  ['1.000 kwh', 'Wh', 6],
  ['1.000 lít', 'm3', 0],
  ['Triệu lượt', 'lượt', 6],
  ['1000L/NG', 'lượt', 3],
  ['1000T/KM', 'tấn.km', 3],
  ['1000NG/KM', 'người.km', 3],
  ['TB/100D', 'thuê bao/người', -2],
  ['BS/VD', 'bác sĩ/người', -4],
  ['triệu đồng/người', 'đồng/người', 6],
  ['%', 'tỷ lệ', -2],
  ['‰', 'tỷ lệ', -3],
])('%s is %s to the power of %i', (printed, quantity, power) => {
  expect(readUnit(printed, book)).toEqual({ quantity, power, known: true })
})

const headings = new Set(['Đơn vị tính', 'Đơn vị', 'ĐVT', 'Năm 2022', 'Thực hiện'])

test('of all units that the example prints only these are strangers', () => {
  const third = read('../examples/kien-giang-2024/plan.txt')
    .split('\n')
    .map((line) => line.split('\t')[2] ?? '')
    .filter((cell) => cell.length < 14 && !headings.has(cell))
  const strangers = [...new Set(third)].filter((printed) => readUnit(printed, book)?.known === false)
  expect(strangers.sort()).toEqual(['BM', 'Bé trai', 'Cas'])
})
