import { createHash } from 'node:crypto'
import type { Agency } from '#core/agency/agency.ts'
import { checkPlan } from '#core/checks/check-plan.ts'
import type { PlanCounts } from '#core/page/plan-pages.ts'
import { countsOf } from '#core/plan/counts.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan, Refusal } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/result.ts'
import { planOf } from '#office/plan-file.ts'

/** A file that somebody wants in: its bytes and the name it had. */
export type PlanFile = { readonly name: string; readonly bytes: Uint8Array }

/** A file understood: the plan, what does not add up in it, and the digest of its bytes. */
export type ReadFile = {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly counts: PlanCounts
  readonly sha256: string
}

/** Reads and checks a file without touching the database; a refusal says where it stops being a plan. */
export const readFile = async (
  file: PlanFile,
  register: readonly Agency[],
): Promise<Result<ReadFile, Refusal>> => {
  const plan = await planOf(file.bytes, register)
  if (!plan.ok) return plan
  const findings = checkPlan(plan.value, register)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return ok({ plan: plan.value, findings, counts: countsOf(plan.value, findings), sha256 })
}

/** A plan's address: its year. */
export const addressOf = (plan: Plan): string => String(plan.document.year)
