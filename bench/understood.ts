import type { Plan } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import { invariant } from '#core/result.ts'
import { loadRegister } from '#office/catalogue.ts'

const register = loadRegister()

/** A plan from its text; a refusal is a bug here. */
export const understood = (text: string): Plan => {
  const plan = readPlan(text, register)
  invariant(plan.ok, 'the plan is read')
  return plan.value
}
