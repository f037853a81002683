/** A proposal or a confirmation of who answers for an indicator. Facts are kept; what holds is derived. */
export type OwnerFact = {
  readonly code: string
  readonly revision: number
  readonly what: 'proposed' | 'confirmed'
  /** The first is focal. */
  readonly owners: readonly string[]
  readonly byName: string
  readonly at: Date
}

export type Owned = {
  readonly proposed: readonly string[]
  /** The newest confirmation, else the newest proposal (rule Q21). */
  readonly owners: readonly string[]
  readonly confirmed: OwnerFact | null
  /** How many facts there are: the next one's revision is one more. */
  readonly revision: number
}

/** What holds for every indicator, from all facts, oldest first. */
export const ownersOf = (facts: readonly OwnerFact[]): ReadonlyMap<string, Owned> => {
  const held = new Map<string, Owned>()
  for (const fact of facts) {
    const before = held.get(fact.code)
    const proposed = fact.what === 'proposed' ? fact.owners : (before?.proposed ?? [])
    const confirmed = fact.what === 'confirmed' ? fact : (before?.confirmed ?? null)
    held.set(fact.code, {
      proposed,
      confirmed,
      owners: confirmed?.owners ?? proposed,
      revision: fact.revision,
    })
  }
  return held
}
