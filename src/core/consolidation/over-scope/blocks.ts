import type { ScopeTree } from '#core/consolidation/over-scope/scope-tree.ts'

/** So many bits of a set go into one `bigint` of PostgreSQL, without its sign. */
export const wordSize = 60

/** So many leaves of one parent make a block: a set of them is two words. Most parents have no more. */
export const blockSize = 2 * wordSize

/** Where a scope stands: the block and its bit in it. */
export type Seat = { readonly scope: string; readonly block: number; readonly bit: number }

/**
 * Leaves of one parent, or a whole by itself: what a whole says of itself is kept apart from what its leaves say.
 * Sums are made block by block, and which leaves have said something is one set per block.
 */
export type Block = {
  /** The parent of its leaves; of a block of its own, the whole itself. */
  readonly whole: string
  readonly own: boolean
  readonly scopes: readonly string[]
  /** The set of all of them. */
  readonly all: bigint
}

export type Blocks = { readonly blocks: readonly Block[]; readonly seats: readonly Seat[] }

const setOf = (count: number): bigint => (1n << BigInt(count)) - 1n

/** Every scope of the tree in a block, the root too. */
export const blocksOf = ({ wholes, childrenOf }: ScopeTree): Blocks => {
  const blocks: Block[] = []
  const seats: Seat[] = []
  const add = (whole: string, own: boolean, scopes: readonly string[]): void => {
    scopes.forEach((scope, bit) => seats.push({ scope, block: blocks.length, bit }))
    blocks.push({ whole, own, scopes, all: setOf(scopes.length) })
  }
  for (const whole of wholes) {
    add(whole, true, [whole])
    const leaves = (childrenOf.get(whole) ?? []).filter((child) => !childrenOf.has(child))
    for (let from = 0; from < leaves.length; from += blockSize)
      add(whole, false, leaves.slice(from, from + blockSize))
  }
  return { blocks, seats }
}

/** The scopes of a set, in their order. */
export const scopesIn = ({ scopes }: Block, set: bigint): readonly string[] =>
  set === 0n ? [] : scopes.filter((_, bit) => (set >> BigInt(bit)) & 1n)

/** How many bits of a 32-bit number are set. */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many a set has. */
export const countIn = (set: bigint): number => {
  let count = 0
  for (let left = set; left > 0n; left >>= 32n) count += ones(Number(BigInt.asUintN(32, left)))
  return count
}
