import { fail, ok, type Result } from '#core/result.ts'

/** A place below the root; `parent` is another place or the root. */
export type Place = { readonly code: string; readonly name: string; readonly parent: string }

/**
 * The places that figures are of, from the root (a province, a nation) down to the leaves (areas, units). Only leaves add
 * up: what a scope with children says itself stands beside what its leaves give, so that nothing is counted twice (Q20).
 */
export type ScopeTree = {
  readonly root: string
  readonly names: ReadonlyMap<string, string>
  readonly childrenOf: ReadonlyMap<string, readonly string[]>
  /** Scopes with children, each after all that are below it: the root is the last one. */
  readonly wholes: readonly string[]
}

/** `orphan`: its parent is not there; `circle`: it hangs on what hangs on it; `twice`: a code of another. */
export type NoTree = { readonly what: 'orphan' | 'circle' | 'twice'; readonly place: Place }

/** The closure of the tree is walked here once, so that no query recurses. */
export const growTree = (root: string, places: readonly Place[]): Result<ScopeTree, NoTree> => {
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const again = firstTwice(root, places)
  if (again) return fail({ what: 'twice', place: again })
  const orphan = places.find(({ parent }) => parent !== root && !names.has(parent))
  if (orphan) return fail({ what: 'orphan', place: orphan })
  const childrenOf = new Map<string, string[]>()
  for (const { code, parent } of places) {
    const siblings = childrenOf.get(parent)
    if (siblings) siblings.push(code)
    else childrenOf.set(parent, [code])
  }
  const walked = walk(root, childrenOf)
  const lost = places.find(({ code }) => !walked.has(code))
  if (lost) return fail({ what: 'circle', place: lost })
  const wholes = [...walked].filter((code) => childrenOf.has(code)).reverse()
  return ok({ root, names, childrenOf, wholes })
}

const firstTwice = (root: string, places: readonly Place[]): Place | undefined => {
  const seen = new Set([root])
  return places.find(({ code }) => seen.size === seen.add(code).size)
}

/** Everything that hangs on the root, parents before their children. */
const walk = (root: string, childrenOf: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const walked = new Set([root])
  // a set that grows is walked to its end
  for (const code of walked) for (const child of childrenOf.get(code) ?? []) walked.add(child)
  return walked
}

/** All leaves below a scope, in their order. */
export const leavesBelow = (
  { childrenOf }: Pick<ScopeTree, 'childrenOf'>,
  scope: string,
): readonly string[] =>
  (childrenOf.get(scope) ?? []).flatMap((child) =>
    childrenOf.has(child) ? leavesBelow({ childrenOf }, child) : [child],
  )
