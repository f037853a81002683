import { mayAs } from '#core/access/permissions.ts'
import { type ApprovalFact, lastMove, lastSentOf, stageOf } from '#core/consolidation/approval.ts'
import type { WaitingDocument } from '#core/page/duties-page.ts'
import type { Scope } from '#actions/scope.ts'
import { listAllWays } from '#store/approvals.ts'
import { listAllOpenings } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** The submitting that waits for a leader; null: none does. */
const toApprove = (facts: readonly ApprovalFact[]): ApprovalFact | null =>
  stageOf(facts) === 'submitted' ? lastMove(facts) : null

/** The newest sending whose receipt nobody has confirmed. */
const toReceive = (facts: readonly ApprovalFact[]): ApprovalFact | null => {
  const sent = lastSentOf(facts)
  return sent && facts.every(({ what, copy }) => what !== 'received' || copy !== sent.copy) ? sent : null
}

/** Documents that wait for this very person: a leader's approval, the committee's receipt. */
export const waitingDocuments = async (scope: Scope, db: Db): Promise<readonly WaitingDocument[]> => {
  const { actor } = scope
  const approves = actor !== null && mayAs(actor, 'consolidation.approve')
  const receives = actor !== null && mayAs(actor, 'consolidation.receive')
  if (!approves && !receives) return []
  const due = new Map((await listAllOpenings(db)).map((one) => [one.period, one.consolidationDue]))
  return (await listAllWays(db)).flatMap(({ period, document, facts }): readonly WaitingDocument[] => {
    const found = approves ? toApprove(facts) : toReceive(facts)
    if (!found) return []
    const { copy, byName, at } = found
    const waits = approves ? 'approval' : 'receipt'
    return [{ waits, period, document, copy, consolidationDue: due.get(period) ?? '', byName, at }]
  })
}
