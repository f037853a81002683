import type { Blocks } from '#core/consolidation/over-scope/blocks.ts'
import { isEven, type Pair, pairOf } from '#core/consolidation/over-scope/pairs.ts'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { type Settled, settle, silent, type Tallies } from '#core/consolidation/over-scope/tally.ts'

/** Settled blocks by indicator. */
export type SettledBlocks = ReadonlyMap<string, ReadonlyMap<number, Settled>>

/** Everything that settles, and the indicators of which the figures themselves must be asked. */
export const settleAll = (
  tallies: Tallies,
): { readonly settled: SettledBlocks; readonly unclear: readonly string[] } => {
  const settled = new Map<string, ReadonlyMap<number, Settled>>()
  const unclear: string[] = []
  for (const [indicator, blocks] of tallies) {
    const own = new Map<number, Settled>()
    for (const [block, groups] of blocks) {
      const one = settle(groups)
      if (one) own.set(block, one)
    }
    if (own.size === blocks.size) settled.set(indicator, own)
    else unclear.push(indicator)
  }
  return { settled, unclear }
}

/** Pairs whose sums must be asked leaf by leaf: in some block the plain sums are not those of the leaves that count. */
export const pairsToAsk = (
  { blocks }: Blocks,
  rules: ReadonlyMap<string, ScopeRule>,
  settled: SettledBlocks,
): readonly Pair[] =>
  [...rules].flatMap(([code, rule]) => {
    const pair = pairOf(code, rule)
    if (!pair) return []
    const [over, under] = [settled.get(pair.over), settled.get(pair.under)]
    const isUneven = blocks.some(
      ({ own }, at) => !own && !isEven(pair, over?.get(at) ?? silent, under?.get(at) ?? silent),
    )
    return isUneven ? [pair] : []
  })
