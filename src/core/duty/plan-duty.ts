import { may } from '#core/access/permissions.ts'
import type { Agency } from '#core/agency/agency.ts'
import type { Standing } from '#core/duty/change.ts'
import { owingOn } from '#core/duty/duty.ts'
import type { PlanDutyRule } from '#core/duty/plan-duty-rule.ts'
import { isBlankText } from '#core/report/texts.ts'
import type { Person } from '#core/report/why-not.ts'
import type { Day } from '#core/time/day.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** stated: number and day of the document that fulfils the duty · withdrawn: that was said by mistake, and why. */
export type PlanDutyFact = {
  readonly what: 'stated' | 'withdrawn'
  readonly document: string | null
  readonly dated: Day | null
  readonly reason: string
  /** ISO. */
  readonly at: string
  readonly by: string
  readonly byName: string
  readonly trial: boolean
}

/** issue: the agency's own head issues it · submit: it goes to the committee for approval (Q34). */
export type PlanDutyAsks = 'issue' | 'submit'

/** Who owes it on its due day, in the order of the register: those that report, of the kinds that the rule names. */
export const planDutiesOf = (
  register: readonly Agency[],
  rule: Pick<PlanDutyRule, 'issue' | 'submit'>,
  due: Day,
): readonly { readonly agency: string; readonly asks: PlanDutyAsks }[] =>
  owingOn(register, due).flatMap(({ code, kind }): { agency: string; asks: PlanDutyAsks }[] => {
    if (rule.issue.includes(kind)) return [{ agency: code, asks: 'issue' }]
    return rule.submit.includes(kind) ? [{ agency: code, asks: 'submit' }] : []
  })

/** What stands: the statement that was not withdrawn. */
export const statedOf = (facts: readonly PlanDutyFact[]): PlanDutyFact | null => {
  const last = facts.at(-1)
  return last?.what === 'stated' ? last : null
}

/** Late by the day of the document that stands, as it is stated; while none stands, once the due day has passed. */
export const isPlanDutyLate = (facts: readonly PlanDutyFact[], due: Day, today: Day): boolean =>
  (statedOf(facts)?.dated ?? today) > due

type PlanDutyCase = {
  readonly agency: { readonly code: string; readonly short: string }
  readonly standing: Standing
  readonly facts: readonly PlanDutyFact[]
  readonly today: Day
}

/** Null: the agency may state, or withdraw, now. */
export const whyNotPlanDuty = (
  what: PlanDutyFact['what'],
  { agency, standing, facts }: PlanDutyCase,
  person: Person,
): Refusal | null => {
  if (!may(person.role, 'duty.ask')) return refuse('noRight', {})
  if (person.agency !== agency.code) return refuse('notYourDuty', { agency: agency.short })
  const stated = statedOf(facts) !== null
  if (what === 'withdrawn') return stated ? null : refuse('notStated', {})
  if (standing.exempt) return refuse('dutyWaived', {})
  return stated ? refuse('alreadyStated', {}) : null
}

/** The same with what was typed. */
export const whyNotStatement = (
  said: Pick<PlanDutyFact, 'what' | 'document' | 'dated' | 'reason'>,
  duty: PlanDutyCase,
  person: Person,
): Refusal | null => {
  const refusal = whyNotPlanDuty(said.what, duty, person)
  if (refusal) return refusal
  if (said.what === 'withdrawn') return isBlankText(said.reason) ? refuse('withdrawalNeedsReason', {}) : null
  if (said.document === null || said.dated === null || isBlankText(said.document))
    return refuse('statementNeedsDocument', {})
  return said.dated > duty.today ? refuse('statementInFuture', { today: duty.today }) : null
}
