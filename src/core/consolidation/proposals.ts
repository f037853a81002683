import { saysNothing } from '#core/report/texts.ts'
import { sha256 } from '#core/report/digest.ts'

/** One thing that an agency asks for. `lead`: the line above a list (`Đề nghị UBND tỉnh:`), which every bullet under it needs. */
export type Item = { readonly id: string; readonly lead: string; readonly text: string }

const marker = /^(?:[-–—+*•●▪‣·]|\(?\d{1,2}[.)](?!\d)|\(?\p{Ll}[.)])\s*/u
const endsSentence = /[.;:!?…]["”’)]?$/u

type Line = { readonly text: string; readonly marked: boolean; readonly afterBlank: boolean }

const linesOf = (text: string): readonly Line[] => {
  let afterBlank = true
  return text.split('\n').flatMap((raw) => {
    const trimmed = raw.trim()
    if (trimmed === '') {
      afterBlank = true
      return []
    }
    const line = { text: trimmed.replace(marker, ''), marked: marker.test(trimmed), afterBlank }
    afterBlank = false
    return [line]
  })
}

/** Lines of one paragraph: a line that goes on where the one before it did not end. */
const paragraphsOf = (lines: readonly Line[]): readonly Line[] => {
  const found: Line[] = []
  for (const line of lines) {
    const before = found.at(-1)
    const goesOn = before && !line.marked && !line.afterBlank && !endsSentence.test(before.text)
    if (goesOn) found[found.length - 1] = { ...before, text: `${before.text} ${line.text}` }
    else found.push(line)
  }
  return found
}

/** The name of an item: of its words, so that what was decided outlives a second sending that says the same. */
export const itemId = (lead: string, text: string): string =>
  sha256(`${lead}\n${text}`.replaceAll(/\s+/g, ' ')).slice(0, 20)

const itemOf = (lead: string, text: string): Item => ({ id: itemId(lead, text), lead, text })

/** Paragraphs and bullets of what an agency wrote, none of its words lost; nothing where it says that it asks for nothing. */
export const splitProposals = (text: string): readonly Item[] => {
  if (saysNothing(text)) return []
  const paragraphs = paragraphsOf(linesOf(text))
  let lead = ''
  const items = paragraphs.flatMap(({ text: said, marked }, at): readonly Item[] => {
    if (!marked) lead = ''
    const heads = !marked && said.endsWith(':') && paragraphs[at + 1]?.marked === true
    if (!heads) return said === '' ? [] : [itemOf(lead, said)]
    lead = said
    return []
  })
  return [...new Map(items.map((item) => [item.id, item])).values()]
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')

/** Whether these parts are the item and nothing else: every letter in its order. */
export const isSplitOf = (item: Pick<Item, 'text'>, parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => bare(part) !== '') && bare(parts.join('')) === bare(item.text)

/** What the department decided about an item. Only added to; of an item the newest counts. */
export type ProposalFact = {
  readonly agency: string
  readonly item: string
  readonly ordinal: number
  readonly what: 'split' | 'taken' | 'merged' | 'declined' | 'undone'
  readonly topic: string
  /** How the report words it; '' as it was sent. */
  readonly wording: string
  readonly into: { readonly agency: string; readonly item: string } | null
  readonly parts: readonly string[]
  readonly reason: string
  readonly byName: string
  readonly at: string
}

export type Fate =
  | { readonly what: 'open' }
  | { readonly what: 'taken'; readonly topic: string; readonly wording: string }
  | { readonly what: 'merged'; readonly into: { readonly agency: string; readonly item: string } }
  | { readonly what: 'declined'; readonly reason: string }

export type Decided = Item & {
  readonly agency: string
  /** The item that this is a part of; null: as the agency wrote it. */
  readonly partOf: string | null
  readonly fate: Fate
  /** The newest fact about it; 0: none. */
  readonly ordinal: number
  readonly by: { readonly name: string; readonly at: string } | null
}

const keyOf = (agency: string, item: string): string => `${agency}/${item}`

const newestOf = (facts: readonly ProposalFact[]): ReadonlyMap<string, ProposalFact> =>
  new Map(
    facts
      .toSorted((a, b) => a.ordinal - b.ordinal)
      .map((fact) => [keyOf(fact.agency, fact.item), fact] as const),
  )

const fateOf = (fact: ProposalFact | undefined): Fate => {
  if (fact?.what === 'taken') return { what: 'taken', topic: fact.topic, wording: fact.wording }
  if (fact?.what === 'declined') return { what: 'declined', reason: fact.reason }
  if (fact?.what === 'merged' && fact.into) return { what: 'merged', into: fact.into }
  return { what: 'open' }
}

/**
 * Every item of a month with what became of it (H05). A split item is replaced by its parts. What was merged into an item
 * that is not taken any more, or not asked for any more, is open again: nothing disappears behind another decision.
 */
export const decidedOf = (
  said: readonly { readonly agency: string; readonly text: string }[],
  facts: readonly ProposalFact[],
): readonly Decided[] => {
  const newest = newestOf(facts)
  const grown = (agency: string, item: Item, partOf: string | null): readonly Decided[] => {
    const fact = newest.get(keyOf(agency, item.id))
    if (fact?.what === 'split')
      return fact.parts.flatMap((text) => grown(agency, itemOf(item.lead, text), item.id))
    const by = fact ? { name: fact.byName, at: fact.at } : null
    return [{ ...item, agency, partOf, fate: fateOf(fact), ordinal: fact?.ordinal ?? 0, by }]
  }
  const all = said.flatMap(({ agency, text }) =>
    splitProposals(text).flatMap((item) => grown(agency, item, null)),
  )
  const taken = new Set(
    all.filter(({ fate }) => fate.what === 'taken').map(({ agency, id }) => keyOf(agency, id)),
  )
  return all.map((one) =>
    one.fate.what === 'merged' && !taken.has(keyOf(one.fate.into.agency, one.fate.into.item))
      ? { ...one, fate: { what: 'open' } }
      : one,
  )
}

export type Topic = {
  readonly title: string
  readonly items: readonly { readonly item: Decided; readonly merged: readonly Decided[] }[]
}

/** What is taken, under its topics in the order in which they first appear, each with what was merged into it. */
export const topicsOf = (decided: readonly Decided[]): readonly Topic[] => {
  const taken = decided.flatMap((item) =>
    item.fate.what === 'taken' ? [{ item, topic: item.fate.topic }] : [],
  )
  const mergedInto = ({ agency, id }: Decided): readonly Decided[] =>
    decided.filter(
      ({ fate }) => fate.what === 'merged' && fate.into.agency === agency && fate.into.item === id,
    )
  return [...new Set(taken.map(({ topic }) => topic))].map((title) => ({
    title,
    items: taken
      .filter(({ topic }) => topic === title)
      .map(({ item }) => ({ item, merged: mergedInto(item) })),
  }))
}

/** The words of an item where it stands alone: with the line above its list. */
export const wholeText = ({ lead, text }: Pick<Item, 'lead' | 'text'>): string =>
  lead === '' ? text : `${lead.replace(/:$/, '')}: ${text}`
