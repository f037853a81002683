import type { WireError } from '#core/page/head.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { ok, type Result } from '#core/result.ts'
import { freeze } from '#actions/consolidation/freeze.ts'
import { heldPeriod } from '#actions/consolidation/held-period.ts'
import { consolidationPage } from '#actions/consolidation/show-consolidation.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { type Scope, viewOf } from '#actions/scope.ts'

/** `POST /api/periods/:period/consolidation`: freezes what has been sent, written and decided by now (H09). */
export const consolidate = (scope: Scope, spelled: string): Promise<Result<ConsolidationPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await heldPeriod(scope, db, spelled)
    if (!opening.ok) return opening
    const frozen = await freeze(scope, db, opening.value)
    if (!frozen.ok) return refused(frozen.failure)
    return ok(await consolidationPage(scope, db, opening.value))
  })
