import type { Mention } from '#core/checks/names/mentions.ts'

/** Where a term stands among the mentions of one sort. */
type Places = Map<string, number[]>

const placesOf = (
  mentions: readonly Mention[],
  sortOf: (mention: Mention) => string,
): ReadonlyMap<string, Places> => {
  const sorts = new Map<string, Places>()
  for (const [at, mention] of mentions.entries()) {
    const places = sorts.get(sortOf(mention)) ?? new Map<string, number[]>()
    sorts.set(sortOf(mention), places)
    for (const term of mention.named.own) {
      const held = places.get(term)
      if (held) held.push(at)
      else places.set(term, [at])
    }
  }
  return sorts
}

/** A term that stands in more names of its sort tells none of them from the others. */
const common = 200

/**
 * Of many mentions those of the same sort that share a telling term with a name, in the order of the list: no others
 * can be alike, so a long plan need not compare all with all.
 */
export const namesakes = (
  mentions: readonly Mention[],
  sortOf: (mention: Mention) => string,
): ((mention: Mention) => readonly Mention[]) => {
  const sorts = placesOf(mentions, sortOf)
  return (mention) => {
    const places = sorts.get(sortOf(mention))
    const near = new Set<number>()
    for (const term of mention.named.own) {
      const all = places?.get(term) ?? []
      if (all.length <= common) for (const at of all) near.add(at)
    }
    return [...near].sort((a, b) => a - b).flatMap((at) => mentions[at] ?? [])
  }
}
