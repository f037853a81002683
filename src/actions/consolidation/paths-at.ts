import type { Nature } from '#core/indicator/definition.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'
import { number } from '#core/figure/cell.ts'
import { pathStandsAt } from '#core/scenario/path-at.ts'
import { period as periodOf } from '#core/time/period.ts'
import { readYear } from '#actions/figure/year-figures.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { scenarioPaths } from '#actions/scenario/scenario-paths.ts'
import type { Scope } from '#actions/scope.ts'
import type { Opening } from '#store/periods.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

export type Expected = {
  readonly natures: ReadonlyMap<string, Nature>
  /** Where the plan's path stands at the end of the period, by indicator; only where it prints one. */
  readonly paths: ReadonlyMap<string, WireCell>
}

/** What the plan expects of its indicators by the end of a period. */
export const expectedAt = async (scope: Scope, db: Db, { plan, period }: Opening): Promise<Expected> => {
  const head = await findPlanHead(db, plan)
  if (!head) return { natures: new Map(), paths: new Map() }
  const study = await studyPlan(db, scope.province, plan)
  const definitions = await definitionsOf(db, study, plan)
  const figures = await readYear(scope, db, { plan: head, codes: study.judgedOn })
  const at = periodOf(period)
  return {
    natures: new Map([...definitions].map(([code, { definition }]) => [code, definition.nature])),
    paths: new Map(
      scenarioPaths(study, definitions, figures).flatMap((path): readonly [string, WireCell][] => {
        const found = path.heading ? null : pathStandsAt(path, at)
        return found ? [[path.indicator, toWire(number(found.value))]] : []
      }),
    ),
  }
}
