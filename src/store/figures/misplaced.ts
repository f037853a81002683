import { sql } from 'kysely'
import type { FigureKind } from '#core/figure/figure.ts'
import type { Told } from '#core/figure/why-not-record.ts'
import { parsePeriod } from '#core/time/period.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { IncomingAct } from '#store/figures/incoming.ts'
import type { Db } from '#store/store.ts'

/* What `core/figure/why-not-record.ts` says of one figure, said of a whole file in the database; a test holds them together. */

/** A figure of the file that would stand softer beside a firmer one, or below the running total before it. */
export type Misplaced = {
  readonly line: number
  readonly indicator: string
  readonly said: Told
  /** For the first: what stands for the same period; for the second: the other one of the two totals. */
  readonly other: Told
}

const rank = (column: string) =>
  sql.raw(`case ${column} when 'estimate' then 0 when 'actual' then 1 when 'official' then 2 else -1 end`)

type MisplacedRow = {
  line: number
  indicator: string
  basis: string
  period: string
  kind: FigureKind
  value: string | null
  cell: CellColumns['cell']
  words: string | null
  other_period: string
  other_kind: FigureKind
  other_value: string | null
  other_cell: CellColumns['cell']
  other_words: string | null
}

const misplacedIn = (row: MisplacedRow | undefined): Misplaced | null => {
  const [period, other] = [parsePeriod(row?.period ?? ''), parsePeriod(row?.other_period ?? '')]
  if (!row || !period || !other) return null
  const { line, indicator, basis, kind, cell, value, words } = row
  return {
    line,
    indicator,
    said: { period, kind, basis, cell: wireOf({ cell, value, words }) },
    other: {
      period: other,
      kind: row.other_kind,
      basis,
      cell: wireOf({ cell: row.other_cell, value: row.other_value, words: row.other_words }),
    },
  }
}

/** The first line that says something softer than what stands for its period, by the same or published (`core/figure/why-not-record.ts`). */
export const findSofter = async (db: Db, act: IncomingAct): Promise<Misplaced | null> => {
  const { rows } = await sql<MisplacedRow>`
    select i.line, i.indicator, i.basis, i.period, i.kind, i.cell, i.value::text, i.words, f.period as other_period,
      f.kind as other_kind, f.cell as other_cell, f.value::text as other_value, f.words as other_words
    from figure f join incoming i on f.period = i.period and f.indicator = i.indicator and f.scope = i.scope
      and (f.basis = i.basis or f.kind = 'official') and ${rank('f.kind')} > ${rank('i.kind')}
    where f.province = ${act.province} and f.plan = ${act.plan} and f.period = any(${[...act.periods]}::text[])
      and f.kind in ('actual', 'official') and f.cell <> 'missing'
      and i.kind in ('estimate', 'actual') and i.cell <> 'missing' and ${isNew(act)}
    order by i.line, ${rank('f.kind')} desc limit 1`.execute(db)
  return misplacedIn(rows[0])
}

/** Says something else than what stands at the very same key. */
const isNew = ({ province, plan }: IncomingAct) => sql`
  not exists (select from figure_at own where own.province = ${province} and own.plan = ${plan} and own.period = i.period
    and own.indicator = i.indicator and own.scope = i.scope and own.kind = i.kind and own.basis = i.basis
    and (own.cell, own.value::text, own.words) is not distinct from (i.cell, i.value::text, i.words))`

/** A period that says how far its year has come, with its last month. */
export type RunningPeriod = { readonly period: string; readonly year: number; readonly month: number }

/**
 * The first line with which a running total would fall, among what the file says and what stands. `running`: every period
 * of the file's years that says how far the year has come; `codes`: of these indicators alone, null: of all.
 */
export const findFall = async (
  db: Db,
  act: IncomingAct,
  {
    running,
    codes,
  }: { readonly running: readonly RunningPeriod[]; readonly codes: readonly string[] | null },
): Promise<Misplaced | null> => {
  const { rows } = await sql<MisplacedRow>`
    with at as (
      select * from unnest(${running.map(({ period }) => period)}::text[], ${running.map(({ year }) => year)}::int[],
        ${running.map(({ month }) => month)}::int[]) as a(period, year, month)
    ), all_of as (
      select i.line, i.indicator, i.scope, i.basis, a.year, a.month, i.period, i.kind, i.value
      from incoming i join at a on a.period = i.period
      where i.cell = 'number' and i.kind in ('estimate', 'actual', 'official')
        and (${codes}::text[] is null or i.indicator = any(${codes}::text[]))
      union all
      select null, f.indicator, f.scope, f.basis, a.year, a.month, f.period, f.kind, f.value
      from at a join figure f on f.province = ${act.province} and f.plan = ${act.plan} and f.period = a.period
      where f.cell = 'number' and f.kind in ('estimate', 'actual', 'official') and f.basis = any(${[...act.bases]}::text[])
        and (${codes}::text[] is null or f.indicator = any(${codes}::text[]))
        and not exists (select from incoming i where i.period = f.period and i.indicator = f.indicator
          and i.scope = f.scope and i.kind = f.kind and i.basis = f.basis)
    ), run as (
      select distinct on (indicator, scope, basis, year, month) * from all_of
      order by indicator, scope, basis, year, month, ${rank('kind')} desc, line
    ), steps as (
      select *, lag(value) over w as before, lag(period) over w as before_period, lag(kind) over w as before_kind,
        lead(value) over w as after, lead(period) over w as after_period, lead(kind) over w as after_kind
      from run window w as (partition by indicator, scope, basis, year order by month)
    )
    select i.line, i.indicator, i.basis, i.period, i.kind, i.cell, i.value::text, i.words,
      case when s.before > s.value then s.before_period else s.after_period end as other_period,
      case when s.before > s.value then s.before_kind else s.after_kind end as other_kind,
      (case when s.before > s.value then s.before else s.after end)::text as other_value,
      'number' as other_cell, null as other_words
    from steps s join incoming i on i.line = s.line
    where (s.before > s.value or s.after < s.value) and ${isNew(act)}
    order by i.line limit 1`.execute(db)
  return misplacedIn(rows[0])
}

/** What stands in the years of a file that its lines could meet. */
export type Standing = {
  /** By one who speaks in the file. */
  readonly own: boolean
  /** Published, by anybody. */
  readonly official: boolean
}

/**
 * One look over the figures of these periods, before anything is compared: where its speakers have said nothing yet, as
 * with most files, there is nothing to hold a million lines against.
 */
export const findStanding = async (
  db: Db,
  { province, plan, bases }: IncomingAct,
  periods: readonly string[],
): Promise<Standing> => {
  const { rows } = await sql<Standing>`
    select coalesce(bool_or(f.basis = any(${[...bases]}::text[])), false) as own,
      coalesce(bool_or(f.kind = 'official'), false) as official
    from figure_revision f where f.province = ${province} and f.plan = ${plan}
      and f.period = any(${[...periods]}::text[])
      and (f.basis = any(${[...bases]}::text[]) or f.kind = 'official')`.execute(db)
  return rows[0] ?? { own: true, official: true }
}
