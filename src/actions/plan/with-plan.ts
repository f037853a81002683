import type { PlanHead, WireError } from '#core/page/head.ts'
import { fail, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** What every page of a plan begins with: may this person read plans, is there one at this address. */
export const withPlan = async <Value>(
  scope: Scope,
  address: string,
  work: (db: Db, plan: PlanHead) => Promise<Result<Value, WireError>>,
): Promise<Result<Value, WireError>> => {
  const refused = whyNot(scope, 'plan.read')
  if (refused) return fail(refused)
  return scope.store.transaction(viewOf(scope), async (db) => {
    const plan = await findPlanHead(db, address)
    return plan === null ? fail(refusal('noPlan', { plan: address })) : work(db, plan)
  })
}
