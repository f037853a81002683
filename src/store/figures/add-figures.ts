import { sql } from 'kysely'
import type { SoundFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, columnsOf, wireOf } from '#store/figures/cell-columns.ts'
import type { NewRecording } from '#store/figures/recordings.ts'
import type { Db } from '#store/store.ts'

/** A figure on its way in; `place` is where its document says it, `byAgency` whose unreleased word it is. */
export type NewFigure = SoundFigure & { readonly place: string | null; readonly byAgency: string | null }

/** What stood in the way of a figure: the newest revision, with its person and moment. */
export type Standing = {
  readonly revision: number
  readonly cell: WireCell
  readonly at: string
  readonly byName: string
}

export type Refused = {
  /** Which of the figures, from 0. */
  readonly index: number
  readonly what: 'conflict' | 'beforePredecessor'
  /** Null: the speaker had seen a revision, and there is none. */
  readonly stands: Standing | null
}

export type Added = {
  readonly recorded: readonly { readonly index: number; readonly revision: number }[]
  readonly unchanged: number
  /** Where there is one, nothing at all was recorded. */
  readonly refused: readonly Refused[]
}

/** Somebody else recorded the same figure between our look and our writing. The transaction is to be undone and tried again. */
export class FigureRace extends Error {}

type Row = {
  n: string
  verdict: 'recorded' | 'unchanged' | 'conflict' | 'beforePredecessor'
  next: number
  stood: number | null
  stood_at: Date | null
  by_name: string | null
  added: string
} & { readonly [Column in keyof CellColumns as `stood_${Column}`]: CellColumns[Column] | null }

/**
 * Records figures under one act, all of them or none, in one statement: each as the next revision where it differs from
 * the newest. The verdicts are those of `core/figure/replay.ts`, and a test holds the two together. Two who write the
 * same revision at once meet at the key: the second one's statement adds one row less, and `FigureRace` is thrown.
 */
export const addFigures = async (
  db: Db,
  act: NewRecording & { readonly plan: string },
  figures: readonly NewFigure[],
): Promise<Added> => {
  if (figures.length === 0) return { recorded: [], unchanged: 0, refused: [] }
  const { rows } = await statement(act, figures).execute(db)
  const recorded = rows.filter(({ verdict }) => verdict === 'recorded')
  const refused = rows.flatMap((row): readonly Refused[] =>
    row.verdict === 'conflict' || row.verdict === 'beforePredecessor'
      ? [{ index: Number(row.n) - 1, what: row.verdict, stands: standingIn(row) }]
      : [],
  )
  if (refused.length === 0 && recorded.length !== Number(rows[0]?.added ?? 0)) throw new FigureRace()
  return {
    recorded:
      refused.length > 0 ? [] : recorded.map(({ n, next }) => ({ index: Number(n) - 1, revision: next })),
    unchanged: rows.filter(({ verdict }) => verdict === 'unchanged').length,
    refused,
  }
}

const standingIn = (row: Row): Standing | null => {
  if (row.stood === null || row.stood_cell === null || row.stood_at === null) return null
  const cell = wireOf({ cell: row.stood_cell, value: row.stood_value, words: row.stood_words })
  return { revision: row.stood, cell, at: row.stood_at.toISOString(), byName: row.by_name ?? '' }
}

const statement = (act: NewRecording & { readonly plan: string }, figures: readonly NewFigure[]) => {
  const cells = figures.map(({ cell }) => columnsOf(cell))
  return sql<Row>`
    with said as (
      select * from unnest(
        ${figures.map(({ period }) => period)}::text[], ${figures.map(({ indicator }) => indicator)}::text[],
        ${figures.map(({ scope }) => scope)}::text[], ${figures.map(({ kind }) => kind)}::text[],
        ${figures.map(({ basis }) => basis)}::text[], ${cells.map(({ cell }) => cell)}::text[],
        ${cells.map(({ value }) => value)}::text[], ${cells.map(({ words }) => words)}::text[],
        ${figures.map(({ printed }) => printed || null)}::text[], ${figures.map(({ place }) => place)}::text[],
        ${figures.map(({ byAgency }) => byAgency)}::text[], ${figures.map(({ base }) => base)}::int[]
      ) with ordinality as s(period, indicator, scope, kind, basis, cell, value, words, printed, place, by_agency, base, n)
    ), judged as (
      select s.*, f.revision as stood, f.recorded_at as stood_at, f.cell as stood_cell, f.value::text as stood_value,
        f.words as stood_words, f.recording as stood_by, coalesce(f.revision, 0) + 1 as next,
        case
          when case when f.revision is null then s.cell = 'missing'
               else (f.cell, f.value::text, f.words) is not distinct from (s.cell, s.value, s.words) end then 'unchanged'
          when s.base is not null and s.base <> coalesce(f.revision, 0) then 'conflict'
          when f.recorded_at > ${act.at} then 'beforePredecessor'
          else 'recorded'
        end as verdict
      from said s left join lateral (
        select * from figure_revision f
        where f.province = ${act.province} and f.plan = ${act.plan} and f.period = s.period
          and f.indicator = s.indicator and f.scope = s.scope and f.kind = s.kind and f.basis = s.basis
        order by f.revision desc limit 1) f on true
    ), fresh as (
      select * from judged where verdict = 'recorded'
        and not exists (select from judged where verdict in ('conflict', 'beforePredecessor'))
    ), act as (
      insert into recording (at, province, what, document, reason, by_account, by_name, by_agency, trial, detail)
      select ${act.at}, ${act.province}, ${act.what}, ${act.document}, ${act.reason}, ${act.byAccount}, ${act.byName},
        ${act.byAgency}, ${act.trial}, ${act.detail === undefined ? null : JSON.stringify(act.detail)}::jsonb
      where exists (select from fresh)
      returning recording
    ), added as (
      insert into figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis,
        cell, value, words, printed, place, by_agency)
      select ${act.at}, act.recording, next, ${act.province}, ${act.plan}, period, indicator, scope, kind, basis,
        cell, value::numeric, words, printed, place, by_agency
      from fresh, act order by period, indicator, scope, kind, basis
      on conflict do nothing
      returning 1
    )
    select j.n, j.verdict, j.next, j.stood, j.stood_at, j.stood_cell, j.stood_value, j.stood_words, r.by_name,
      (select count(*) from added) as added
    from judged j left join recording r on j.verdict in ('conflict', 'beforePredecessor')
      and r.province = ${act.province} and r.recording = j.stood_by
    order by j.n`
}
