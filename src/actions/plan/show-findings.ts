import type { WireError } from '#core/page/head.ts'
import type { FindingsPage } from '#core/page/plan-pages.ts'
import { linesOf } from '#core/plan/nearby.ts'
import { ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listFindings, listRepairs, listUnread } from '#store/plan-parts.ts'
import { findAddresses, findLines } from '#store/plans.ts'

/** What does not add up, what was mended, what was not understood, with the lines they speak of. */
export const showFindings = (scope: Scope, address: string): Promise<Result<FindingsPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const findings = await listFindings(db, address)
    const repairs = await listRepairs(db, address)
    const unread = await listUnread(db, address)
    const spoken = [...findings, ...repairs].flatMap(linesOf).concat(unread.map(({ line }) => line))
    const wanted = new Set(spoken.flatMap((line) => [line - 1, line, line + 1]).filter((line) => line > 0))
    const lines = await findLines(db, address, [...wanted])
    const addresses = await findAddresses(db, address, [...new Set(spoken)])
    return ok({ plan, findings, repairs, unread, lines, addresses })
  })
