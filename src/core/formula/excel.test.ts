import { expect, test } from 'vitest'
import { checkFormula } from '#core/formula/check.ts'
import { exampleRows, exampleWorld } from '#core/formula/example.ts'
import { excelFormula } from '#core/formula/excel.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { invariant } from '#core/result.ts'

const row = exampleRows.find(({ code }) => code === 'B7.1') ?? null

const excel = (text: string, unit: string, fraction = false): string | null => {
  const parsed = parseFormula(text, 'column')
  invariant(parsed.ok, `${text} is a formula`)
  const ready = checkFormula(parsed.value, exampleWorld(), { row, unit }, 'column')
  invariant(ready.ok, `${text} holds`)
  const addressOf = (at: number): string | null => {
    const leaf = ready.value.leaves[at]
    if (leaf?.kind === 'column') return `${String.fromCodePoint(64 + leaf.n)}6`
    return leaf?.code.startsWith('B7') ? `D${leaf.code.slice(3)}` : null
  }
  return excelFormula(ready.value.step, addressOf, fraction)
}

test.each([
  ['6/5', '%', false, 'IF(AND(ISNUMBER(F6),ISNUMBER(E6)),IF(E6=0,"",F6/E6*100),"")'],
  ['6/5', '%', true, 'IF(AND(ISNUMBER(F6),ISNUMBER(E6)),IF(E6=0,"",F6/E6),"")'],
  ['[B7.2] + [B7.19]', 'triệu đồng', false, 'IF(AND(D2<>"",D19<>""),N(D2)+N(D19),"")'],
  ['[B7.1] - [B7.2]', 'triệu đồng', false, 'IF(AND(D1<>"",D2<>""),N(D1)-N(D2),"")'],
  ['[B7.2]', 'tỷ đồng', false, 'IF(ISNUMBER(D2),D2/1000,"")'],
  ['tăng trưởng(6; 5)', '%', true, 'IF(AND(ISNUMBER(E6),F6<>""),IF(E6=0,"",(N(F6)-N(E6))/E6),"")'],
  ['6/(5-4)', '%', true, 'IF(AND(ISNUMBER(F6),E6<>"",D6<>""),IF((N(E6)-N(D6))=0,"",F6/(N(E6)-N(D6))),"")'],
  ['làm tròn(5; 1)', 'triệu đồng', false, 'IF(ISNUMBER(E6),ROUND(E6,1),"")'],
  ['lớn nhất(5; 6)', 'triệu đồng', false, 'IF(AND(E6<>"",F6<>""),MAX(N(E6),N(F6)),"")'],
])('%s in %s, fraction %s', (text, unit, fraction, expected) =>
  expect(excel(text, unit, fraction)).toBe(expected),
)

test('what stands on another sheet has no living formula', () => {
  expect(excel('6 / [B6.2]', '%')).toBeNull()
})
