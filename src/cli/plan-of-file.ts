import type { Plan, Refusal } from '#core/plan/plan.ts'
import type { Result } from '#core/result.ts'
import { loadRegister } from '#office/catalogue.ts'
import { planOf, readPlanFile } from '#office/plan-file.ts'

/** A plan from a file, or why not; no database is asked. */
export const planOfFile = async (path: string): Promise<Result<Plan, Refusal>> => {
  const bytes = await readPlanFile(path)
  return bytes.ok ? planOfBytes(bytes.value) : bytes
}

export const planOfBytes = (bytes: Uint8Array): Promise<Result<Plan, Refusal>> =>
  planOf(bytes, loadRegister())
