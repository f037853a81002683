import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A running Nhịp of the test's own: the real command in a process of its own, on a free port. */
export type Running = {
  readonly url: string
  readonly pid: number
  /** What the start printed: addresses and first passwords. */
  readonly told: string
  readonly stop: () => Promise<void>
  /** As when the power goes: no signal is heard, nothing is tidied. */
  readonly kill: () => Promise<void>
}

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'nhip-story-'))
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? found(address.port) : failed(new Error('no port')),
      )
    })
  })

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) done()
    else child.once('exit', () => done())
  })

/** Starts `nhip start` on a data folder, under a trial clock where one is given, and waits for its address. */
export const startNhip = async (data: string, more: readonly string[] = []): Promise<Running> => {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'start', '--data', data, '--port', String(port), ...more],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: '' },
      detached: true,
    },
  )
  let [told, log] = ['', '']
  child.stdout.on('data', (bytes: Buffer) => (told += bytes.toString()))
  child.stderr.on('data', (bytes: Buffer) => (log += bytes.toString()))
  const url = await new Promise<string>((found, failed) => {
    const look = setInterval(() => {
      const address = /http:\/\/\S+/.exec(told)?.[0]
      if (address) {
        clearInterval(look)
        found(address)
      } else if (child.exitCode !== null) {
        clearInterval(look)
        failed(new Error(`nhip start ended with ${child.exitCode}\n${told}\n${log}`))
      }
    }, 50)
  })
  return {
    url,
    pid: child.pid ?? 0,
    told,
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
    },
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      await ended(child)
    },
  }
}

/** Runs one command of Nhịp to its end. */
export const runNhip = (
  args: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '' },
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
    child.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
    child.once('close', (code) => done({ code, out, err }))
  })
