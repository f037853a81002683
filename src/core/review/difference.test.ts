import { expect, test } from 'vitest'
import { standingByKey } from '#core/review/decision.ts'
import { differenceOf, type Edition } from '#core/review/difference.ts'
import { exampleDecision, exampleFinding, examplePlan } from '#core/review/example.ts'
import { findingKey } from '#core/review/key.ts'

const edition = (above = 0, harvest = '10,015'): Edition => ({
  plan: examplePlan(above, harvest),
  findings: [exampleFinding({ where: [{ line: above + 4 }], printed: harvest })],
})

const decided = standingByKey([
  exampleDecision(findingKey(exampleFinding({}), examplePlan()), 'rendering', 'thousands'),
])

test('the same document has no difference', () => {
  const { decisionsKept, ...lists } = differenceOf(edition(), edition(), decided)
  expect(decisionsKept).toBe(1)
  for (const list of Object.values(lists)) expect(list).toEqual([])
})

test('a line inserted above is one added line, and decisions stay', () => {
  const difference = differenceOf(edition(), edition(2), decided)
  expect(difference).toMatchObject({ cells: [], findingsNew: [], decisionsKept: 1 })
  expect(difference.linesAdded).toEqual([
    { line: 1, text: 'Dòng thêm 1' },
    { line: 2, text: 'Dòng thêm 2' },
  ])
})

test('a corrected cell is shown old and new, its question is gone and its decision orphaned', () => {
  const after = { plan: examplePlan(0, '10.015'), findings: [] }
  expect(differenceOf(edition(), after, decided)).toMatchObject({
    cells: [{ table: 'B2', what: 'Trồng trọt › Lúa', column: 'Năm 2031', was: '10,015', now: '10.015' }],
    findingsGone: ['Dấu ngăn cách chưa rõ.'],
    decisionsKept: 0,
    decisionsOrphaned: ['Dấu ngăn cách chưa rõ.'],
  })
})

test('a row that is gone and a row that is new are named', () => {
  const before = edition()
  const [first] = before.plan.tables[0]?.rows ?? []
  const table = before.plan.tables[0]
  if (!first || !table) throw new Error('the example has a row')
  const rows = [first, { ...first, label: 'Đậu', labelPrinted: 'Đậu' }]
  const plan = { ...before.plan, tables: [{ ...table, rows }] }
  expect(differenceOf(before, { ...before, plan }, decided).rows).toEqual([
    { table: 'B2', what: 'Trồng trọt › Ngô', was: '1 · Ngô · Tấn', now: '' },
    { table: 'B2', what: 'Trồng trọt › Đậu', was: '', now: '1 · Đậu · Tấn' },
  ])
})
