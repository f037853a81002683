import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Something that two commands on one data folder must not do at once: making, starting and stopping its database. */
export const holding = async <Value>(
  path: string,
  patience: number,
  work: () => Promise<Value>,
): Promise<Value> => {
  await take(path, patience)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

const take = async (path: string, patience: number): Promise<void> => {
  const mine = `${path}.${process.pid}`
  // written whole, then linked: who reads the lock never finds it half written
  writeFileSync(mine, signature(process.pid))
  try {
    for (const until = Date.now() + patience; ;) {
      if (linked(mine, path)) return
      if (Date.now() > until)
        throw new Error(`another command has held ${path} for too long; if none is running, remove it`)
      dropStale(path)
      await sleep(25)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

const linked = (mine: string, path: string): boolean => {
  try {
    linkSync(mine, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** A command that was killed leaves its lock; it holds nothing any more. */
const dropStale = (path: string): void => {
  const held = read(path)
  if (held === null) return
  const pid = Number(held.split(' ')[0])
  if (signature(pid) !== held && read(path) === held) rmSync(path, { force: true })
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** The process's number and its moment of birth, so that a number given to another process is not taken for it. */
export const signature = (pid: number): string => {
  const stat = existsSync('/proc/self/stat') ? read(`/proc/${pid}/stat`) : null
  if (stat === null) return isAlive(pid) && !existsSync('/proc/self/stat') ? `${pid}` : `${pid} gone`
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' ? `${pid} gone` : `${pid} ${fields[19] ?? ''}`
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
