import type { Mention } from '#core/plan/plan.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'
import { namedListAt } from '#core/reading/assignments/named-list.ts'
import { collectiveAt, unknownBody } from '#core/reading/assignments/unknown-body.ts'
import { wordsOf } from '#core/reading/assignments/words.ts'

export type BodyList = { readonly mentions: readonly Mention[]; readonly length: number }

const separator = /^(?:\s*[,;]\s*(?:và\s+|cùng\s+với\s+|cùng\s+)?|\s+(?:và|cùng\s+với|cùng|với)\s+|\s*&\s*)/iu

/**
 * The bodies that a text begins with, `Sở A, Sở B và UBND các huyện`: names of the register first, then what looks
 * like an office. It ends where neither stands, before the separator.
 */
export const bodiesAt = (text: string, matcher: NameMatcher): BodyList => {
  const mentions: Mention[] = []
  let [at, end] = [0, 0]
  for (;;) {
    const found = bodiesFrom(text.slice(at, at + 400), matcher, mentions.length === 0)
    if (!found) return { mentions, length: end }
    for (const one of found.mentions)
      if (!mentions.some((mention) => mention.code === one.code)) mentions.push(one)
    end = at + found.length
    const between = separator.exec(text.slice(end, end + 40))
    if (!between) return { mentions, length: end }
    at = end + between[0].length
  }
}

/** Bodies that share their kind, or one body; a collective with those that the register counts to it (E03). */
const bodiesFrom = (text: string, matcher: NameMatcher, first: boolean): BodyList | null => {
  const list = namedListAt(text, matcher)
  if (list) return list
  const found = bodyAt(text, matcher, first)
  if (!found) return null
  const members = matcher.membersOf(found.mention.code)
  const mention = members.length > 0 ? { ...found.mention, members } : found.mention
  return { mentions: [mention], length: found.length }
}

const firstWord = /^[\p{L}\p{M}\d@]+/u

const bodyAt = (
  text: string,
  matcher: NameMatcher,
  first: boolean,
): { mention: Mention; length: number } | null => {
  const known = matcher.opens(firstWord.exec(text)?.[0] ?? '') ? matcher.match(text, wordsOf(text), 0) : null
  const all = collectiveAt(text)
  if (all && all.length > (known?.mention.text.length ?? 0)) return all
  if (known) return { mention: known.mention, length: known.mention.text.length }
  return unknownBody(text, matcher.codes, first)
}
