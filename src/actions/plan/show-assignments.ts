import type { WireError } from '#core/page/head.ts'
import type { AssignmentsPage } from '#core/page/plan-pages.ts'
import { assignmentToWire } from '#core/plan/wire.ts'
import { ok, type Result } from '#core/result.ts'
import { dayOfPlan, headsOn } from '#actions/province/agency-heads.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { listAssignments } from '#store/plan-parts.ts'
import { findPlan } from '#store/plans.ts'

/** Who has to do what: assignments by group, with lead and coordinating agencies. */
export const showAssignments = (scope: Scope, address: string): Promise<Result<AssignmentsPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const stored = await findPlan(db, address)
    const register = await listAgencies(db)
    return ok({
      plan,
      groups: stored?.groups ?? [],
      assignments: (await listAssignments(db, address)).map(assignmentToWire),
      agencies: headsOn(register, dayOfPlan(plan, scope)),
    })
  })
