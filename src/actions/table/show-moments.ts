import type { WireError } from '#core/page/head.ts'
import type { MomentsPage, PlanMoment } from '#core/page/plan-pages.ts'
import { ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listMoments } from '#store/moments.ts'

/** `GET /api/plans/:plan/moments`: what happened to a plan and when, as far as this person may know of it. */
export const showMoments = (scope: Scope, address: string): Promise<Result<MomentsPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const moments = await listMoments(db, plan.id)
    return ok({
      plan,
      moments: moments.map(({ at, ...one }): PlanMoment => ({ ...one, at: at.toISOString() })),
    })
  })
