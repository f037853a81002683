import type { PlanHead } from '#core/page/head.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listPlanHeads } from '#store/plans.ts'

/** The plans of the province, newest first. */
export const listPlans = (scope: Scope): Promise<readonly PlanHead[]> =>
  scope.store.transaction(viewOf(scope), listPlanHeads)
