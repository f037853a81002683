import { expect, test } from 'vitest'
import { readTables } from '#core/reading/tables/read-tables.ts'

const herds = (rows: string): ReturnType<typeof readTables> =>
  readTables(
    `BIỂU 2: CHĂN NUÔI NĂM 2031

STT|Chỉ tiêu|Đơn vị|Năm 2029|Năm 2030||Năm 2031|So sánh (%)||
|||Cả năm|Kế hoạch|Ước cả năm|Kế hoạch|||
1|2|3|4|5|6|7|8=6/4|9=6/5|10=7/6
${rows}`
      .replaceAll('|', '\t')
      .split('\n'),
  )

const repairs = (rows: string): readonly unknown[] =>
  herds(rows).repairs.map(({ code, was, now, where, evidence }) => [code, was, now, where, evidence])

test('a figure whose three ratios all fit one other digit was misread, and the ratios are the evidence', () => {
  expect(repairs('1|Đàn bò|Con|10.300|10.500|10.873|10.700|102,65%|100,70%|101,20%')).toEqual([
    [
      'digit',
      '10.873',
      '10.573',
      [{ line: 6, column: 6 }],
      [
        { line: 6, column: 8 },
        { line: 6, column: 9 },
        { line: 6, column: 10 },
      ],
    ],
  ])
})

test('one ratio alone leaves open which of its figures is wrong', () => {
  expect(repairs('1|Đàn bò|Con|10.800|10.500|10.573|10.700|102,65%|100,70%|101,20%')).toEqual([])
})

test('a figure that one of its ratios reproduces is the authors’ own', () => {
  expect(repairs('1|Đàn bò|Con|10.300|10.500|10.873|10.700|105,56%|100,70%|101,20%')).toEqual([])
})

test('a sum that the printed figure makes speaks against another digit', () => {
  expect(
    repairs(`1|Gia súc|Con|20.300|20.500|20.873|20.700|||
1.1|Đàn bò|Con|10.300|10.500|10.873|10.700|102,65%|100,70%|101,20%
1.2|Đàn trâu|Con|10.000|10.000|10.000|10.000|||`),
  ).toEqual([])
})
