import { readPlan } from '#core/reading/read-plan.ts'
import type { Plan, Refusal } from '#core/plan/plan.ts'
import type { Result } from '#core/result.ts'
import { loadRegister } from '#office/catalogue.ts'
import { readPlanFile, textOfPlan } from '#office/plan-file.ts'

/** A plan from a file, or why not; no database is asked. */
export const planOfFile = async (path: string): Promise<Result<Plan, Refusal>> => {
  const bytes = await readPlanFile(path)
  if (!bytes.ok) return bytes
  const text = textOfPlan(bytes.value)
  return text.ok ? readPlan(text.value, loadRegister()) : text
}
