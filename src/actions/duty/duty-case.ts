import { type DutyCase, type DutyVerb, whyNotDuty } from '#core/duty/why-not-change.ts'
import type { DutyMoves } from '#core/page/duties-page.ts'
import type { AgencyHead } from '#core/page/head.ts'
import { statedOf } from '#core/duty/plan-duty.ts'
import { firstSent } from '#core/report/status.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { findDuty } from '#store/duties.ts'
import { listPlanDuties, owedPlanDuty } from '#store/plan-duties.ts'
import { reportedPeriod, servedWith } from '#store/periods.ts'
import { listFacts } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** A duty with everything that its rules need, and the names under which its changes are kept. */
export type FoundDuty = DutyCase & {
  readonly agency: AgencyHead
  /** The first is the duty itself; a month's change is the quarter's, too: two duties, one sending (Q15). */
  readonly owed: readonly string[]
  readonly changes: number
}

/** By `2024-M03` or `2024-action-plan`; null: this agency owes no such thing. */
export const findDutyCase = async (
  scope: Scope,
  db: Db,
  { owed, agency }: { readonly owed: string; readonly agency: string },
): Promise<FoundDuty | null> => {
  const today = vietnameseDay(scope.now)
  const plain = (await listPlanDuties(db, { agency })).find(({ plan }) => owedPlanDuty(plan) === owed)
  if (plain)
    return {
      agency: plain.agency,
      standing: plain,
      met: statedOf(plain.facts) !== null,
      today,
      owed: [owed],
      changes: plain.changes.length,
    }
  const period = await reportedPeriod(db, owed)
  const duty = await findDuty(db, period, agency)
  if (!duty) return null
  return {
    agency: duty.agency,
    standing: duty,
    met: firstSent(await listFacts(db, { period, agency })) !== null,
    today,
    owed: [period, ...(await servedWith(db, period))],
    changes: duty.changes.length,
  }
}

/** Why each button is grey for this person; null: go ahead. */
export const dutyMoves = (scope: Scope, duty: DutyCase): DutyMoves => {
  const why = (verb: DutyVerb) => reasonOf(whyNotDuty(verb, duty, personOf(scope)))
  return {
    whyNotAsk: why('ask'),
    whyNotExtend: why('extend'),
    whyNotRefuse: why('refuse'),
    whyNotExempt: why('exempt'),
    whyNotRestore: why('restore'),
  }
}
