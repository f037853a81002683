import { quarterRow, type QuarterSaid } from '#core/consolidation/quarter-said.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { quarterWith } from '#core/report/quarter.ts'
import { asGrowth } from '#core/scenario/in-unit.ts'
import { period as periodOf } from '#core/time/period.ts'
import { printedGround } from '#actions/consolidation/printed-ground.ts'
import { rowOf } from '#actions/scenario/scenario-row.ts'
import { scenariosOf } from '#actions/scenario/show-scenario.ts'
import type { Scope } from '#actions/scope.ts'
import { type Opening, servedWith } from '#store/periods.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** The quarter that is sent with this month, against the scenario (G08, Q15); null in the other months. */
export const quarterSaid = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  page: Pick<ConsolidationPage, 'targets' | 'tables'>,
): Promise<QuarterSaid | null> => {
  const quarter = quarterWith(periodOf(opening.period))
  if (!quarter || !(await servedWith(db, opening.period)).includes(quarter)) return null
  const plan = await findPlanHead(db, opening.plan)
  if (!plan) return null
  const ground = await printedGround(scope, db, opening, { plan, page })
  return {
    quarter,
    scenarios: scenariosOf(ground),
    rows: ground.paths.map((path) => quarterRow(asGrowth(path), rowOf(ground, path, new Map()), quarter)),
  }
}
