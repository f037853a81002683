import { pipeline } from 'node:stream/promises'
import { CompiledQuery, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import { escapeLiteral, type Pool, type PoolClient, type QueryResultRow } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Role } from '#core/access/permissions.ts'
import { directly } from '#store/direct.ts'
import type { Tables } from '#store/schema.ts'

/** A running transaction: what every function of this folder takes first. */
export type Db = Transaction<Tables>

/** What row-level security goes by: the province always, agency and role for what is not everybody's. */
export type View = {
  readonly province: string
  readonly agency: string | null
  /** `system` is the program itself: first start, command line, looking up a session. */
  readonly role: Role | 'system'
}

/** COPY, row after row as PostgreSQL's own text, inside of a transaction. */
export type Streams = {
  /** `copy incoming (…) from stdin`. */
  readonly copyIn: (sql: string, rows: AsyncIterable<Uint8Array | string>) => Promise<void>
  /** `copy (select …) to stdout`. */
  readonly copyOut: (sql: string) => AsyncIterable<Uint8Array>
  readonly ask: Ask
}

/** A statement that a connection plans once, under its name. */
export type Statement = { readonly name: string; readonly text: string }
/** Asks such a statement inside of a transaction. */
export type Ask = <Row extends QueryResultRow>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<readonly Row[]>

export type Store = {
  /** All or nothing. The view's settings live as long as the transaction and no longer. */
  readonly transaction: <Value>(view: View, work: (db: Db) => Promise<Value>) => Promise<Value>
  /** The same for what is too large for memory. */
  readonly streaming: <Value>(
    view: View,
    work: (db: Db, streams: Streams) => Promise<Value>,
  ) => Promise<Value>
  /**
   * The same without a query builder, for what is asked at every figure that somebody saves. `last` asks for the last
   * time and commits in the same message; a statement that fails leaves nothing.
   */
  readonly direct: <Value>(view: View, work: (ask: Ask, last: Ask) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

/** Connections for whole questions and streams, and those that take several messages at once. */
export type Pools = { readonly pool: Pool; readonly quick: Pool }

/**
 * The store over an open pool. `role` is taken in every transaction when the pool does not already connect
 * as the application's role; null where the server gave us none (then FORCE ROW LEVEL SECURITY holds the owner).
 */
export const storeOn = (database: Kysely<Tables>, { pool, quick }: Pools, role: string | null): Store => ({
  transaction: (view, work) =>
    database.transaction().execute(async (db) => {
      await enter(db, view, role)
      return work(db)
    }),
  streaming: async (view, work) => {
    const client = await pool.connect()
    try {
      return await onClient(client)
        .transaction()
        .execute(async (db) => {
          await enter(db, view, role)
          return work(db, streamsOn(client))
        })
    } finally {
      client.release()
    }
  },
  direct: (view, work) => directly(quick, entering(view, role, plannedOnce), work),
  close: () => database.destroy(),
})

const askOn =
  (client: PoolClient): Ask =>
  async ({ name, text }, values) =>
    (await client.query({ name, text, values: [...values] })).rows

/** The same statement among others of a transaction, planned anew. */
export const askIn =
  (db: Db): Ask =>
  async <Row extends QueryResultRow>({ text }: Statement, values: readonly unknown[]) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows

/** Kysely over one connection that stays ours. */
const onClient = (client: PoolClient): Kysely<Tables> => {
  const query = client.query.bind(client)
  const borrowed = { query, release: (): void => {} }
  const pool = { connect: () => Promise.resolve(borrowed), end: () => Promise.resolve(), options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

const streamsOn = (client: PoolClient): Streams => ({
  copyIn: (text, rows) => pipeline(rows, client.query(copyFrom(text))),
  copyOut: (text) => client.query(copyTo(text)),
  ask: askOn(client),
})

/**
 * One statement: the role, the search path and the three settings that the policies read. Figures are read in the order
 * of their key; that a disk reads a page here as fast as there is said, or the planner sorts a month instead.
 */
const enter = async (db: Db, view: View, role: string | null): Promise<void> => {
  await sql.raw(entering(view, role)).execute(db)
}

type Settings = readonly (readonly [string, string])[]

/** A statement with a name keeps the plan that it was given first. */
const plannedOnce: Settings = [['plan_cache_mode', 'force_generic_plan']]

const entering = ({ province, agency, role }: View, taken: string | null, more: Settings = []): string => {
  const settings: Settings = [
    ...more,
    ...(taken === null ? [] : [['role', taken] as const]),
    ['search_path', 'nhip, public'],
    ['random_page_cost', '1.1'],
    ['nhip.province', province],
    ['nhip.agency', agency ?? ''],
    ['nhip.role', role],
  ]
  const set = settings.map(([name, value]) => `set_config('${name}', ${escapeLiteral(value)}, true)`)
  return `select concat(${set.join(', ')})`
}
