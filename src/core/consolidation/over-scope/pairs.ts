import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { type Block, countIn, scopesIn } from '#core/consolidation/over-scope/blocks.ts'
import { noKinds, noParts, type Parts } from '#core/consolidation/over-scope/derived.ts'
import type { Firm, Settled } from '#core/consolidation/over-scope/tally.ts'

/**
 * Two indicators that are computed with leaf by leaf: numerator and denominator, value and weight. Only leaves that can
 * be used with both count, so that both sums are of the same leaves.
 */
export type Pair = {
  readonly what: 'ratio' | 'weighted'
  /** Numerator, or the value. */
  readonly over: string
  /** Denominator, or the weight. */
  readonly under: string
}

export const pairOf = (code: string, rule: ScopeRule | undefined): Pair | null => {
  if (rule?.space === 'recompute') return { what: 'ratio', over: rule.numerator, under: rule.denominator }
  return rule?.space === 'weighted' ? { what: 'weighted', over: code, under: rule.weight } : null
}

/** Which leaves of a block count. A numerator of `-` is nothing over something; a weight of `-` weighs nothing. */
export const meeting = ({ what }: Pair, over: Settled, under: Settled): bigint =>
  (what === 'ratio' ? over.numbers | over.nones : over.numbers) & under.numbers

/** Are the plain sums of the block those of the leaves that count? Never of products. */
export const isEven = (pair: Pair, over: Settled, under: Settled): boolean => {
  const counted = meeting(pair, over, under)
  return pair.what === 'ratio' && counted === under.numbers && (over.numbers & ~counted) === 0n
}

const kinds: readonly Firm[] = ['estimate', 'actual', 'official']

/** Of two figures of a leaf the weaker says how firm the result is. */
const weaker = (over: Settled, under: Settled, counted: bigint): Readonly<Record<Firm, number>> => {
  const estimate = (over.kinds.estimate | under.kinds.estimate) & counted
  const actual = (over.kinds.actual | under.kinds.actual) & counted & ~estimate
  const official = counted & ~estimate & ~actual
  return { estimate: countIn(estimate), actual: countIn(actual), official: countIn(official) }
}

const spoken = ({ numbers, nones, notApplicable, unusable }: Settled): bigint =>
  numbers | nones | notApplicable | unusable

/** The kind in which every leaf of the block has said a number; null where it is not so plain. It mostly is. */
const wholeIn = ({ all }: Block, { numbers, kinds: by }: Settled): Firm | null =>
  numbers === all ? (kinds.find((kind) => by[kind] === all) ?? null) : null

/** The parts of a block that says everything in one kind. */
const wholeParts = ({ scopes }: Block, kind: Firm): Parts => ({
  ...noParts,
  parts: scopes.length,
  numbers: scopes.length,
  kinds: { ...noKinds, [kind]: scopes.length },
})

/** What a block says of a pair: what does not apply to one of the two does not apply, what is missing in one is missing. */
export const partsOfPair = (block: Block, pair: Pair, over: Settled, under: Settled): Parts => {
  const whole = wholeIn(block, over)
  if (whole !== null && whole === wholeIn(block, under)) return wholeParts(block, whole)
  const counted = meeting(pair, over, under)
  const unusable = over.unusable | under.unusable
  const apart = (over.notApplicable | under.notApplicable) & ~unusable
  const silent = block.all & ~(spoken(over) & spoken(under)) & ~unusable & ~apart
  const dashes = block.all & ~counted & ~unusable & ~apart & ~silent
  const said = counted | dashes | apart | unusable
  return {
    parts: block.scopes.length,
    numbers: countIn(counted),
    nones: countIn(dashes),
    notApplicable: countIn(apart),
    missing: scopesIn(block, silent),
    unusable: scopesIn(block, unusable),
    kinds: weaker(over, under, said & spoken(over) & spoken(under)),
  }
}

/** What a block says of one indicator. */
export const partsOfOne = (block: Block, settled: Settled): Parts => {
  const whole = wholeIn(block, settled)
  if (whole !== null) return wholeParts(block, whole)
  const said = spoken(settled)
  return {
    parts: block.scopes.length,
    numbers: countIn(settled.numbers),
    nones: countIn(settled.nones),
    notApplicable: countIn(settled.notApplicable),
    missing: said === block.all ? [] : scopesIn(block, block.all & ~said),
    unusable: scopesIn(block, settled.unusable),
    kinds: {
      estimate: countIn(settled.kinds.estimate),
      actual: countIn(settled.kinds.actual),
      official: countIn(settled.kinds.official),
    },
  }
}
