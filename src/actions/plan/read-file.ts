import type { Agency } from '#core/agency/agency.ts'
import type { PlanCounts } from '#core/page/plan-pages.ts'
import { countsOf } from '#core/plan/counts.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan, Refusal } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/result.ts'
import { readApart } from '#office/apart/read-apart.ts'

/** A file that somebody wants in: its bytes and the name it had. */
export type PlanFile = { readonly name: string; readonly bytes: Uint8Array }

/** A file understood: the plan, what does not add up in it, and the digest of its bytes. */
export type ReadFile = {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly counts: PlanCounts
  readonly sha256: string
}

/**
 * Reads and checks a file in a thread of its own, without touching the database; a refusal says where it stops being a
 * plan. Never called inside of a transaction: a heavy file must not hold a connection while it is read.
 */
export const readFile = async (
  file: PlanFile,
  register: readonly Agency[],
): Promise<Result<ReadFile, Refusal>> => {
  const read = await readApart({ bytes: file.bytes, register })
  if (!read.ok) return read
  const { plan, examined, sha256 } = read.value
  const { findings } = examined
  return ok({ plan, findings, counts: countsOf(plan, findings), sha256 })
}

/** A plan's address: its year. */
export const addressOf = (plan: Plan): string => String(plan.document.year)
