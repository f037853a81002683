import { isResting, monthlyDocument } from '#core/consolidation/approval.ts'
import { type BenchRefusal, benchError, refuseBench } from '#core/words/workbench.ts'
import type { WireError } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import { refusal } from '#core/words/refusals.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { listApprovals } from '#store/approvals.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

export const benchReason = (found: BenchRefusal | null): Reason | null => found && benchError(found)

/** Why this person does not write or decide now: no right, or the document waits for its leader (H07). */
export const whyNotPrepare = async (
  scope: Scope,
  db: Db,
  { period }: Pick<Opening, 'period'>,
  document: string = monthlyDocument,
): Promise<WireError | null> => {
  if (scope.actor === null || whyNot(scope, 'consolidation.make')) return refusal('noRight')
  return isResting(await listApprovals(db, { period, document }))
    ? benchError(refuseBench('notPreparing', {}))
    : null
}
