import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The user that runs the database: PostgreSQL refuses root. */
export type Servant = { readonly uid: number; readonly gid: number }

/** Null when we are no root: then the database runs as we do. Root hands it to `nobody` (or `postgres`, `daemon`). */
export const servant = (): Servant | null => {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['nobody', 'postgres', 'daemon']) {
    const user = users.find((fields) => fields[0] === name)
    if (user) return { uid: Number(user[2]), gid: Number(user[3]) }
  }
  throw new Error(
    'nhip runs as root and finds no user "nobody" to run the database; start it as an ordinary user',
  )
}

/** May that user walk through every folder above (and including) this one? Root's own home says no. */
export const reaches = (user: Servant | null, folder: string): boolean => {
  if (user === null) return true
  for (let at = folder; ; at = dirname(at)) {
    if (!mayEnter(user, at)) return false
    if (dirname(at) === at) return true
  }
}

const mayEnter = (user: Servant, folder: string): boolean => {
  const { mode, uid, gid } = statSync(folder)
  if (uid === user.uid) return (mode & 0o100) !== 0
  if (gid === user.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
