import { expect, test } from 'vitest'

import { settled, tableOf } from '#core/checks/example-table.ts'
import { headerFormulas } from '#core/checks/ratios/header-formula.ts'
import { parseQuotient, sayQuotient } from '#core/checks/ratios/quotient.ts'
import { ratios } from '#core/checks/ratios/ratio.ts'
import { study } from '#core/checks/study.ts'

test.each([
  ['6/5', '6/5'],
  ['(6) : (5)', '6/5'],
  ['6/5*100%', '6/5'],
  ['(5)/(4)-100%', '5/4-100%'],
  ['5/4 x 100 - 100', '5/4-100%'],
  ['[(5)-(4)]/(4)*100', '5/4-100%'],
  ['5-4', '5-4'],
])('%s is %s', (printed, said) => {
  const quotient = parseQuotient(printed)
  expect(quotient && sayQuotient(quotient)).toBe(said)
})

test('what compares a change with a third column is none of these', () => {
  expect(parseQuotient('(6-5)/4')).toBeNull()
})

const grown = (header: string, visitors: string) =>
  study(
    tableOf(`UTH2023 | KH2024 | ${header}`, [
      '1 | Vốn đầu tư | Tỷ đồng | 55.000 | 62.000 | 12,7',
      '2 | Lao động | Người | 27.000 | 28.000 | 3,7',
      `3 | Khách | Nghìn lượt | 9.500 | 11.000 | ${visitors}`,
      '4 | Tỷ lệ bao phủ bảo hiểm | % | 94,2 | 95,0 | 0,8',
    ]),
  )

test('a growth is what is above a hundred percent; of a rate the points may be printed', () => {
  for (const header of ['Tăng 6=5/4-100%', 'Tăng 6=(5-4)/4*100', 'Tốc độ tăng (%)']) {
    expect(settled(ratios(grown(header, '15,8')))).toEqual([])
    expect(settled(ratios(grown(header, '18,5')))).toMatchObject([
      { code: 'ratio', where: [{ line: 13, column: 6 }], printed: '18,5', expected: '15,79%' },
    ])
  }
})

test('a column that says growth and prints it is not at fault for a short formula', () => {
  expect(headerFormulas(grown('Tốc độ tăng 6=5/4', '15,8'))).toEqual([])
  expect(settled(ratios(grown('Tốc độ tăng 6=5/4', '15,8')))).toEqual([])
})

const pupils = (change: string) =>
  settled(
    ratios(
      study(
        tableOf('KH2023 | KH2024 | Tăng giảm 6=5-4', [
          '1 | Số trường | Trường | 120 | 124 | 4',
          '2 | Số lớp | Lớp | 2.400 | 2.380 | -20',
          `3 | Số học sinh | Học sinh | 61.000 | 62.500 | ${change}`,
        ]),
      ),
    ),
  )

test('a change is the difference of two columns', () => {
  expect(pupils('1.500')).toEqual([])
  expect(pupils('1.400')).toMatchObject([{ code: 'ratio', expected: '1.500' }])
})
