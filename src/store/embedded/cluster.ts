import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, closeSync, existsSync, lstatSync, mkdirSync, openSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type Binaries, findBinaries } from '#store/embedded/binaries.ts'
import { holding } from '#store/embedded/lock.ts'
import { makeDatabaseFolder, owner, quietEnvironment } from '#store/embedded/make.ts'
import { dataFolder, type Place, placeOf } from '#store/embedded/place.ts'
import { isInhabited, removeStalePid, serverPid } from '#store/embedded/stale.ts'
import { type Servant, servant } from '#store/embedded/servant.ts'

/** A database server on a data folder: started by us, or found running and joined. */
export type Cluster = {
  /** The folder of the Unix socket; nothing listens on the network. */
  readonly socket: string
  /** Whether another command had it running. */
  readonly joined: boolean
  /** Leaves it. The last command to leave stops the server. */
  readonly close: () => Promise<void>
}

const presenceName = 'nhip presence'
const patience = 60_000

/** Starts or joins the embedded PostgreSQL of a data folder; makes it on an empty one. `settings`: `fsync=off` for tests. */
export const openCluster = async (data: string, settings: readonly string[] = []): Promise<Cluster> => {
  const user = servant()
  const lock = join(dataFolder(data), 'starting.lock')
  const { place, joined, presence } = await holding(lock, patience, async () => {
    const found = placeOf(data, user)
    return { place: found, ...(await enter(found, user, settings)) }
  })
  const held: Held = { presence, closed: false }
  const stay = (): void => {
    held.presence.once('end', () => {
      if (!held.closed) void again().catch((error: unknown) => console.error(`database: ${String(error)}`))
    })
  }
  /** The server died or was killed under us: join the one that somebody else has started by now, or start it. */
  const again = (): Promise<void> =>
    holding(lock, patience, async () => {
      if (held.closed) return
      held.presence = (await enter(place, user, settings)).presence
      stay()
    })
  stay()
  const close = async (): Promise<void> => {
    held.closed = true
    await holding(lock, patience, () => leave(place, held.presence))
  }
  return { socket: socketOf(place), joined, close }
}

type Held = { presence: Client; closed: boolean }

const enter = async (
  place: Place,
  user: Servant | null,
  settings: readonly string[],
): Promise<{ presence: Client; joined: boolean }> => {
  const running = await joinRunning(place)
  if (running) return { presence: running, joined: true }
  const binaries = await findBinaries(user, place.homes)
  if (!existsSync(join(place.pg, 'PG_VERSION'))) makeDatabaseFolder(place.pg, binaries, user)
  return { presence: await start(place, binaries, user, settings), joined: false }
}

/** Waits for a server that is just starting, recovering or stopping; null when none is there. */
const joinRunning = async (place: Place): Promise<Client | null> => {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    const client = await connect(socketOf(place))
    if (client) return client
    if (!isInhabited(place.pg)) return null
  }
  throw new Error(`the database in ${place.pg} runs and does not answer; see ${logOf(place)}`)
}

/** The connection that says "somebody is here" for as long as the command lives; the system closes it when it is killed. */
const connect = async (socket: string): Promise<Client | null> => {
  const client = new Client({
    host: socket,
    user: owner,
    database: 'postgres',
    application_name: presenceName,
    connectionTimeoutMillis: 5000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch {
    await client.end().catch(() => {})
    return null
  }
}

/** A path of a Unix socket holds 107 bytes; a deeper data folder gets a short one in the system's folder for such things. */
const socketOf = (place: Place): string =>
  Buffer.byteLength(`${place.pg}/.s.PGSQL.5432`) <= 100
    ? place.pg
    : join(tmpdir(), `nhip-${createHash('sha256').update(place.pg).digest('hex').slice(0, 16)}`)

const logOf = (place: Place): string => join(place.data, 'postgres.log')

const start = async (
  place: Place,
  binaries: Binaries,
  user: Servant | null,
  settings: readonly string[],
): Promise<Client> => {
  const socket = socketOf(place)
  removeStalePid(place.pg, socket)
  if (socket !== place.pg) makeSocketFolder(socket, user)
  const log = openSync(logOf(place), 'a', 0o600)
  const server = spawn(join(binaries.bin, 'postgres'), ['-D', place.pg, ...settingsOf(socket, settings)], {
    cwd: '/',
    detached: true, // Ctrl-C in the terminal is for the command, which then stops the server in order
    env: quietEnvironment(),
    stdio: ['ignore', log, log],
    ...user,
  })
  closeSync(log)
  server.unref()
  const failures: string[] = []
  server.once('error', (error) => failures.push(error.message))
  server.once('exit', (code) => failures.push(`it ended with code ${code}`))
  for (const until = Date.now() + patience; Date.now() < until; await sleep(15)) {
    const client = await connect(socket)
    if (client) return client
    const [failure] = failures
    if (failure !== undefined) throw new Error(`the database did not start: ${failure}; see ${logOf(place)}`)
  }
  throw new Error(`the database did not answer in ${patience / 1000} s; see ${logOf(place)}`)
}

const settingsOf = (socket: string, more: readonly string[]): readonly string[] =>
  [
    `unix_socket_directories=${socket}`,
    'unix_socket_permissions=0700',
    'listen_addresses=',
    'port=5432',
    'max_connections=80',
    'timezone=Asia/Ho_Chi_Minh',
    'log_timezone=Asia/Ho_Chi_Minh',
    'jit=off',
    ...more,
  ].flatMap((setting) => ['-c', setting])

const makeSocketFolder = (socket: string, user: Servant | null): void => {
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  const found = lstatSync(socket)
  const ours = found.uid === process.getuid?.() || found.uid === user?.uid
  if (!found.isDirectory() || !ours) throw new Error(`${socket} is not ours; remove it`)
  chmodSync(socket, 0o700)
  if (user) chownSync(socket, user.uid, user.gid)
}

const leave = async (place: Place, presence: Client): Promise<void> => {
  const others = (await countOthers(presence)) ?? (await countAfresh(place))
  await presence.end().catch(() => {})
  if (others === 0) await stop(place)
}

/** Null: this connection is dead, which says nothing about the others. */
const countOthers = (presence: Client): Promise<number | null> =>
  presence
    .query<{ count: string }>(
      'select count(*) from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [presenceName],
    )
    .then((result) => Number(result.rows[0]?.count))
    .catch(() => null)

/** The server was started anew since: whoever did that may be at work. Null: there is none to stop. */
const countAfresh = async (place: Place): Promise<number | null> => {
  const fresh = await connect(socketOf(place))
  const others = fresh && (await countOthers(fresh))
  await fresh?.end().catch(() => {})
  return others
}

const stop = async (place: Place): Promise<void> => {
  const pid = serverPid(place.pg)
  if (pid === null || !isInhabited(place.pg)) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // it was killed just now, and its last children are leaving
  }
  for (const until = Date.now() + patience; Date.now() < until && isInhabited(place.pg);) await sleep(15)
}
