import { sql } from 'kysely'
import { fromWire, type WireCell } from '#core/figure/wire.ts'
import { of } from '#core/figure/decimal.ts'
import type { Column } from '#core/plan/table.ts'
import type { AskingPlan } from '#core/report/form.ts'
import type { Db } from '#store/store.ts'

/** A plan as the month asks about it: its year and signing day, its targets with their comparators, its rows. */
export type MonthPlan = AskingPlan & {
  readonly head: {
    readonly id: string
    readonly year: number
    readonly number: string
    readonly date: string | null
    readonly title: string
  }
  /** By target id. */
  readonly aims: ReadonlyMap<string, { readonly comparator: string; readonly stretch: string | null }>
}

const findHead = (db: Db, plan: string) =>
  db
    .selectFrom('plan')
    .select(['plan as id', 'year', 'number', 'date', 'title'])
    .where('plan', '=', plan)
    .executeTakeFirst()

const listTargets = (db: Db, plan: string) =>
  db
    .selectFrom('plan_target')
    .select(['id', 'indicator', 'unit', 'value', 'comparator', 'stretch'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()

const listTables = async (db: Db, plan: string): Promise<AskingPlan['tables']> => {
  const tables = await db
    .selectFrom('plan_table')
    .select(['id', 'title', 'columns'])
    .$narrowType<{ columns: Column[] }>()
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()
  const rows = await db
    .selectFrom('plan_row')
    .select(['table_id', 'label', 'stt', 'unit', 'level', 'cells'])
    .$narrowType<{ cells: Record<number, { cell: WireCell }> }>()
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()
  return tables.map((table) => ({
    ...table,
    rows: rows
      .filter((row) => row.table_id === table.id)
      .map(({ label, stt, unit, level, cells }) => {
        const read = Object.entries(cells).map(([n, { cell }]) => [Number(n), { cell: fromWire(cell) }] as const)
        return { label, stt, unit, level, cells: Object.fromEntries(read) }
      }),
  }))
}

/** Null when there is no such plan. */
export const findMonthPlan = async (db: Db, plan: string): Promise<MonthPlan | null> => {
  const head = await findHead(db, plan)
  if (!head) return null
  const targets = await listTargets(db, plan)
  return {
    head,
    document: { year: head.year },
    targets: targets.map((target) => ({ ...target, value: of(target.value) })),
    aims: new Map(targets.map(({ id, comparator, stretch }) => [id, { comparator, stretch }])),
    tables: await listTables(db, plan),
  }
}

/** The clauses of the plan's last part with their lines' words, to find the one that asks for the report. */
export const listRules = async (db: Db, plan: string) => {
  const clauses = await db
    .selectFrom('plan_clause')
    .select(['id', 'lines'])
    .where('plan', '=', plan)
    .where('kind', '=', 'rule')
    .orderBy('ordinal')
    .execute()
  const wanted = clauses.flatMap(({ lines }) => lines)
  if (wanted.length === 0) return { clauses: [], words: new Map<number, string>() }
  const words = await sql<{ line: number; text: string }>`
    select line, lines[line] as text from plan, unnest(${wanted}::int[]) as line where plan = ${plan}`.execute(db)
  return { clauses, words: new Map(words.rows.map(({ line, text }) => [line, text])) }
}

/** Owners of an indicator, the first focal; the newest confirmation counts, else the newest proposal (Q21). */
export type Owned = { readonly owners: readonly string[]; readonly confirmed: boolean }

export const listOwned = async (db: Db, plan: string): Promise<ReadonlyMap<string, Owned>> => {
  const rows = await db
    .selectFrom('indicator_owner')
    .select(['code', 'what', 'owners'])
    .distinctOn('code')
    .where('plan', '=', plan)
    .orderBy('code')
    .orderBy(sql`what = 'confirmed'`, 'desc')
    .orderBy('revision', 'desc')
    .execute()
  return new Map(rows.map(({ code, what, owners }) => [code, { owners, confirmed: what === 'confirmed' }]))
}
