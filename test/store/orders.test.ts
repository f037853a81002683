import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { spawnNhip } from './command.ts'
import { openCluster } from '#store/embedded/cluster.ts'
import { folderBehind } from '#store/embedded/place.ts'
import { isInhabited, serverPid } from '#store/embedded/stale.ts'
import { openStore } from '#store/open-store.ts'
import { findProvince } from '#actions/province/find-province.ts'

/* Nhịp and its database may end in every order, and the machine with both; the next start finds its way (K11). */

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'nhip-orders-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

const pgOf = (data: string): string => join(data, 'pg')
const gone = async (data: string): Promise<void> => {
  for (let count = 0; count < 400 && isInhabited(pgOf(data)); count += 1) await sleep(25)
  expect(isInhabited(pgOf(data))).toBe(false)
}
const killDatabase = (data: string): void => {
  const pid = serverPid(pgOf(data))
  if (pid !== null) process.kill(pid, 'SIGKILL')
}

/** A real `nhip start`, killed as soon as it says that it is ready. */
const killedServer = async (data: string): Promise<void> => {
  const child = spawnNhip(['start', '--data', data, '--port', '0'], { DATABASE_URL: '' })
  await new Promise<void>((ready) =>
    child.stdout?.on('data', (text) => String(text).includes('http') && ready()),
  )
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGKILL')
  await ended
}

const works = async (data: string): Promise<{ joined: boolean }> => {
  const { store, joined } = await openStore({ data })
  expect(await findProvince(store)).not.toBeNull()
  await store.close()
  return { joined }
}

test('the server killed: its database runs on, the next start joins it, and the last to leave stops it', async () => {
  const data = folder()
  await killedServer(data)
  expect(isInhabited(pgOf(data))).toBe(true)
  expect(await works(data)).toEqual({ joined: true })
  await gone(data)
  expect(await works(data)).toEqual({ joined: false })
})

test('both killed, and the machine started again: numbers that belong to others by now hinder nobody', async () => {
  const data = folder()
  await killedServer(data)
  const started = serverPid(pgOf(data))
  killDatabase(data)
  await gone(data)
  // after a restart of the machine the old numbers are given to any program, as here to this one
  for (const name of ['postmaster.pid', '.s.PGSQL.5432.lock'])
    writeFileSync(join(pgOf(data), name), `${process.pid}\n${pgOf(data)}\n0\n5432\n${pgOf(data)}\n\n`)
  writeFileSync(join(data, 'starting.lock'), `${process.pid} 1`)
  writeFileSync(join(data, `starting.lock.${started ?? 1}`), 'left')
  expect(await works(data)).toEqual({ joined: false })
})

test('a deep folder whose socket lay in the system’s folder for passing things, which a restart has emptied', async () => {
  const above = folder()
  chmodSync(above, 0o755)
  const data = join(above, 'một-thư-mục-rất-sâu'.repeat(3), 'dữ-liệu')
  mkdirSync(data, { recursive: true })
  const cluster = await openCluster(data)
  const { socket } = cluster
  expect(socket.startsWith(data)).toBe(false)
  killDatabase(data)
  rmSync(socket, { recursive: true, force: true })
  await cluster.close()
  await gone(data)
  const again = await openCluster(data)
  expect(readdirSync(again.socket)).toContain('.s.PGSQL.5432')
  await again.close()
})

test('the database killed under a server: it comes back by itself', async () => {
  const data = folder()
  const { store } = await openStore({ data })
  killDatabase(data)
  const answered = async (): Promise<boolean> => {
    for (let count = 0; count < 200; count += 1) {
      const done = await findProvince(store).then(
        () => true,
        () => false,
      )
      if (done) return true
      await sleep(50)
    }
    return false
  }
  await sleep(100)
  expect(await answered()).toBe(true)
  await store.close()
  await gone(data)
})

test('the database killed under two: who leaves first stops nobody else’s', async () => {
  const data = folder()
  const [first, second] = [await openCluster(data), await openCluster(data)]
  killDatabase(data)
  await sleep(1500)
  await first.close()
  for (let count = 0; count < 400 && !isInhabited(pgOf(data)); count += 1) await sleep(25)
  expect(isInhabited(pgOf(data))).toBe(true)
  await second.close()
  await gone(data)
})

test.runIf(process.getuid?.() === 0)(
  'root under a closed folder: a copied database is refused with the way out, a backup is taken back there',
  async () => {
    const closed = folder()
    const data = join(closed, 'data')
    mkdirSync(join(data, 'pg'), { recursive: true })
    await expect(openCluster(data)).rejects.toThrow(/nhip restore/)
    rmSync(join(data, 'pg'), { recursive: true })
    const cluster = await openCluster(data)
    const behind = folderBehind(data)
    expect(behind).not.toBeNull()
    await cluster.close()
    if (behind !== null) rmSync(behind, { recursive: true })
  },
)
