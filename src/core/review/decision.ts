/**
 * What a person says about a finding. Facts are only added; what holds is derived, and undoing is a fact too.
 * authorsError: stays as printed, noted · rendering: the file lost what is printed, this value stands ·
 * accepted: right as it is, with the reason · official: which of several values counts (Q7, A14) · undone: open again.
 */
export type DecisionWhat = 'authorsError' | 'rendering' | 'accepted' | 'official' | 'undone'

/** In the order of the keys 1–4. */
export const verdicts = [
  'authorsError',
  'rendering',
  'accepted',
  'official',
] as const satisfies readonly DecisionWhat[]
export type Verdict = (typeof verdicts)[number]

export type Decision = {
  readonly key: string
  readonly what: DecisionWhat
  /** '' where none was asked and none given. */
  readonly reason: string
  /** The value that stands, or the reading of a separator; null where the decision has none. */
  readonly value: string | null
  readonly by: string
  readonly byName: string
  /** Time of the server, ISO with zone. */
  readonly at: string
  readonly trial: boolean
}

export type Standing = Decision & { readonly what: Verdict }

const isVerdict = (decision: Decision): decision is Standing => decision.what !== 'undone'

/** What holds after these facts, oldest first: the last one, unless it was undone. */
export const standingOf = (facts: readonly Decision[]): Standing | null => {
  const last = facts.at(-1)
  return last && isVerdict(last) ? last : null
}

/** Facts by finding, in the order in which they came. */
export const byKey = (facts: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> => {
  const held = new Map<string, Decision[]>()
  for (const fact of facts) {
    const before = held.get(fact.key)
    if (before) before.push(fact)
    else held.set(fact.key, [fact])
  }
  return held
}

/** What holds, by finding; those undone or never decided are not in it. */
export const standingByKey = (facts: readonly Decision[]): ReadonlyMap<string, Standing> =>
  new Map(
    [...byKey(facts)].flatMap(([key, history]) => {
      const standing = standingOf(history)
      return standing ? [[key, standing] as const] : []
    }),
  )
