import { expect, test } from 'vitest'
import { exampleFinding, examplePlan } from '#core/review/example.ts'
import { excerptsIn } from '#core/review/excerpt.ts'

const excerpts = excerptsIn(examplePlan(1))

test('a cell is shown in its row, with its neighbours under the header', () => {
  const [table] = excerpts(exampleFinding({ where: [{ line: 6, column: 4 }] }))
  expect(table).toMatchObject({
    kind: 'table',
    table: 'B2',
    columns: [{ n: 4, label: 'Năm 2031', lit: false }],
    rows: [
      { label: 'Lúa', mark: null },
      { label: 'Ngô', mark: 'lit', lit: [4], cells: { 4: '1.200' } },
    ],
  })
})

test('a line of the text is shown with the lines around it, never a table', () => {
  const [text] = excerpts(exampleFinding({ where: [{ line: 3 }] }))
  expect(text).toEqual({
    kind: 'text',
    clause: 'II.(1)',
    heading: '',
    lines: [
      { line: 1, text: 'Dòng thêm 1', mark: null },
      { line: 2, text: 'II. CHỈ TIÊU', mark: null },
      { line: 3, text: '- (1) Sản lượng lúa 12.000 tấn;', mark: 'lit' },
    ],
  })
})

test('a place above the rows lights the header', () => {
  const [table] = excerpts(exampleFinding({ where: [{ line: 4, column: 4 }] }))
  expect(table).toMatchObject({ kind: 'table', columns: [{ lit: true }], rows: [{ label: 'Lúa' }, {}] })
})
