import { expect, test } from 'vitest'

import { planOf } from '#core/checks/example-table.ts'
import { proseGrowths } from '#core/checks/text/prose-growth.ts'

const find = (line: string) => proseGrowths(planOf({ lines: [line] }))

test('a growth whose two figures stand in the same sentence', () => {
  expect(
    find('Thu ngân sách 2.915 tỷ đồng, tăng 10% so với ước thực hiện năm 2026 (2.650 tỷ đồng).'),
  ).toEqual([])
  expect(
    find('Thu ngân sách 3.020 tỷ đồng, tăng 10% so với ước thực hiện năm 2026 (2.650 tỷ đồng).'),
  ).toMatchObject([{ code: 'growth', where: [{ line: 1 }], printed: 'tăng 10%', expected: '13,96%' }])
  expect(find('Giải quyết 900 hồ sơ; còn 450 hộ, giảm 25% so với 500 hộ của năm trước.')).toMatchObject([
    { code: 'growth', printed: 'giảm 25%', expected: '-10,00%' },
  ])
})

test('what is said to be about so much, or counts another thing, is left alone', () => {
  expect(find('Thu ngân sách khoảng 3.020 tỷ đồng, tăng 10% so với năm 2026 (2.650 tỷ đồng).')).toEqual([])
  expect(find('Trồng 3.020 ha, tăng 10% so với năm 2026 (2.650 tỷ đồng).')).toEqual([])
  expect(find('Thu 3.020 tỷ đồng, tăng 10% so với cùng kỳ, trong đó thu nội địa 2.000 tỷ đồng.')).toEqual([])
  expect(find('Thu 3.020 tỷ đồng, tăng 10% so với năm 2026; chi 2.650 tỷ đồng.')).toEqual([])
})
