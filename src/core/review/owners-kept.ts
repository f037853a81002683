import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import type { Owned } from '#core/indicator/owners.ts'

/** What was said of an indicator's owners before, to be said again of the same indicator in a newer edition. */
export type KeptOwners = { readonly what: 'proposed' | 'confirmed'; readonly owners: readonly string[] }

const nameOf = ({ table, path, name }: PlanIndicator): string => [table ?? 'T', ...path, name].join('/')

const numbered = (indicators: readonly PlanIndicator[]): ReadonlyMap<string, PlanIndicator> => {
  const seen = new Map<string, number>()
  return new Map(
    indicators.map((indicator) => {
      const name = nameOf(indicator)
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return [`${name}/${times}`, indicator] as const
    }),
  )
}

/**
 * Owners by the new codes: a row inserted above moves codes, never owners. An indicator keeps what was said of the one
 * with its name, else of the one with its code where that name is gone; a new one has nothing.
 */
export const ownersKept = (
  before: readonly PlanIndicator[],
  after: readonly PlanIndicator[],
  held: ReadonlyMap<string, Owned>,
): ReadonlyMap<string, KeptOwners> => {
  const old = numbered(before)
  const young = numbered(after)
  const byCode = new Map([...old].map(([name, indicator]) => [indicator.code, name]))
  return new Map(
    [...young].flatMap(([name, { code }]) => {
      const sameCode = byCode.get(code)
      const renamed = sameCode !== undefined && !young.has(sameCode) ? old.get(sameCode) : undefined
      const owned = held.get((old.get(name) ?? renamed)?.code ?? '')
      if (!owned) return []
      return [[code, { what: owned.confirmed ? 'confirmed' : 'proposed', owners: owned.owners }] as const]
    }),
  )
}
