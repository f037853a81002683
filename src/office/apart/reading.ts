import { createHash } from 'node:crypto'
import type { Agency } from '#core/agency/agency.ts'
import { type Examination, examinePlan } from '#core/checks/check-plan.ts'
import type { Plan, Refusal } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/result.ts'
import { planOf } from '#office/plan-file.ts'

/** What the reading thread is given. */
export type ReadingTask = { readonly bytes: Uint8Array; readonly register: readonly Agency[] }

/** A file understood: the plan, what was found when it was checked, and the digest of its bytes. */
export type Understood = {
  readonly plan: Plan
  readonly examined: Examination
  readonly sha256: string
}

/** Reads and checks a file, here and now. Its time and memory are bounded by whoever calls it (`read-apart.ts`). */
export const understand = async ({ bytes, register }: ReadingTask): Promise<Result<Understood, Refusal>> => {
  const plan = await planOf(bytes, register)
  if (!plan.ok) return plan
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return ok({ plan: plan.value, examined: examinePlan(plan.value, register), sha256 })
}
