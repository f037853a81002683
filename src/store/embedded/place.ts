import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { reaches, type Servant } from '#store/embedded/servant.ts'

/** Where root keeps what the database's user must reach when the data folder is out of its reach. */
const rootHome = '/var/lib/nhip'

export type Place = {
  /** The data folder as the person named it. */
  readonly data: string
  /** The database's own folder, real path; not there before the first start. */
  readonly pg: string
  /** Folders that may hold a copy of the programs, best first. */
  readonly homes: readonly string[]
}

/**
 * `data/pg` is the database's folder. Where root gave a data folder of mode 0700 the way through is opened (0711: others may
 * walk through, not look around). Where a folder above is closed (a checkout in root's home) `data/pg` is a link
 * into /var/lib/nhip, so that the data still belong to the folder that the person named: remove the link and they are gone for it.
 */
export const placeOf = (named: string, user: Servant | null): Place => {
  const data = dataFolder(named)
  if (user === null) return { data, pg: join(data, 'pg'), homes: [data] }
  const homes = homesOf(user)
  const link = join(data, 'pg')
  const there = lstatSync(link, { throwIfNoEntry: false })
  if (there?.isSymbolicLink()) return { data, pg: followed(link), homes }
  if (there && !reaches(user, dirname(data)))
    throw new Error(
      `Cơ sở dữ liệu trong ${link} nằm dưới một thư mục mà người dùng chạy cơ sở dữ liệu không vào được (như /root). Hãy chuyển cả thư mục ${data} ra ngoài, ví dụ vào /srv, rồi chạy lại với --data; hoặc lấy lại từ bản sao lưu bằng nhip restore.`,
    )
  if (reaches(user, dirname(data))) {
    if (!reaches(user, data)) chmodSync(data, (statSync(data).mode & 0o7777) | 0o011)
    return { data, pg: join(data, 'pg'), homes }
  }
  const [home] = homes
  if (home === undefined)
    throw new Error(
      `the database's user cannot reach ${data}, and neither ${rootHome} nor ${tmpdir()} can be used instead`,
    )
  const away = mkdtempSync(join(home, 'data-'))
  chmodSync(away, 0o711)
  symlinkSync(join(away, 'pg'), link)
  return { data, pg: join(away, 'pg'), homes }
}

/** The database's folder of a data folder that root made elsewhere; null where the data are in the folder itself. */
export const folderBehind = (data: string): string | null => {
  const link = join(data, 'pg')
  const found = lstatSync(link, { throwIfNoEntry: false })
  return found?.isSymbolicLink() ? dirname(readlinkSync(link)) : null
}

/** The folder that the person named, made where it is missing; its real path, as the system names it elsewhere. */
export const dataFolder = (named: string): string => {
  mkdirSync(resolve(named), { recursive: true, mode: 0o700 })
  return realpathSync(resolve(named))
}

/** Where root may keep things for that user: the system's folder, or one in the folder for passing things where that is read-only. */
const homesOf = (user: Servant): readonly string[] => {
  const home = [rootHome, join(tmpdir(), 'nhip-root')].find((one) => makeHome(one) && reaches(user, one))
  return home === undefined ? [] : [home]
}

/** True when it is there, root's own and closed to other writers. A link that somebody laid there is not followed. */
const makeHome = (home: string): boolean => {
  try {
    mkdirSync(home, { recursive: true })
    const found = lstatSync(home)
    if (!found.isDirectory() || found.uid !== 0) return false
    chmodSync(home, 0o711)
    return true
  } catch {
    return false
  }
}

const followed = (link: string): string => {
  const pg = readlinkSync(link)
  if (!existsSync(dirname(pg)))
    throw new Error(
      `${link} points to ${pg}, which is not there any more: bring that folder back, or name another data folder`,
    )
  return pg
}
