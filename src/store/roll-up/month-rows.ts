import { type RawBuilder, sql } from 'kysely'
import { type Blocks, wordSize } from '#core/consolidation/over-scope/blocks.ts'

/** A month of a plan, as it is known now or was known at a moment (H09). */
export type Month = {
  readonly province: string
  readonly plan: string
  readonly period: string
  readonly asOf: Date | null
  readonly blocks: Blocks
}

type Sql = RawBuilder<unknown>

/** What reports say; plans, paths and forecasts are never added to it (B15). */
const reported = sql`f.kind in ('estimate', 'actual', 'official')`

const known = ({ asOf }: Month): Sql => (asOf === null ? sql`` : sql`and f.recorded_at <= ${asOf}`)

const inMonth = (month: Month): Sql =>
  sql`f.province = ${month.province} and f.plan = ${month.plan} and f.period = ${month.period} ${known(month)}`

/** Of a month: the table of newest revisions, as they are or were known. */
const newest = ({ asOf }: Month): Sql => (asOf === null ? sql`figure` : sql`figure_as_of(${asOf})`)

/** Corrections alone: the small index of revisions above the first. */
const corrections = (month: Month): Sql =>
  sql`select f.scope, f.indicator from figure_revision f where ${inMonth(month)} and f.revision > 1`

/**
 * Block and bit (in its low or its high word) of every place, and which of its indicators have been corrected. Joined with the table of places, whose
 * key tells the planner that a figure has one seat: the small side is hashed, and the figures are read in parallel.
 * Grouped, not fenced by OFFSET, which would forbid that.
 */
const seats = (month: Month): Sql => {
  const { seats: all } = month.blocks
  const word = (from: number): readonly (string | null)[] =>
    all.map(({ bit }) => (bit >= from && bit < from + wordSize ? String(1n << BigInt(bit - from)) : null))
  return sql`(
    select a.code, min(s.block) as block, min(s.low) as low, min(s.high) as high, min(c.indicators) as corrected
    from area a
    join unnest(${all.map(({ scope }) => scope)}::text[], ${all.map(({ block }) => block)}::int[],
      ${word(0)}::int8[], ${word(wordSize)}::int8[]) s(scope, block, low, high) on s.scope collate "C" = a.code
    left join (select scope, array_agg(indicator) as indicators from (${corrections(month)}) x group by scope) c
      on c.scope = a.code
    where a.province = ${month.province} group by a.code)`
}

const among = (indicators: readonly string[] | null): Sql =>
  indicators === null ? sql`` : sql`and f.indicator = any(${[...indicators]}::text[])`

/** What was said once and never corrected, of any kind: without a look for later revisions, row by row as they lie. */
export const untouched = (month: Month, indicators: readonly string[] | null): Sql => sql`
  figure_revision f join ${seats(month)} l on l.code = f.scope
  where ${inMonth(month)} and f.revision = 1 ${among(indicators)}
    and (l.corrected is null or f.indicator <> all(l.corrected))`

/** The newest revisions of everything that was said of an indicator in a place where something of it was corrected. */
export const corrected = (month: Month, indicators: readonly string[] | null): Sql => sql`
  (select distinct scope, indicator from (${corrections(month)}) x) c
  join ${newest(month)} f
    on f.scope = c.scope and f.indicator = c.indicator
  join ${seats(month)} l on l.code = f.scope
  where ${inMonth(month)} ${among(indicators)}`

const columns = sql`f.indicator, f.scope, f.kind, f.basis, f.cell, f.value, f.recorded_at, l.block, l.low, l.high`

/** Everything that was said of these indicators, newest revisions. */
export const saidOf = (month: Month, indicators: readonly string[]): Sql => sql`
  select ${columns} from ${untouched(month, indicators)} and ${reported} and f.cell <> 'missing'
  union all
  select ${columns} from ${corrected(month, indicators)} and ${reported} and f.cell <> 'missing'`

/**
 * One figure for each place of indicators that have one voice of each kind: the firmest. Only what is firmer than an
 * estimate is hashed, mostly a small part of the month; nothing is sorted.
 */
const firmestOf = (month: Month, indicators: readonly string[]): Sql => sql`
  select f.* from (${saidOf(month, indicators)}) f
  where not exists (
    select from (
      select f.indicator, f.scope, f.kind from ${newest(month)} f
      where ${inMonth(month)} ${among(indicators)} and f.kind in ('actual', 'official') and f.cell <> 'missing') firmer
    where firmer.indicator = f.indicator and firmer.scope = f.scope
      and (f.kind = 'estimate' or f.kind = 'actual' and firmer.kind = 'official'))`

/** One figure for each place, in the order of `speaking` of core/consolidation/over-scope/tally.ts. */
const chosenOf = (month: Month, indicators: readonly string[]): Sql => sql`
  select distinct on (f.indicator, f.scope) f.* from (${saidOf(month, indicators)}) f
  order by f.indicator, f.scope, array_position(array['estimate', 'actual', 'official'], f.kind::text) desc,
    f.basis = 'consolidator' desc, f.basis`

/** Whether an indicator has one voice of each kind in every place: its firmest speaks, nobody has to be chosen. */
export type OneVoice = (indicator: string) => boolean

/** One figure for each place, whoever else has spoken. A question that sorts nobody is not asked: it would forbid to read in parallel. */
export const speakingOf = (month: Month, indicators: readonly string[], oneVoice: OneVoice): Sql => {
  const sorted = indicators.filter((code) => !oneVoice(code))
  const firmest = firmestOf(month, indicators.filter(oneVoice))
  return sorted.length === 0
    ? firmest
    : sql`${firmest} union all select * from (${chosenOf(month, sorted)}) chosen`
}
