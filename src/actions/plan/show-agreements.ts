import { agreementsOf } from '#core/checks/check-plan.ts'
import type { AgreementsPage } from '#core/page/agreements-page.ts'
import type { WireError } from '#core/page/head.ts'
import { invariant, ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { findWholePlan } from '#store/whole-plan.ts'

/** What agrees and what holds in a plan; computed when it is asked for, from the plan as it stands. */
export const showAgreements = (scope: Scope, address: string): Promise<Result<AgreementsPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const whole = await findWholePlan(db, address)
    invariant(whole, `the plan ${address} is there`)
    return ok({ plan, ...agreementsOf(whole.plan) })
  })
