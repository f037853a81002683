import type { Refusal } from '#core/plan/plan.ts'

/**
 * A file that cannot be read, said for a person. Thrown deep inside the readers of office files and caught at their
 * one door (`plan-file.ts`), which hands it on as a value.
 */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export const refuse = (code: Refusal['code'], message: string): never => {
  throw new Refused({ code, message })
}

/** A size as people say it: `20 MB`. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`
