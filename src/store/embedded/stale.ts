import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { signature } from '#store/embedded/lock.ts'

/** Is any process of a database server still at work in that folder? Each of them has it as its working folder. */
export const isInhabited = (pg: string): boolean => {
  if (!existsSync('/proc/self/stat')) return false
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(name, pg))
}

const worksIn = (pid: string, folder: string): boolean => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder && !signature(Number(pid)).endsWith(' gone')
  } catch {
    return false
  }
}

/** The number of the server's first process as its own file says; null when there is none. */
export const serverPid = (pg: string): number | null => {
  try {
    return Number(readFileSync(join(pg, 'postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return null
  }
}

/**
 * After a killed process tree the server's number may belong to a process that nobody has buried yet, or to another program;
 * PostgreSQL would then refuse to start, for its own lock file and for that of its socket. Call only where `isInhabited`
 * said no. A number that is free PostgreSQL handles itself.
 */
export const removeStalePid = (pg: string, socket: string): void => {
  const pid = serverPid(pg)
  if (pid === null || !existsSync(`/proc/${pid}`)) return
  for (const lock of [join(pg, 'postmaster.pid'), join(socket, '.s.PGSQL.5432.lock')])
    rmSync(lock, { force: true })
}
