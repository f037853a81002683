import { compare, type Decimal, integer } from '#core/figure/decimal.ts'
import { plainWords } from '#core/indicator/plain-words.ts'

/**
 * A target with a list of names, “05 xã: …” (Q9): the number and the names are two tests. Five other communes reach the
 * number and not the list; a replacement is an amendment of the plan, never a silent match.
 */
export type NamedVerdict = {
  readonly asked: Decimal
  readonly reached: number
  readonly numberReached: boolean
  readonly listReached: boolean
  /** Of the list, not yet recognised. */
  readonly waiting: readonly string[]
  /** Recognised without standing in the list. */
  readonly others: readonly string[]
}

/** Names are compared as bare words, whole: `Thạnh Đông` is not `Thạnh Đông A` (Q43). */
export const judgeNamed = (
  asked: Decimal,
  named: readonly string[],
  recognised: readonly string[],
): NamedVerdict => {
  const wanted = new Set(named.map(plainWords))
  const there = new Set(recognised.map(plainWords))
  const waiting = named.filter((name) => !there.has(plainWords(name)))
  return {
    asked,
    reached: there.size,
    numberReached: compare(integer(there.size), asked) >= 0,
    listReached: waiting.length === 0,
    waiting,
    others: recognised.filter((name) => !wanted.has(plainWords(name))),
  }
}
