import { isPlanDutyLate, statedOf, whyNotPlanDuty } from '#core/duty/plan-duty.ts'
import type { PlanDutiesStand, PlanDutyLine } from '#core/page/duties-page.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { dayOfDuty } from '#actions/duty/duty-line.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { type OwedPlanDuty, owedPlanDuty } from '#store/plan-duties.ts'

/** An action plan as the page tells it, on the moment of the scope. `year`: of its plan. */
export const planDutyLine = (scope: Scope, duty: OwedPlanDuty, year: number): PlanDutyLine => {
  const today = vietnameseDay(scope.now)
  const { agency, facts } = duty
  const stated = statedOf(facts)
  const asked = { agency, standing: duty, facts, today }
  return {
    plan: duty.plan,
    year,
    owed: owedPlanDuty(duty.plan),
    asks: duty.asks,
    ...dayOfDuty(scope, duty, { met: stated !== null, late: (due) => isPlanDutyLate(facts, due, today) }),
    latest: duty.latest,
    source: duty.source,
    stated: stated && {
      document: stated.document ?? '',
      dated: stated.dated ?? '',
      byName: stated.byName,
      at: stated.at,
    },
    whyNotState: reasonOf(whyNotPlanDuty('stated', asked, personOf(scope))),
    whyNotWithdraw: reasonOf(whyNotPlanDuty('withdrawn', asked, personOf(scope))),
  }
}

/** How the action plans of one plan stand (F07). */
export const standOfPlanDuties = (
  lines: readonly PlanDutyLine[],
  { plan, year }: { readonly plan: string; readonly year: number },
): PlanDutiesStand => ({
  plan,
  year,
  due: lines[0]?.originalDue ?? '',
  given: lines.filter(({ exempt }) => exempt === null).length,
  stated: lines.filter(({ stated }) => stated !== null).length,
  late: lines.filter(({ late }) => late).length,
  exempt: lines.filter(({ exempt }) => exempt !== null).length,
  lines,
})
