import { figureAt } from '#core/checks/figures/figures.ts'
import { above } from '#core/checks/figures/span.ts'
import { planColumn, reachedColumn } from '#core/checks/names/mentions.ts'
import type { PlannedBelow } from '#core/plan/agreement.ts'
import type { Plan } from '#core/plan/plan.ts'

/**
 * Rows whose plan is below what the year before is estimated to bring (beyond 6): listed, not accused, for a smaller
 * area or fewer deaths may be meant.
 */
export const plannedBelow = (plan: Plan): PlannedBelow => {
  const compared = plan.tables.flatMap((table) => {
    const [to, from] = [planColumn(table, plan.document.year), reachedColumn(table, plan.document.year)]
    if (!to || !from) return []
    return table.rows.flatMap((row) => {
      const [planned, reached] = [figureAt(row, to.n), figureAt(row, from.n)]
      return planned && reached ? [{ place: planned.place, isBelow: above(reached.span, planned.span) }] : []
    })
  })
  return {
    compared: compared.length,
    where: compared.flatMap(({ place, isBelow }) => (isBelow ? [place] : [])),
  }
}
