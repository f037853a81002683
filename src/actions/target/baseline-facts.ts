import { standingByKey } from '#core/review/decision.ts'
import { chosenInReview, inOrder, type TargetChoice } from '#core/target/chosen-in-review.ts'
import { type AsOf, knownBy } from '#actions/as-of.ts'
import type { PlanStudy } from '#actions/plan/plan-study.ts'
import { listBaselineFacts } from '#store/baselines.ts'
import { listDecisions } from '#store/review.ts'
import type { Db } from '#store/store.ts'

/** Everything that was said about the values of targets, oldest first: on the board, and in the review of the text (Q7). */
export const readBaselineFacts = async (
  db: Db,
  { plan, findings, baselines }: PlanStudy,
  id: string,
  asOf: AsOf = null,
): Promise<readonly TargetChoice[]> => {
  const kept = (await listBaselineFacts(db, id)).filter(knownBy(asOf))
  const standing = standingByKey((await listDecisions(db, id)).filter(knownBy(asOf)))
  return inOrder([...kept, ...chosenInReview(plan, findings, standing, baselines)])
}
