import type { Definition, Proposed } from '#core/indicator/definition.ts'

/** A person's word about what an indicator is: facts, only added. Withdrawn: the proposal speaks again. */
export type DefinitionFact = {
  readonly code: string
  readonly what: 'confirmed' | 'withdrawn'
  readonly definition: Definition | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

/** What an indicator is taken for: as a person confirmed it, else as the program proposes. The proposal stays beside it. */
export type StandingDefinition = {
  readonly definition: Definition
  readonly proposed: Proposed | null
  /** Null: nobody has confirmed it. */
  readonly confirmed: { readonly byName: string; readonly at: string; readonly reason: string } | null
}

const lastOf = (facts: readonly DefinitionFact[]): ReadonlyMap<string, DefinitionFact> =>
  new Map(facts.map((fact) => [fact.code, fact]))

/** Facts come oldest first; the last one about an indicator counts. */
export const standingDefinitions = (
  proposed: ReadonlyMap<string, Proposed>,
  facts: readonly DefinitionFact[],
): ReadonlyMap<string, StandingDefinition> => {
  const last = lastOf(facts)
  return new Map(
    [...proposed].map(([code, proposal]): readonly [string, StandingDefinition] => {
      const fact = last.get(code)
      if (!fact?.definition)
        return [code, { definition: proposal.definition, proposed: proposal, confirmed: null }]
      const { byName, at, reason, definition } = fact
      return [code, { definition, proposed: proposal, confirmed: { byName, at, reason } }]
    }),
  )
}
