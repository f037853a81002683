import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
export const exampleFile = fileURLToPath(new URL('../../examples/kien-giang-2024/plan.txt', import.meta.url))

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string }

/** Starts `nhip …` as a process of its own. */
export const spawnNhip = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** Waits for a command's end and everything that it said. */
export const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((done) => {
    let [out, err] = ['', '']
    child.stdout?.on('data', (text) => (out += String(text)))
    child.stderr?.on('data', (text) => (err += String(text)))
    child.once('close', (code) => done({ code, out, err }))
  })

export const nhip = (args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  ended(spawnNhip(args, environment))
