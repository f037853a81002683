import type { Plan, Refusal } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/result.ts'
import { readApart } from '#office/apart/read-apart.ts'
import type { Understood } from '#office/apart/reading.ts'
import { loadRegister } from '#office/catalogue.ts'
import { readPlanFile } from '#office/plan-file.ts'

/** A file read and checked within the limits of time and memory, or why not; no database is asked. */
export const understoodFile = async (path: string): Promise<Result<Understood, Refusal>> => {
  const bytes = await readPlanFile(path)
  return bytes.ok ? readApart({ bytes: bytes.value, register: loadRegister() }) : bytes
}

/** A plan from a file, or why not. */
export const planOfFile = async (path: string): Promise<Result<Plan, Refusal>> =>
  planIn(await understoodFile(path))

export const planOfBytes = async (bytes: Uint8Array): Promise<Result<Plan, Refusal>> =>
  planIn(await readApart({ bytes, register: loadRegister() }))

const planIn = (read: Result<Understood, Refusal>): Result<Plan, Refusal> =>
  read.ok ? ok(read.value.plan) : read
