import { expect, test } from 'vitest'

import { tableOf } from '#core/checks/example-table.ts'
import { printedFormulas } from '#core/formula/printed-formulas.ts'

test('a growth that a header spells out has its own word, a change is a difference', () => {
  const table = tableOf('UTH2023 | KH2024 | Tăng 6=(5)/(4)-100% | Thêm 7=(5)-(4)', [
    '1 | Vốn đầu tư | Tỷ đồng | 50 | 60 | 20,0 | 10',
    '2 | Lao động | Người | 200 | 250 | 25,0 | 50',
  ])
  expect(printedFormulas(table)).toMatchObject([
    { holder: '6', text: 'tăng trưởng(5; 4)', fits: 2, tried: 2 },
    { holder: '7', text: '5-4', fits: 2, tried: 2 },
  ])
})
