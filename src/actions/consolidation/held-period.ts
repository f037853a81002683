import type { WireError } from '#core/page/head.ts'
import type { Result } from '#core/result.ts'
import { periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import type { Scope } from '#actions/scope.ts'
import { type Opening, reportedPeriod } from '#store/periods.ts'
import { holdPeriod } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** The opened period, held until the transaction ends: nobody sends, chooses, decides or freezes meanwhile. */
export const heldPeriod = async (
  scope: Scope,
  db: Db,
  spelled: string,
): Promise<Result<Opening, WireError>> => {
  await holdPeriod(db, scope.province, await reportedPeriod(db, spelled))
  return periodToConsolidate(scope, db, spelled)
}
