import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { ended, exampleFile, nhip, spawnNhip } from './command.ts'
import { findProvince } from '#actions/province/find-province.ts'
import { openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'
import { holding, signature } from '#store/embedded/lock.ts'
import { isInhabited, serverPid } from '#store/embedded/stale.ts'
import { openStore } from '#store/open-store.ts'
import { listPlanHeads } from '#store/plans.ts'
import type { Store } from '#store/store.ts'

const folders: string[] = []
/** An empty folder of mode 0700, as a careful person makes it. */
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'nhip-cluster-'))
  folders.push(made)
  return made
}
afterEach(() => vi.unstubAllEnvs())
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const plans = async (store: Store): Promise<readonly string[]> => {
  const province = await findProvince(store)
  if (!province) return []
  const view = { province: province.code, agency: null, role: 'system' } as const
  return store.transaction(view, async (db) => {
    const heads = await listPlanHeads(db)
    const figures = await db.selectFrom('figure_revision').select('plan').limit(1).execute()
    const log = await db.selectFrom('change_log').select('id').where('action', '=', 'import-plan').execute()
    expect([figures.length, log.length]).toEqual([heads.length, heads.length])
    return heads.map(({ id }) => id)
  })
}

test('an empty folder of mode 0700 becomes a database that only its user reads, and a second start finds it', async () => {
  const data = folder()
  expect(statSync(data).mode & 0o777).toBe(0o700)
  const first = await openStore({ data })
  expect(first.migrated.length).toBeGreaterThan(0)
  expect(statSync(join(data, 'pg')).mode & 0o777).toBe(0o700)
  await first.store.close()
  expect(isInhabited(join(data, 'pg'))).toBe(false)
  const second = await openStore({ data })
  expect(second.migrated).toEqual([])
  await second.store.close()
})

test('a command beside a running server joins its database, and leaves it running', async () => {
  const data = folder()
  const running = await openStore({ data })
  const done = await nhip(['import', exampleFile, '--data', data, '--json'])
  expect(done.code).toBe(0)
  expect(JSON.parse(done.out)).toMatchObject({ plan: { id: '2024' } })
  expect(await plans(running.store)).toEqual(['2024'])
  const again = await nhip(['import', exampleFile, '--data', data, '--json'])
  expect([again.code, JSON.parse(again.out).error.code]).toEqual([1, 'alreadyImported'])
  await running.store.close()
  expect(isInhabited(join(data, 'pg'))).toBe(false)
})

test('two commands on an empty folder at once: one makes the database, both are served', async () => {
  const data = folder()
  const both = await Promise.all([1, 2].map(() => openStore({ data })))
  expect(both.filter(({ joined }) => joined)).toHaveLength(1)
  await Promise.all(both.map(({ store }) => store.close()))
  expect(isInhabited(join(data, 'pg'))).toBe(false)
})

test('killed in the middle of an import, again and again: all of it is there or nothing', async () => {
  const data = folder()
  await (await openStore({ data })).store.close()
  for (const patience of [400, 700]) {
    const child = spawnNhip(['import', exampleFile, '--data', data])
    const gone = ended(child)
    await sleep(patience)
    child.kill('SIGKILL')
    const database = serverPid(join(data, 'pg'))
    if (database !== null && isInhabited(join(data, 'pg'))) process.kill(database, 'SIGKILL')
    await gone
    const { store } = await openStore({ data })
    const there = await plans(store)
    await store.close()
    if (there.length > 0) break
  }
  const done = await nhip(['import', exampleFile, '--data', data, '--json'])
  expect([0, 1]).toContain(done.code)
  const { store } = await openStore({ data })
  expect(await plans(store)).toEqual(['2024'])
  await store.close()
})

test('killed while the database is being made, the next start makes it', async () => {
  const data = folder()
  const child = spawnNhip(['import', exampleFile, '--data', data])
  const gone = ended(child)
  await sleep(700)
  child.kill('SIGKILL')
  await gone
  const { store } = await openStore({ data })
  expect(await plans(store)).toEqual([])
  await store.close()
})

test('a lock left by a killed command holds nobody', async () => {
  const lock = join(folder(), 'lock')
  const child = spawnNhip(['help'])
  const born = signature(child.pid ?? 0)
  await ended(child)
  const { writeFileSync } = await import('node:fs')
  writeFileSync(lock, born)
  expect(await holding(lock, 2000, () => Promise.resolve('mine'))).toBe('mine')
})

/** A person of the office's own server: may create in one database, and nothing else. */
const limitedUrl = async (socket: string): Promise<string> => {
  const client = new Client({ host: socket, user: owner, database: 'postgres' })
  await client.connect()
  await client.query('create role office login nosuperuser nocreatedb nocreaterole')
  await client.query('create database office')
  await client.query('grant connect, create on database office to office')
  await client.end()
  return `postgresql://office@/office?host=${encodeURIComponent(socket)}`
}

const proveOn = async (socket: string): Promise<void> => {
  const url = await limitedUrl(socket)
  const done = await nhip(['import', exampleFile, '--json'], { DATABASE_URL: url })
  expect([done.code, done.err.includes('Error')]).toEqual([0, false])
  const { store, migrated } = await openStore({ url })
  expect(migrated).toEqual([])
  expect(await plans(store)).toEqual(['2024'])
  const other = { province: 'elsewhere', agency: null, role: 'system' } as const
  expect(await store.transaction(other, listPlanHeads)).toEqual([])
  const province = (await findProvince(store))?.code ?? ''
  const own = { province, agency: null, role: 'system' } as const
  await expect(store.transaction(own, (db) => db.deleteFrom('change_log').execute())).rejects.toThrow(
    /permission denied/,
  )
  await store.close()
}

test('DATABASE_URL asks for no more than CREATE on a database; row-level security holds its owner too', async () => {
  const cluster = await openCluster(folder())
  await proveOn(cluster.socket)
  await cluster.close()
})

const debian15 = '/usr/lib/postgresql/15/bin'
test.runIf(existsSync(debian15))('PostgreSQL 15 understands every word of it', async () => {
  vi.stubEnv('NHIP_PG_BIN', debian15)
  const cluster = await openCluster(folder())
  await proveOn(cluster.socket)
  await cluster.close()
})
