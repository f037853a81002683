import { sql } from 'kysely'
import { wordSize } from '#core/consolidation/over-scope/blocks.ts'
import type { Group, Tallies } from '#core/consolidation/over-scope/tally.ts'
import type { Cell } from '#core/figure/cell.ts'
import { add, of, zero } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { corrected, type Month, speakingOf, untouched } from '#store/roll-up/month-rows.ts'
import type { Db } from '#store/store.ts'

type Row = { readonly indicator: string; readonly groups: string }

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

/** One row for an indicator, one line for a group: a month of a nation in a few hundred rows on the wire. */
const packed = (rows: ReturnType<typeof untouched>) => sql<Row>`
  select indicator, string_agg(concat_ws(' ', block, kind, cell, said, low, high, total), ';') as groups
  from (select f.indicator, l.block, f.kind, f.cell, count(*) as said, coalesce(bit_or(l.low), 0) as low,
          coalesce(bit_or(l.high), 0) as high, sum(f.value) as total
        from ${rows} group by f.indicator, l.block, f.kind, f.cell) g
  group by indicator`

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
  for (const { indicator, groups } of rows) {
    const blocks = into.get(indicator) ?? new Map<number, Group[]>()
    into.set(indicator, blocks)
    for (const line of groups.split(';')) {
      const [block = '', kind = '', cell = '', said = '', low = '', high = '', total] = line.split(' ')
      const reported = kinds[kind]
      if (reported === undefined) continue
      const own = blocks.get(Number(block)) ?? []
      blocks.set(Number(block), own)
      addGroup(own, {
        kind: reported,
        cell: cells[cell] ?? 'missing',
        said: Number(said),
        leaves: setOf(low, high),
        sum: total === undefined ? zero : of(total),
      })
    }
  }
}

/** What every block says of every indicator of a month, as sums and sets. Two questions: what stands as it was first said, what was corrected. */
export const readTallies = async (db: Db, month: Month): Promise<Tallies> => {
  const tallies: Unpacked = new Map()
  unpack(tallies, (await packed(untouched(month, null)).execute(db)).rows)
  unpack(tallies, (await packed(corrected(month, null)).execute(db)).rows)
  return tallies
}

/** The same for some indicators with one figure for each place, whoever else has spoken. */
export const readSpeaking = async (db: Db, month: Month, indicators: readonly string[]): Promise<Tallies> => {
  const tallies: Unpacked = new Map()
  if (indicators.length === 0) return tallies
  const { rows } = await sql<Row>`
    select indicator, string_agg(concat_ws(' ', block, kind, cell, said, low, high, total), ';') as groups
    from (select f.indicator, f.block, f.kind, f.cell, count(*) as said, coalesce(bit_or(f.low), 0) as low,
          coalesce(bit_or(f.high), 0) as high, sum(f.value) as total
          from (${speakingOf(month, indicators)}) f group by f.indicator, f.block, f.kind, f.cell) g
    group by indicator`.execute(db)
  unpack(tallies, rows)
  return tallies
}
