import { sql } from 'kysely'
import { pairsToAsk, settleAll, type SettledBlocks } from '#core/consolidation/over-scope/ask.ts'
import { type Blocks, blocksOf, countIn } from '#core/consolidation/over-scope/blocks.ts'
import type { Pair } from '#core/consolidation/over-scope/pairs.ts'
import { type Known, type Reported, type RolledUp, rollUp } from '#core/consolidation/over-scope/roll-up.ts'
import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import type { ScopeTree } from '#core/consolidation/over-scope/scope-tree.ts'
import {
  hasOneVoice,
  type Settled,
  speaking,
  type Tallies,
  type Told,
} from '#core/consolidation/over-scope/tally.ts'
import { fromWire } from '#core/figure/wire.ts'
import { firmness } from '#core/figure/figure.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import { readLatest } from '#store/roll-up/latest.ts'
import type { Month } from '#store/roll-up/month-rows.ts'
import { type Plain, readPairSums } from '#store/roll-up/pair-sums.ts'
import { readSpeaking, readTallies } from '#store/roll-up/tallies.ts'
import type { Db } from '#store/store.ts'

export type RollUpQuestion = {
  readonly plan: string
  readonly period: string
  /** As it was known then; null: as it is known now. */
  readonly asOf: Date | null
  /** Its root is the province of the view. */
  readonly tree: ScopeTree
  readonly rules: ReadonlyMap<string, ScopeRule>
}

/**
 * A month with every roll-up (H03): the database adds, block by block, in one reading of the figures; the core joins
 * blocks to areas, provinces and the nation, and divides. Only where two speak for one place, or a ratio lacks one of
 * its parts somewhere, are those indicators asked once more, leaf by leaf.
 */
export const rollUpMonth = async (db: Db, question: RollUpQuestion): Promise<readonly RolledUp[]> => {
  const { plan, period, asOf, tree, rules } = question
  const blocks = blocksOf(tree)
  const month: Month = { province: tree.root, plan, period, asOf, blocks }
  // a nation's groups are hashed in memory; each worker hands on a few sums, fewer than the planner knows; compiling
  // the question would take longer than answering it
  await sql`select set_config('work_mem', '64MB', true), set_config('parallel_tuple_cost', '0.01', true),
    set_config('parallel_setup_cost', '100', true), set_config('jit', 'off', true)`.execute(db)
  const tallies: Tallies = tree.names.size === 0 ? new Map() : await readTallies(db, month)
  const first = settleAll(tallies)
  const oneVoice = (code: string) => [...(tallies.get(code)?.values() ?? [])].every(hasOneVoice)
  const again = settleAll(await readSpeaking(db, month, first.unclear, oneVoice))
  const settled: SettledBlocks = new Map([...first.settled, ...again.settled])
  const pairs = pairsToAsk(blocks, rules, settled)
  const sums = await readPairSums(db, month, pairs, { plain: plainIn(tallies, settled), oneVoice })
  const last = [...rules].flatMap(([code, { space }]) => (space === 'last' ? [code] : []))
  const latest = await readLatest(db, month, last, oneVoice)
  const reported = await reportedIn(db, question, blocks, settled)
  const pairAt = new Map(pairs.map((pair, at) => [nameOf(pair), at]))
  const known: Known = {
    settled: (indicator, block) => settled.get(indicator)?.get(block),
    pairSums: (pair, block) => sums[pairAt.get(nameOf(pair)) ?? -1]?.get(block),
    latest: (indicator, block) => latest.get(indicator)?.get(block),
    reported,
  }
  return rollUp(tree, blocks, rules, known)
}

const nameOf = ({ what, over, under }: Pair): string => `${what} ${over} ${under}`

const heard = ({ numbers, nones, notApplicable, unusable }: Settled): number =>
  countIn(numbers | nones | notApplicable | unusable)

/** Every figure of these indicators is the only one of its place. */
const plainIn =
  (tallies: Tallies, settled: SettledBlocks): Plain =>
  (indicator) =>
    [...(tallies.get(indicator) ?? [])].every(([block, groups]) => {
      const said = groups.filter(({ cell }) => cell !== 'missing').reduce((sum, one) => sum + one.said, 0)
      const one = settled.get(indicator)?.get(block)
      return one !== undefined && heard(one) === said
    })

/** What wholes say of themselves: read as figures, with their words. */
const reportedIn = async (
  db: Db,
  { plan, period, asOf, tree, rules }: RollUpQuestion,
  { blocks }: Blocks,
  settled: SettledBlocks,
): Promise<Known['reported']> => {
  const speakers = tree.wholes.filter((whole) => {
    const own = blocks.findIndex((block) => block.own && block.whole === whole)
    return whole === tree.root || [...settled.values()].some((one) => one.has(own))
  })
  const figures = await readFigures(db, {
    plan,
    periods: [period],
    indicators: [...rules.keys()],
    scopes: speakers,
    kinds: firmness,
    ...(asOf === null ? {} : { asOf }),
  })
  const told = new Map<string, Told[]>()
  for (const { indicator, scope, kind, basis, cell, at } of figures) {
    const name = JSON.stringify([indicator, scope])
    const one: Told = { indicator, scope, kind, basis, cell: fromWire(cell), at: at.toISOString() }
    const others = told.get(name)
    if (others) others.push(one)
    else told.set(name, [one])
  }
  const spoken = new Map([...told].map(([name, all]) => [name, speaking(all)]))
  return (indicator, scope): Reported | undefined => {
    const one = spoken.get(JSON.stringify([indicator, scope]))
    return one ? { cell: one.cell, kind: one.kind } : undefined
  }
}
