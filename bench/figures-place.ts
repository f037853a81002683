import { Client, Pool, type PoolConfig } from 'pg'
import { openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'
import { openStore } from '#store/open-store.ts'
import type { Store } from '#store/store.ts'
import { emptyFolder, remove } from '../test/e2e/server.ts'

/** A store of the bench's own, with plain connections to the same PostgreSQL for baselines. */
export type Place = {
  readonly store: Store
  readonly folder: string
  readonly client: Client
  /** As many plain connections at once. */
  readonly pool: (most: number) => Pool
}

const there = `select from pg_namespace where nspname = 'nhip'`

/** On the embedded server in a new folder, or on the empty database that DATABASE_URL names; what was made goes again. */
export const onPlace = async <Value>(work: (place: Place) => Promise<Value>): Promise<Value> => {
  const url = process.env['DATABASE_URL']
  const folder = emptyFolder()
  try {
    return await (url ? onServer(url, folder, work) : onFolder(folder, work))
  } finally {
    remove(folder)
  }
}

const onServer = async <Value>(
  url: string,
  folder: string,
  work: (place: Place) => Promise<Value>,
): Promise<Value> => {
  const config = { connectionString: url }
  const client = new Client(config)
  await client.connect()
  if ((await client.query(there)).rowCount !== 0)
    throw new Error('DATABASE_URL: the bench wants an empty database, this one has a schema nhip')
  const { store } = await openStore({ url })
  try {
    return await work({ store, folder, client, pool: poolOn(config) })
  } finally {
    await store.close()
    await client.query('drop schema nhip cascade; drop table if exists bench_figure')
    await client.end()
  }
}

const onFolder = async <Value>(folder: string, work: (place: Place) => Promise<Value>): Promise<Value> => {
  const { store } = await openStore({ data: folder })
  const cluster = await openCluster(folder)
  const config = { host: cluster.socket, user: owner, database: 'nhip' }
  const client = new Client(config)
  await client.connect()
  try {
    return await work({ store, folder, client, pool: poolOn(config) })
  } finally {
    await client.end()
    await cluster.close()
    await store.close()
  }
}

const poolOn =
  (config: PoolConfig) =>
  (most: number): Pool =>
    new Pool({ ...config, max: most })
