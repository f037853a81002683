import { Kysely, PostgresDialect } from 'kysely'
import { Client, type ClientConfig, Pool, types } from 'pg'
import { openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'
import { migrate } from '#store/migrate.ts'
import type { Tables } from '#store/schema.ts'
import { type Store, storeOn } from '#store/store.ts'

/** Where the data live: an embedded server on a folder, or the office's own server. */
export type Where = { readonly data: string } | { readonly url: string }

export type Opened = {
  readonly store: Store
  /** Names of the migrations that this opening applied; all of them on an empty database. */
  readonly migrated: readonly string[]
  /** Another command had the embedded server running. */
  readonly joined: boolean
}

const app = 'nhip_app'
const database = 'nhip'
const keptAsText: ReadonlySet<number> = new Set([types.builtins.DATE, types.builtins.NUMERIC])

/** Days stay `2024-03-18` and numerics stay text: neither may pass through a Date or a double. */
const typeParsers: NonNullable<ClientConfig['types']> = {
  getTypeParser: (id, format) =>
    keptAsText.has(id)
      ? (text: string) => text
      : types.getTypeParser(id, format === 'binary' ? 'binary' : 'text'),
}

/** Opens the store: starts or joins the embedded server (or dials DATABASE_URL), brings the schema forward, takes the application's role. */
export const openStore = async (where: Where): Promise<Opened> => {
  if ('url' in where) {
    const migrated = await bringForward({ connectionString: where.url })
    return { store: await storeFor({ connectionString: where.url }), migrated, joined: false }
  }
  const cluster = await openCluster(where.data)
  try {
    const at = { host: cluster.socket, database }
    await makeDatabase(cluster.socket)
    const migrated = await bringForward({ ...at, user: owner })
    const store = await storeFor({ ...at, user: app })
    const close = async (): Promise<void> => {
      await store.close()
      await cluster.close()
    }
    return { store: { ...store, close }, migrated, joined: cluster.joined }
  } catch (error) {
    await cluster.close()
    throw error
  }
}

/** A pool on a database whose schema is in place, and the store over it. */
export const storeFor = async (config: ClientConfig): Promise<Store> => {
  const [pool, quick] = [poolOf(config), poolOf({ ...config, pipeline: true })]
  const role = await roleToTake(pool)
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const store = storeOn(database, { pool, quick }, role)
  const close = async (): Promise<void> => {
    await store.close()
    if (!pool.ending) await pool.end()
    await quick.end()
  }
  return { ...store, close }
}

const poolOf = (config: ClientConfig): Pool => {
  const pool = new Pool({ ...config, types: typeParsers, max: 10, application_name: 'nhip' })
  // a connection that dies while idle is replaced by the pool; the next question finds out if the server is gone
  pool.on('error', (error) => {
    if (!pool.ending) console.error(`database connection lost: ${error.message}`)
  })
  return pool
}

const roleToTake = async (pool: Pool): Promise<string | null> => {
  const found = await pool.query<{ take: boolean }>(
    `select pg_has_role(oid, 'MEMBER') and current_user <> rolname as take from pg_roles where rolname = $1`,
    [app],
  )
  return found.rows[0]?.take === true ? app : null
}

/** Any number that no other program takes: of two commands on an empty folder one makes the database, the other waits. */
const making = 7_403_114_208

/** The embedded server's database and its application role, on the first start. */
export const makeDatabase = async (socket: string, name = database): Promise<void> => {
  const client = new Client({ host: socket, user: owner, database: 'postgres' })
  await client.connect()
  try {
    // given back when the connection ends
    await client.query('select pg_advisory_lock($1)', [making])
    const role = await client.query('select from pg_roles where rolname = $1', [app])
    if (role.rowCount === 0) await client.query(`create role ${app} login`)
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}

export const bringForward = async (config: ClientConfig): Promise<readonly string[]> => {
  const client = new Client({ ...config, application_name: 'nhip migration' })
  await client.connect()
  try {
    return await migrate(client)
  } finally {
    await client.end()
  }
}
