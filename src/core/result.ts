/** What a user can cause comes back as a value; what only a bug can cause is thrown by `invariant`. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure }

export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const fail = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure })

/** A promise of the program to itself. Its failure is a bug, never something that a user did. */
export function invariant(condition: unknown, promise: string): asserts condition {
  if (condition === false || condition === null || condition === undefined)
    throw new Error(`invariant broken: ${promise}`)
}
