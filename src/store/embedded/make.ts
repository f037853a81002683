import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Binaries } from '#store/embedded/binaries.ts'
import type { Servant } from '#store/embedded/servant.ts'

/** The name of the owner inside an embedded server. Only who can enter the socket's folder (0700) gets that far. */
export const owner = 'nhip'

const run = (program: string, args: readonly string[], user: Servant | null): void => {
  const done = spawnSync(program, args, { cwd: '/', encoding: 'utf8', env: quietEnvironment(), ...user })
  if (done.error) throw new Error(`${program} cannot be run`, { cause: done.error })
  if (done.status !== 0) throw new Error(`${program} failed: ${done.stderr.trim() || done.stdout.trim()}`)
}

/** The office's machine may have PG… variables and a locale that is not installed; neither is the server's business. */
export const quietEnvironment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

/** Made beside and moved into place, so that a kill in the middle leaves no half-made database. */
export const makeDatabaseFolder = (pg: string, binaries: Binaries, user: Servant | null): void => {
  const parent = dirname(pg)
  clearHalfMade(parent)
  const fresh = mkdtempSync(join(parent, halfMade))
  if (user) chownSync(fresh, user.uid, user.gid)
  run(join(binaries.bin, 'initdb'), ['-D', fresh, '-U', owner, ...initial], user)
  if (existsSync(pg)) rmdirSync(pg)
  renameSync(fresh, pg)
}

/** Who may enter the folder is trusted; letters are UTF-8 and sort as Vietnamese does. */
const initial = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi']
const halfMade = 'pg.making-'

/** What a killed start left; its `initdb` may still be writing there, and then it is cleared the next time. */
const clearHalfMade = (parent: string): void => {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(halfMade)))
    try {
      rmSync(join(parent, name), { recursive: true, force: true })
    } catch {
      // still being written
    }
}
