import { sql } from 'kysely'
import type { FigureKey } from '#core/figure/figure.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'
import type { Entry } from '#core/report/entry.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { entryOf } from '#store/drafts.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** What an act of recording says beyond its words: the number of a sending, the finding that was decided. */
export type Trace = { readonly sending: number | null; readonly decision: string | null }

/** By the number of the revision, of those that this view may read. */
export const tracesOf = async (db: Db, key: FigureKey): Promise<ReadonlyMap<number, Trace>> => {
  const rows = await db
    .selectFrom('figure_revision as f')
    .innerJoin('recording as r', (join) =>
      join.onRef('r.province', '=', 'f.province').onRef('r.recording', '=', 'f.recording'),
    )
    .select('f.revision')
    .select(sql<number | null>`(r.detail ->> 'revision')::int`.as('sending'))
    .select(sql<string | null>`r.detail ->> 'decision'`.as('decision'))
    .where('f.plan', '=', key.plan)
    .where('f.period', '=', key.period)
    .where('f.indicator', '=', key.indicator)
    .where('f.scope', '=', key.scope)
    .where('f.kind', '=', key.kind)
    .where('f.basis', '=', key.basis)
    .execute()
  return new Map(rows.map(({ revision, ...trace }) => [revision, trace]))
}

/** What a frozen edition says of one indicator. */
export type Publication = {
  readonly period: string
  readonly edition: number
  readonly at: Date
  readonly by: string
  readonly trial: boolean
  readonly newest: boolean
  readonly line: ConsolidatedLine | null
}

/** Newest first; of one period, or of every period of the plan. Only the line in question leaves the database. */
export const listPublications = async (
  db: Db,
  wanted: { readonly plan: string; readonly period: string | null; readonly indicator: string },
): Promise<readonly Publication[]> => {
  const { plan, period, indicator } = wanted
  const one = period === null ? sql`` : sql`and c.period = ${period}`
  const { rows } = await sql<Publication>`
    select c.period, c.edition, c.at, c.by_name as by, c.trial,
      c.edition = max(c.edition) over (partition by c.period) as newest,
      (select said.line from (
         select json_array_elements(c.page -> 'targets') as line
         union all
         select json_array_elements(t -> 'lines') from json_array_elements(c.page -> 'tables') t) said
       where said.line ->> 'code' = ${indicator} limit 1) as line
    from consolidation c join period_opening o on o.province = c.province and o.period = c.period
    where o.plan = ${plan} ${one}
    order by c.at desc, c.period desc, c.edition desc`.execute(db)
  return rows
}

/** What a sending said of one indicator, with its receipt. */
export type Saying = {
  readonly sending: number
  readonly at: Date
  readonly checksum: string
  readonly entry: Entry
}

/** Every sending of an agency that speaks of the indicator, newest first. */
export const listSayings = async (
  db: Db,
  said: { readonly period: string; readonly agency: string; readonly indicator: string },
): Promise<readonly Saying[]> => {
  const rows = await db
    .selectFrom('sent_entry as e')
    .innerJoin('report_fact as f', (join) =>
      join
        .onRef('f.province', '=', 'e.province')
        .onRef('f.period', '=', 'e.period')
        .onRef('f.agency', '=', 'e.agency')
        .onRef('f.revision', '=', 'e.revision')
        .on('f.what', '=', 'sent'),
    )
    .select(['e.revision as sending', 'e.kind', 'e.value', 'f.at', 'f.checksum'])
    .where('e.period', '=', said.period)
    .where('e.agency', '=', said.agency)
    .where('e.code', '=', said.indicator)
    .orderBy('e.revision', 'desc')
    .execute()
  return rows.map(({ sending, at, checksum, kind, value }) => ({
    sending,
    at,
    checksum,
    entry: entryOf({ kind, value }),
  }))
}

/** One revision of any figure of an indicator, beside the one before it. */
export type IndicatorRevision = {
  readonly period: string
  readonly kind: FigureKey['kind']
  readonly basis: string
  readonly revision: number
  readonly was: WireCell | null
  readonly cell: WireCell
  readonly by: string
  readonly at: Date
  readonly reason: string
}

type RevisionRow = Omit<IndicatorRevision, 'was' | 'cell'> &
  CellColumns & {
    readonly [Column in keyof CellColumns as `was_${Column}`]: CellColumns[Column] | null
  }

/** What was recorded about an indicator of a place, newest first, as far as this view may read it. */
export const listIndicatorRevisions = async (
  db: Db,
  of: {
    readonly plan: string
    readonly indicator: string
    readonly scope: string
    readonly periods: readonly string[]
    readonly most: number
    readonly asOf: Date | null
  },
): Promise<readonly IndicatorRevision[]> => {
  const { rows } = await sql<RevisionRow>`
    select f.period, f.kind, f.basis, f.revision, f.recorded_at as at, r.by_name as by, r.reason, f.cell,
      f.value::text as value, f.words, lag(f.cell) over said as was_cell, lag(f.value::text) over said as was_value,
      lag(f.words) over said as was_words
    from figure_revision f join recording r on r.province = f.province and r.recording = f.recording
    where f.plan = ${of.plan} and f.period = any(${[...of.periods]}::text[]) and f.indicator = ${of.indicator}
      and f.scope = ${of.scope} and (${of.asOf}::timestamptz is null or f.recorded_at <= ${of.asOf}::timestamptz)
    window said as (partition by f.period, f.kind, f.basis order by f.revision)
    order by f.recorded_at desc, f.period, f.kind, f.basis, f.revision desc limit ${of.most}`.execute(db)
  return rows.map(({ cell, value, words, was_cell, was_value, was_words, ...row }) => ({
    ...row,
    cell: wireOf({ cell, value, words }),
    was: was_cell === null ? null : wireOf({ cell: was_cell, value: was_value, words: was_words }),
  }))
}
