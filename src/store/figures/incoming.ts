import { sql } from 'kysely'
import type { SoundFigure } from '#core/figure/said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, columnsOf, wireOf } from '#store/figures/cell-columns.ts'
import type { Db, Streams } from '#store/store.ts'

/** A judged figure of a file: its line, and whose unreleased word it is. */
export type IncomingFigure = Omit<SoundFigure, 'period' | 'kind'> & {
  readonly period: string
  readonly kind: string
  readonly line: number
  readonly byAgency: string | null
}

/** The base of a figure that nobody may say: it is there already, word for word, or it is refused. */
export const mustStand = -1

/** A figure of the file that stands in the way of all: a revision that its author had not seen, or a moment before its predecessor's. */
export type Obstacle = {
  readonly line: number
  readonly what: 'conflict' | 'beforePredecessor' | 'mustStand'
  readonly stands: {
    readonly revision: number
    readonly cell: WireCell
    readonly at: Date
    readonly byName: string
  } | null
  /** What the line says it of. */
  readonly said: { readonly basis: string; readonly cell: string; readonly base: number | null }
}

/** PostgreSQL's text format: a backslash before what would end a field or a line. */
const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const text = (value: string | number | null): string => {
  if (value === null) return '\\N'
  if (typeof value === 'number' || !special.test(value)) return `${value}`
  return value.replaceAll(/[\\\t\n\r]/g, (letter) => escapes[letter] ?? letter)
}

/** One line of COPY. */
export const incomingLine = (figure: IncomingFigure): string => {
  const { cell, value, words } = columnsOf(figure.cell)
  const { line, period, indicator, scope, kind, basis, printed, base, byAgency } = figure
  return `${line}\t${period}\t${indicator}\t${text(scope)}\t${kind}\t${text(basis)}\t${cell}\t${value ?? '\\N'}\t${text(
    words,
  )}\t${text(printed === '' ? null : printed)}\t${text(base)}\t${text(byAgency)}\n`
}

const columns = `line, period, indicator, scope, kind, basis, cell, value, words, printed, base, by_agency`

/** Lets a file in as far as a table of this transaction's own; nobody else sees it, and it ends with the transaction. */
export const takeIn = async (db: Db, streams: Streams, lines: AsyncIterable<string>): Promise<void> => {
  await sql`select set_config('work_mem', '128MB', true), set_config('temp_buffers', '64MB', true)`.execute(
    db,
  )
  await sql`
    create temporary table incoming (line int not null, period text collate "C" not null,
      indicator text collate "C" not null, scope text collate "C" not null, kind text collate "C" not null,
      basis text collate "C" not null, cell text collate "C" not null, value numeric, words text, printed text,
      base int, by_agency text collate "C") on commit drop`.execute(db)
  await streams.copyIn(`copy incoming (${columns}) from stdin`, lines)
  await sql`analyze incoming`.execute(db)
}

export type IncomingAct = {
  readonly province: string
  readonly plan: string
  readonly at: Date
  /** The periods that the file speaks of: only there is anything compared. */
  readonly periods: readonly string[]
  /** Who speaks in it. */
  readonly bases: readonly string[]
}

const sameKey = ({ province, plan, periods }: IncomingAct) => sql`
  f.province = ${province} and f.plan = ${plan} and f.period = any(${[...periods]}::text[]) and f.period = i.period
  and f.indicator = i.indicator and f.scope = i.scope and f.kind = i.kind and f.basis = i.basis`

const differs = sql`(f.cell, f.value::text, f.words) is distinct from (i.cell, i.value::text, i.words)`

/** The first lines that stand in the way, `most` at most; none: then everything may be recorded. */
export const findObstacles = async (db: Db, act: IncomingAct, most: number): Promise<readonly Obstacle[]> => {
  type Row = {
    line: number
    verdict: Obstacle['what']
    basis: string
    said: string
    base: number | null
    stood: number | null
    at: Date | null
    by_name: string | null
  } & {
    [Column in keyof CellColumns]: CellColumns[Column] | null
  }
  const { rows } = await sql<Row>`
    select i.line, case when i.base = ${mustStand} then 'mustStand' when i.base <> coalesce(f.revision, 0) then 'conflict'
        else 'beforePredecessor' end as verdict, i.basis, i.cell as said, i.base, f.revision as stood, f.recorded_at as at, f.cell, f.value,
      f.words, r.by_name
    from incoming i left join figure f on ${sameKey(act)}
    left join recording r on r.province = f.province and r.recording = f.recording
    where (f.revision is not null or i.cell <> 'missing') and ${differs}
      and (i.base <> coalesce(f.revision, 0) or f.recorded_at > ${act.at})
    order by i.line limit ${most}`.execute(db)
  return rows.map((row) => {
    const { line, verdict, basis, said, base, stood, at, cell, value, words } = row
    const stands =
      at === null || cell === null || stood === null
        ? null
        : { revision: stood, cell: wireOf({ cell, value, words }), at, byName: row.by_name ?? '' }
    return { line, what: verdict, stands, said: { basis, cell: said, base } }
  })
}

/** The rows that a file becomes where nothing stands at any of its keys: all first revisions. */
const firstRevisions = sql`select 1 as next, i.* from incoming i where i.cell <> 'missing'`

/** The rows that it becomes beside what stands: what differs from the newest revisions. */
const nextRevisions = (act: IncomingAct) => sql`
  select coalesce(f.revision, 0) + 1 as next, i.* from incoming i left join figure f on ${sameKey(act)}
  where (f.revision is not null or i.cell <> 'missing') and ${differs}`

/**
 * Records what differs from the newest revisions, as their next ones; answers how many. `isFirst`: nobody who speaks here
 * has said anything of these periods, and nothing is looked up. Null: some key was there already when it was to be added,
 * because the file says it twice or because somebody else was quicker.
 */
export const recordIncoming = async (
  db: Db,
  act: IncomingAct,
  { recording, isFirst }: { readonly recording: string; readonly isFirst: boolean },
): Promise<number | null> => {
  await sql`savepoint recording`.execute(db)
  try {
    const added = await sql`
      insert into figure_revision (recorded_at, recording, revision, province, plan, period, indicator, scope, kind, basis,
        cell, value, words, printed, place, by_agency)
      select ${act.at}, ${recording}::bigint, next, ${act.province}, ${act.plan}, period, indicator, scope, kind, basis,
        cell, value, words, printed, line::text, by_agency
      from (${isFirst ? firstRevisions : nextRevisions(act)}) as new
      order by period, indicator, scope, kind, basis`.execute(db)
    return Number(added.numAffectedRows ?? 0n)
  } catch (error) {
    if (!isTaken(error)) throw error
    await sql`rollback to savepoint recording`.execute(db)
    return null
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505'

/** The first line of the file that says a figure again, with the line that said it before; null where none does. */
export const findTwice = async (
  db: Db,
): Promise<{ readonly line: number; readonly first: number } | null> => {
  const { rows } = await sql<{ line: number; first: number }>`
    select line, first from (
      select line, lag(line) over (partition by period, indicator, scope, kind, basis order by line) as first
      from incoming) as told
    where first is not null order by line limit 1`.execute(db)
  return rows[0] ?? null
}
