import type { Plan, Refusal } from '#core/plan/plan.ts'
import { readPlan } from '#core/reading/read-plan.ts'
import type { Result } from '#core/result.ts'
import { loadRegister } from '#office/catalogue.ts'
import { readPlanFile, textOfPlan } from '#office/plan-file.ts'

/** A plan from a file, or why not; no database is asked. */
export const planOfFile = async (path: string): Promise<Result<Plan, Refusal>> => {
  const bytes = await readPlanFile(path)
  return bytes.ok ? planOfBytes(bytes.value) : bytes
}

export const planOfBytes = (bytes: Uint8Array): Result<Plan, Refusal> => {
  const text = textOfPlan(bytes)
  return text.ok ? readPlan(text.value, loadRegister()) : text
}
