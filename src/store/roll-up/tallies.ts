import { sql } from 'kysely'
import { wordSize } from '#core/consolidation/over-scope/blocks.ts'
import type { Group, Tallies } from '#core/consolidation/over-scope/tally.ts'
import type { Cell } from '#core/figure/cell.ts'
import { add, of } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { corrected, type Month, type OneVoice, speakingOf, untouched } from '#store/roll-up/month-rows.ts'
import type { Db } from '#store/store.ts'

/** Blocks of which the same leaves have said the same sort of thing; their numbers and sums in the same order. */
type Row = {
  readonly indicator: string
  readonly kind: string
  readonly cell: string
  readonly said: string
  readonly low: string
  readonly high: string
  readonly blocks: string
  readonly totals: string
}

/** What reports say; plans, paths and forecasts are counted by the database and left out here. */
const kinds: Readonly<Record<string, FigureKind>> = {
  estimate: 'estimate',
  actual: 'actual',
  official: 'official',
}
const cells: Readonly<Record<string, Cell['kind']>> = {
  number: 'number',
  missing: 'missing',
  none: 'none',
  notApplicable: 'notApplicable',
  impossible: 'impossible',
  worded: 'worded',
}

/** Mostly every leaf of a block has said it: then an indicator is one row for a whole nation on the wire. */
const packed = (groups: ReturnType<typeof untouched>) => sql<Row>`
  select indicator, kind, cell, said, low, high, string_agg(block::text, ' ') as blocks,
    string_agg(total::text, ' ') as totals
  from (${groups}) g group by indicator, kind, cell, said, low, high`

const sums = sql`count(*) as said, coalesce(bit_or(low), 0) as low, coalesce(bit_or(high), 0) as high,
  coalesce(sum(f.value), 0) as total`

const groupsOf = (rows: ReturnType<typeof untouched>) =>
  packed(sql`
  select f.indicator, l.block, f.kind, f.cell, ${sums} from ${rows}
  group by f.indicator, l.block, f.kind, f.cell`)

type Unpacked = Map<string, Map<number, Group[]>>

const addGroup = (groups: Group[], one: Group): void => {
  const same = groups.findIndex(({ kind, cell }) => kind === one.kind && cell === one.cell)
  const before = groups[same]
  if (before === undefined) groups.push(one)
  else
    groups[same] = {
      ...one,
      said: before.said + one.said,
      leaves: before.leaves | one.leaves,
      sum: add(before.sum, one.sum),
    }
}

const setOf = (low: string, high: string): bigint =>
  high === '0' ? BigInt(low) : BigInt(low) | (BigInt(high) << BigInt(wordSize))

const unpack = (into: Unpacked, rows: readonly Row[]): void => {
  for (const { indicator, kind, cell, said, low, high, blocks, totals } of rows) {
    const reported = kinds[kind]
    if (reported === undefined) continue
    const group = {
      kind: reported,
      cell: cells[cell] ?? 'missing',
      said: Number(said),
      leaves: setOf(low, high),
    }
    const byBlock = into.get(indicator) ?? new Map<number, Group[]>()
    into.set(indicator, byBlock)
    const all = totals.split(' ')
    for (const [at, block] of blocks.split(' ').entries()) {
      const own = byBlock.get(Number(block)) ?? []
      byBlock.set(Number(block), own)
      addGroup(own, { ...group, sum: of(all[at] ?? '0') })
    }
  }
}

/** What every block says of every indicator of a month, as sums and sets. Two questions: what stands as it was first said, what was corrected. */
export const readTallies = async (db: Db, month: Month): Promise<Tallies> => {
  const tallies: Unpacked = new Map()
  unpack(tallies, (await groupsOf(untouched(month, null)).execute(db)).rows)
  unpack(tallies, (await groupsOf(corrected(month, null)).execute(db)).rows)
  return tallies
}

/** The same for some indicators with one figure for each place, whoever else has spoken. */
export const readSpeaking = async (
  db: Db,
  month: Month,
  indicators: readonly string[],
  oneVoice: OneVoice,
): Promise<Tallies> => {
  const tallies: Unpacked = new Map()
  if (indicators.length === 0) return tallies
  const question = packed(sql`
    select f.indicator, f.block, f.kind, f.cell, ${sums} from (${speakingOf(month, indicators, oneVoice)}) f
    group by f.indicator, f.block, f.kind, f.cell`)
  unpack(tallies, (await question.execute(db)).rows)
  return tallies
}
