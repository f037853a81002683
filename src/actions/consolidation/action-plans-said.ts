import type { ActionPlansSaid } from '#core/consolidation/action-plans-said.ts'
import { isPlanDutyLate, statedOf } from '#core/duty/plan-duty.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { firstDay, kindOf, lastDay, period as periodOf } from '#core/time/period.ts'
import type { Scope } from '#actions/scope.ts'
import type { Opening } from '#store/periods.ts'
import { listPlanDuties } from '#store/plan-duties.ts'
import type { Db } from '#store/store.ts'

/** How the action plans stand, in the report of the month in which they were due (H13); null in every other report. */
export const actionPlansSaid = async (
  scope: Scope,
  db: Db,
  { plan, period }: Opening,
): Promise<ActionPlansSaid | null> => {
  const month = periodOf(period)
  const duties = kindOf(month) === 'month' ? await listPlanDuties(db, { plan }) : []
  const due = duties[0]?.originalDue
  if (!due || due < firstDay(month) || due > lastDay(month)) return null
  const today = vietnameseDay(scope.now)
  return {
    due,
    lines: duties.map(({ agency, asks, facts, due: own, exempt }) => {
      const stated = statedOf(facts)
      return {
        agency,
        asks,
        stated: stated && { document: stated.document ?? '', dated: stated.dated ?? '' },
        // who has stated nothing is named as such: late or not, it changes nothing that is printed
        late: stated !== null && isPlanDutyLate(facts, own, today),
        exempt: exempt !== null,
      }
    }),
  }
}
