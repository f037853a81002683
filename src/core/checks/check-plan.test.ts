import { expect, test } from 'vitest'

import { checkPlan } from '#core/checks/check-plan.ts'
import { planOf, tableOf } from '#core/checks/example-table.ts'

test('an empty plan has no findings, odd tables do not break the checks', () => {
  expect(checkPlan(planOf({}))).toEqual([])
  const odd = [
    tableOf('', []),
    tableOf('8=6/5', ['1 | Lúa | Tấn | 12,5%']),
    tableOf('TH2022', ['| | | ', 'I | A | " | -', '| - | x | 0']),
    tableOf('TH2022 | 5=4/0', ['1 | A | Ha | 0 | 0%'], { pages: [], title: '' }),
  ]
  expect(() => checkPlan(planOf({ tables: odd }))).not.toThrow()
})

test('the gravest findings come first, then the order of the document; the reader’s questions are kept', () => {
  const table = tableOf('TH2022 | KH2023 | UTH2023 | KH2024', [
    '11 | Gỗ MDF | m3 | 133.505 | 15.000 | 134.465 | 147.900',
    '- | Tổng số vốn đăng ký | " | 25.082 | 24.000 | 15.900 | 18.000',
  ])
  const asked = {
    code: 'separator',
    severity: 'question',
    where: [{ line: 1 }],
    evidence: [],
    printed: '',
    expected: '',
    message: '',
  } as const
  expect(checkPlan(planOf({ tables: [table], questions: [asked] })).map(({ code }) => code)).toEqual([
    'ditto-unit',
    'numbering',
    'separator',
    'magnitude',
  ])
})
