import { fail, ok, type Result } from '#core/result.ts'

/** What a formula fills, and what it is computed from: by name, `cột 8`, `B2.12`. */
export type Dependencies = ReadonlyMap<string, readonly string[]>

/**
 * The order in which formulas are computed: each after those that it is computed from. A circle has none and comes back
 * as its path, from a name back to itself.
 */
export const orderOf = (formulas: Dependencies): Result<readonly string[], readonly string[]> => {
  const order: string[] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (name: string): readonly string[] | null => {
    if (done.has(name)) return null
    const before = path.indexOf(name)
    if (before >= 0) return [...path.slice(before), name]
    path.push(name)
    for (const needed of formulas.get(name) ?? []) {
      const circle = formulas.has(needed) ? visit(needed) : null
      if (circle) return circle
    }
    path.pop()
    done.add(name)
    order.push(name)
    return null
  }
  for (const name of formulas.keys()) {
    const circle = visit(name)
    if (circle) return fail(circle)
  }
  return ok(order)
}

/** What must be computed again when something changed: what depends on it, however far, in the order of computation. */
export const affectedBy = (
  formulas: Dependencies,
  order: readonly string[],
  changed: ReadonlySet<string>,
): readonly string[] => {
  const stale = new Set(changed)
  return order.filter((name) => {
    const isStale = stale.has(name) || (formulas.get(name) ?? []).some((needed) => stale.has(needed))
    if (isStale) stale.add(name)
    return isStale
  })
}
