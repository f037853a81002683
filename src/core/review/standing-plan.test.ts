import { expect, test } from 'vitest'
import { toWire } from '#core/figure/wire.ts'
import type { Finding } from '#core/plan/finding.ts'
import { standingByKey } from '#core/review/decision.ts'
import { exampleDecision, exampleFinding, examplePlan } from '#core/review/example.ts'
import { decidedCells, standingPlan } from '#core/review/standing-plan.ts'

const plan = examplePlan()
const figureAfter = (finding: Finding, value: string, index = 0) => {
  const standing = standingByKey([exampleDecision('k', 'rendering', value)])
  const after = standingPlan(plan, decidedCells(plan, [{ key: 'k', finding }], standing))
  const cell = after.tables[0]?.rows[index]?.cells[4]
  return cell && { printed: cell.printed, cell: toWire(cell.cell) }
}

test('a chosen reading stands in every cell of the row that can be read in two ways', () => {
  expect(figureAfter(exampleFinding({}), 'decimals')).toEqual({
    printed: '10,015',
    cell: { kind: 'number', value: '10.015' },
  })
  expect(figureAfter(exampleFinding({ where: [{ line: 5 }] }), 'decimals', 1)?.cell).toEqual({
    kind: 'number',
    value: '1200',
  })
})

test('a typed value stands in the one cell at fault, what is printed stays beside it', () => {
  const magnitude = exampleFinding({ code: 'magnitude', where: [{ line: 5, column: 4 }], printed: '1.200' })
  expect(figureAfter(magnitude, '12.000', 1)).toEqual({
    printed: '1.200',
    cell: { kind: 'number', value: '12000' },
  })
})

test('words repair no figure', () => {
  const spelling = exampleFinding({ code: 'spelling', where: [{ line: 5, column: 4 }] })
  expect(figureAfter(spelling, 'Ngô lai', 1)?.cell).toEqual({ kind: 'number', value: '1200' })
})
