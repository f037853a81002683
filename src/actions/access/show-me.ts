import { rightsOf } from '#core/access/permissions.ts'
import type { Me, WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refusal } from '#core/words/refusals.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { listOpenings } from '#store/periods.ts'
import { listPlanHeads } from '#store/plans.ts'
import { dueNext } from '#core/duty/due-next.ts'
import { findProvince } from '#store/provinces.ts'

/** Who is signed in, what they may do, and what the frame shows around every page. */
export const showMe = async (scope: Scope): Promise<Result<Me, WireError>> => {
  const { actor } = scope
  if (actor === null) return fail(refusal('signIn'))
  return scope.store.transaction(viewOf(scope), async (db) => {
    const plans = await listPlanHeads(db)
    const today = vietnameseDay(scope.now)
    const heads = headsOn(await listAgencies(db), today)
    const openings = await listOpenings(db)
    const current = dueNext(openings, today)
    return ok({
      account: actor.account,
      name: actor.name,
      role: actor.role,
      agency: actor.agency === null ? null : (heads[actor.agency] ?? null),
      rights: rightsOf(actor),
      province: (await findProvince(db)) ?? { code: scope.province, name: scope.province },
      plans,
      periods: openings.map(({ period }) => period),
      ...(current === null ? {} : { current }),
      now: scope.now.toISOString(),
      trial: scope.trial,
    })
  })
}
