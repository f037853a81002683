import { meet, times, exactly } from '#core/checks/figures/span.ts'
import { type Weights, alikeness, weightsOf } from '#core/checks/names/alike.ts'
import type { Mention } from '#core/checks/names/mentions.ts'
import { namesakes } from '#core/checks/names/namesakes.ts'
import { inBase } from '#core/checks/names/quantity.ts'
import { isTotal } from '#core/checks/names/words.ts'
import { compare, multiply, of } from '#core/figure/decimal.ts'

/** Two places that speak of one indicator. */
export type Pair = {
  readonly a: Mention
  readonly b: Mention
  readonly score: number
  readonly agrees: boolean
}

/** The same figure within the rounding of both, units converted: 16.906,13 tỷ is 16.906.130 triệu. */
export const agree = (a: Mention, b: Mention): boolean =>
  meet(times(a.span, exactly(a.quantity.factor)), times(b.span, exactly(b.quantity.factor)))

const within = (a: Mention, b: Mention, factor: string): boolean => {
  const [one, other] = [inBase(a.value, a.quantity), inBase(b.value, b.quantity)]
  return compare(one, multiply(other, of(factor))) <= 0 && compare(other, multiply(one, of(factor))) <= 0
}

/** `16.906,13` can agree by meaning only; `80` agrees with half of all percentages. */
const isTelling = ({ value }: Mention): boolean =>
  value.digits.toString().replace(/^-?0*|0+$/g, '').length >= 3

/** Names so alike prove that one thing is meant; agreeing figures need less. */
const sure = 0.9
const likely = 0.7
const enough = 0.4

const isPair = ({ a, b, score, agrees }: Pair): boolean => {
  if (agrees) return score >= (isTelling(a) ? enough : likely)
  return score >= sure ? within(a, b, '100') : score >= likely && within(a, b, '2')
}

/** By how much the poor become fewer is another figure than how many they are. */
const isFall = ({ name }: Mention): boolean => /(?<!\p{L})giảm(?!\p{L})/iu.test(name)

const bareGrowth = (name: string): string => name.replace(/^\s*tốc độ tăng(?: trưởng)?\s+/iu, '')

const sharedTerms = (a: Mention, b: Mention): number =>
  [...a.named.own, ...a.named.context].filter((term) => b.named.own.has(term) || b.named.context.has(term))
    .length

const pairOf = (a: Mention, b: Mention, weights: Weights): Pair => {
  const score = alikeness(a.named, b.named, weights, enough)
  if (score < enough) return { a, b, score, agrees: false }
  const totals = isTotal(bareGrowth(a.name)) === isTotal(bareGrowth(b.name)) ? 0.05 : 0
  const isBare = a.named.words.length < 2 || b.named.words.length < 2
  // one word names an indicator only where its surroundings agree
  const lost = isBare && sharedTerms(a, b) < 2 ? 1 : 0
  return { a, b, score: score + totals - lost, agrees: agree(a, b) }
}

/** Only what measures the same, and in the same direction, can be one indicator. */
const sortOf = (mention: Mention): string => `${mention.quantity.kind}|${isFall(mention)}`

/** Each mention of the one list with the best of the other, each taken once; where figures agree, that decides. */
export const pairUp = (
  ones: readonly Mention[],
  others: readonly Mention[],
  weights: Weights,
): readonly Pair[] => {
  const near = namesakes(others, sortOf)
  const all = ones.flatMap((a) => near(a).map((b) => pairOf(a, b, weights)))
  const rank = ({ a, score, agrees }: Pair) => score + (agrees ? (isTelling(a) ? 0.3 : 0.05) : 0)
  const sorted = all.filter(isPair).toSorted((x, y) => rank(y) - rank(x))
  const taken = new Set<Mention>()
  return sorted.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a)
    taken.add(b)
    return true
  })
}

export const weightsFor = (mentions: readonly Mention[]): Weights =>
  weightsOf(mentions.map(({ named }) => named.own))
