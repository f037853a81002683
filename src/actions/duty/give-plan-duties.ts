import { planDutiesOf } from '#core/duty/plan-duty.ts'
import { planDutyRuleFor } from '#core/duty/plan-duty-rule.ts'
import type { DutiesPage } from '#core/page/duties-page.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { loadCalendar } from '#actions/duty/calendar.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { addPlanDuties, type GivenPlanDuty, listPlanDuties, owedPlanDuty } from '#store/plan-duties.ts'
import { findPlanHead } from '#store/plans.ts'
import { findPlanOpening } from '#store/review.ts'
import { holdPeriod } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** The action plans that the calendar asks for in the plan's year; those whose day passed before it was signed are not asked (Q16). */
const askedBy = async (db: Db, plan: PlanHead): Promise<readonly GivenPlanDuty[]> => {
  const { planDuties, holidays } = loadCalendar()
  const found = planDutyRuleFor(planDuties, plan.year, holidays)
  if (!found || (plan.date !== null && found.days.due <= plan.date)) return []
  const { rule, days } = found
  const register = await listAgencies(db)
  const heads = headsOn(register, days.due)
  return planDutiesOf(register, rule, days.due).flatMap(({ agency, asks }) => {
    const head = heads[agency]
    return head ? [{ agency: head, asks, ...days, source: `${rule.source}. ${rule.convention}` }] : []
  })
}

/**
 * Every department, board and district owes its action plan (F01). Given once, to those that owe on the due day; null: done.
 * Part of opening a plan, where nothing to give is no refusal.
 */
export const giveWith = async (scope: Scope, db: Db, plan: PlanHead): Promise<Refusal | null> => {
  await holdPeriod(db, scope.province, owedPlanDuty(plan.id))
  const { year } = plan
  if ((await listPlanDuties(db, { plan: plan.id })).length > 0) return refuse('alreadyGiven', { year })
  const duties = await askedBy(db, plan)
  if (duties.length === 0) return refuse('nothingToGive', { year })
  const by = signer(scope)
  const given = { at: scope.now, byAccount: by.account, byName: by.name, trial: scope.trial }
  await addPlanDuties(db, { province: scope.province, plan: plan.id }, duties, given)
  const after = { duties: duties.length, due: duties[0]?.due ?? '' }
  await note(scope, db, { action: 'give-plan-duties', subject: `plan ${plan.id}`, after })
  return null
}

/** `POST /api/plans/:plan/duties/action-plan`: for a plan that was opened before there were such duties. The answer is the page. */
export const givePlanDuties = async (
  scope: Scope,
  address: string,
): Promise<Result<DutiesPage, WireError>> => {
  const noRight = whyNot(scope, 'duty.decide')
  if (noRight) return fail(noRight)
  const given = await scope.store.transaction(viewOf(scope), async (db) => {
    const plan = await findPlanHead(db, address)
    if (!plan) return refused(refuse('noPlan', { plan: address }))
    if (!(await findPlanOpening(db, plan.id))) return refused(refuse('planNotOpen', { count: 0 }))
    const refusal = await giveWith(scope, db, plan)
    return refusal ? refused(refusal) : ok(null)
  })
  return given.ok ? ok(await showDuties(scope)) : given
}
