import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { type Cluster, openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'
import { migrationsDigest, readMigrations } from '#store/migrate.ts'
import { bringForward, makeDatabase, storeFor } from '#store/open-store.ts'
import type { Store } from '#store/store.ts'

/** A store of one test's own on a real PostgreSQL: a clone of a template that has the schema and nothing else. */
export type FreshStore = {
  readonly store: Store
  /** For looking behind row-level security and for planting what the application could not. */
  readonly owner: Client
  readonly close: () => Promise<void>
}

const data = fileURLToPath(new URL('../../build/test-database', import.meta.url))
const building = 7_403_114_210

/** The server of the tests, in a hurry: nothing of it must survive a power cut. */
export const testCluster = (): Promise<Cluster> => {
  const version = process.env['NHIP_PG_BIN'] ? '-other' : ''
  return openCluster(`${data}${version}`, ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'])
}

/** Cloned in some 30 ms; the server is shared by all test files that run at the same time and stops with the last. */
export const freshStore = async (): Promise<FreshStore> => {
  const cluster = await testCluster()
  const host = cluster.socket
  const name = `test_${randomBytes(6).toString('hex')}`
  const main = new Client({ host, user: owner, database: 'postgres' })
  await main.connect()
  await makeTemplate(main, host)
  await main.query(`create database ${name} template ${await templateName()}`)
  const behind = new Client({ host, user: owner, database: name })
  await behind.connect()
  await behind.query('set search_path to nhip, public')
  const store = await storeFor({ host, user: 'nhip_app', database: name })
  const close = async (): Promise<void> => {
    await store.close()
    await behind.end()
    await main.query(`drop database ${name} with (force)`)
    await main.end()
    await cluster.close()
  }
  return { store, owner: behind, close }
}

const templateName = async (): Promise<string> => `template_${migrationsDigest(await readMigrations())}`

const makeTemplate = async (main: Client, host: string): Promise<void> => {
  const name = await templateName()
  await main.query('select pg_advisory_lock($1)', [building])
  try {
    const found = await main.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 1) return
    await makeDatabase(host, 'template_making')
    await bringForward({ host, user: owner, database: 'template_making' })
    await main.query(`alter database template_making rename to ${name}`)
  } catch (error) {
    await main.query('drop database if exists template_making with (force)')
    throw error
  } finally {
    await main.query('select pg_advisory_unlock($1)', [building])
  }
}
