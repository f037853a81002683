import type { MeantName, PlaceName } from '#core/figure/figure-name.ts'
import { codeOfRow, codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import { parsePeriod } from '#core/time/period.ts'

/** Which number the plan prints at a place: a cell of a table, or the value of a target; null where it prints none. */
export const meantAt = (
  plan: Pick<Plan, 'document' | 'tables' | 'targets'>,
  { plan: id, line, column }: PlaceName,
): MeantName | null => {
  for (const table of plan.tables) {
    const at = table.rows.findIndex((row) => (row.cells[column]?.line ?? row.line) === line)
    const isFigure = table.columns.some(({ n }) => n === column)
    if (at >= 0 && isFigure) return { what: 'cell', plan: id, indicator: codeOfRow(table.id, at + 1), column }
  }
  const target = plan.targets.find((one) => one.line === line)
  const period = parsePeriod(String(plan.document.year))
  if (!target || !period) return null
  const indicator = codeOfTarget(target.id)
  return { what: 'figure', plan: id, indicator, period, scope: '', kind: 'plan', basis: 'plan' }
}
