import type { Block, Blocks } from '#core/consolidation/over-scope/blocks.ts'
import {
  type Derived,
  deriveFrom,
  joinParts,
  noParts,
  type Parts,
} from '#core/consolidation/over-scope/derived.ts'
import { isEven, type Pair, pairOf, partsOfOne, partsOfPair } from '#core/consolidation/over-scope/pairs.ts'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import type { ScopeTree } from '#core/consolidation/over-scope/scope-tree.ts'
import { type Settled, silent } from '#core/consolidation/over-scope/tally.ts'
import { type Cell, missing, number } from '#core/figure/cell.ts'
import { add, type Decimal, multiply, zero } from '#core/figure/decimal.ts'
import { divideCells, multiplyCells } from '#core/formula/cells.ts'
import type { FigureKind } from '#core/figure/figure.ts'

/** Sums over the leaves of a block that count for a pair: of a ratio Σ over, of a weighted mean Σ over × under; and Σ under. */
export type PairSums = { readonly over: Decimal; readonly under: Decimal }

/** The newest number of a block. */
export type Latest = { readonly at: string; readonly scope: string; readonly cell: Cell }

/** What a whole says of itself, beside what its leaves give. */
export type Reported = { readonly cell: Cell; readonly kind: FigureKind }

/** Everything that was asked of the figures; blocks by their number. */
export type Known = {
  readonly settled: (indicator: string, block: number) => Settled | undefined
  /** Asked where the plain sums are not those of the leaves that count. */
  readonly pairSums: (pair: Pair, block: number) => PairSums | undefined
  readonly latest: (indicator: string, block: number) => Latest | undefined
  readonly reported: (indicator: string, scope: string) => Reported | undefined
}

/** One indicator in one scope that has parts. */
export type RolledUp = {
  readonly indicator: string
  readonly scope: string
  readonly reported: Reported | null
  /** Null where the dictionary lets nothing be derived. */
  readonly derived: Derived | null
}

type State = {
  readonly parts: Parts
  readonly over: Decimal
  readonly under: Decimal
  readonly latest: Latest | null
}

const nothing: State = { parts: noParts, over: zero, under: zero, latest: null }

/** What is not there is not added: most indicators have nothing under the line. */
const plus = (a: Decimal, b: Decimal): Decimal => (b === zero ? a : add(a, b))

const joinStates = (a: State, b: State): State =>
  a === nothing
    ? b
    : {
        parts: joinParts(a.parts, b.parts),
        over: plus(a.over, b.over),
        under: plus(a.under, b.under),
        latest: newer(a.latest, b.latest),
      }

/** Recorded later; of two at the same moment the one with the later code. */
const newer = (a: State['latest'], b: State['latest']): State['latest'] => {
  if (!a || !b) return a ?? b
  if (a.at !== b.at) return a.at > b.at ? a : b
  return a.scope > b.scope ? a : b
}

/**
 * Every indicator in every scope that has parts (H03): each block is looked at once, each whole joins its blocks and the
 * wholes below it. Sums and shares are exact; a quotient carries the decimals that formulas do and is divided last.
 */
export const rollUp = (
  tree: ScopeTree,
  { blocks }: Blocks,
  rules: ReadonlyMap<string, ScopeRule>,
  known: Known,
): readonly RolledUp[] => {
  const below = blocksByWhole(blocks)
  const wholesBelow = new Map(
    tree.wholes.map((whole) => [
      whole,
      (tree.childrenOf.get(whole) ?? []).filter((child) => tree.childrenOf.has(child)),
    ]),
  )
  return [...rules].flatMap(([indicator, rule]) => {
    const stateOf = stater(indicator, rule, known)
    const states = new Map<string, State>()
    return tree.wholes.map((scope): RolledUp => {
      let state = nothing
      for (const { at, block } of below.get(scope) ?? []) state = joinStates(state, stateOf(block, at))
      for (const child of wholesBelow.get(scope) ?? [])
        state = joinStates(state, states.get(child) ?? nothing)
      states.set(scope, state)
      return {
        indicator,
        scope,
        reported: known.reported(indicator, scope) ?? null,
        derived: concluded(rule, state),
      }
    })
  })
}

type Numbered = { readonly at: number; readonly block: Block }

const blocksByWhole = (blocks: readonly Block[]): ReadonlyMap<string, readonly Numbered[]> => {
  const below = new Map<string, Numbered[]>()
  blocks.forEach((block, at) => {
    if (block.own) return
    const others = below.get(block.whole)
    if (others) others.push({ at, block })
    else below.set(block.whole, [{ at, block }])
  })
  return below
}

/** What one block adds to the states of the wholes above it. */
const stater = (indicator: string, rule: ScopeRule, known: Known): ((block: Block, at: number) => State) => {
  const pair = pairOf(indicator, rule)
  if (rule.space === 'none') return () => nothing
  if (pair === null)
    return (block, at) => {
      const settled = known.settled(indicator, at) ?? silent
      const latest = rule.space === 'last' ? known.latest(indicator, at) : undefined
      return {
        parts: partsOfOne(block, settled),
        over: settled.sum,
        under: zero,
        latest: latest ?? null,
      }
    }
  return (block, at) => {
    const over = known.settled(pair.over, at) ?? silent
    const under = known.settled(pair.under, at) ?? silent
    const sums = isEven(pair, over, under)
      ? { over: over.sum, under: under.sum }
      : (known.pairSums(pair, at) ?? { over: zero, under: zero })
    return { parts: partsOfPair(block, pair, over, under), ...sums, latest: null }
  }
}

const concluded = (rule: ScopeRule, { parts, over, under, latest }: State): Derived | null => {
  switch (rule.space) {
    case 'none':
      return null
    case 'sum':
      return deriveFrom(parts, () => multiply(over, rule.times))
    case 'last':
      return deriveFrom(parts, () => multiplyCells(latest?.cell ?? missing, number(rule.times)))
    default:
      return deriveFrom(parts, () => divideCells(number(multiply(over, rule.times)), number(under)))
  }
}
