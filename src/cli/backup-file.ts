import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type Backup, manifestShape } from '#store/backup/manifest.ts'
import { BackupRefused } from '#store/backup/on-folder.ts'

const manifestName = 'manifest.json'
const tableName = (name: string): string => `tables/${name}.copy`

/** One file to be put away: a zip of the manifest and of each table's rows. */
export const packBackup = ({ manifest, tables }: Backup): Uint8Array => {
  const files: Zippable = { [manifestName]: strToU8(JSON.stringify(manifest, null, 1)) }
  for (const [name, bytes] of tables) files[tableName(name)] = bytes
  return zipSync(files, { level: 6 })
}

export const unpackBackup = (file: Uint8Array): Backup => {
  const files = unzipped(file)
  const told = files[manifestName]
  const read = manifestShape.safeParse(told ? parsed(strFromU8(told)) : null)
  if (!read.success) throw new BackupRefused('Tệp này không phải bản sao lưu của Nhịp, hoặc đã hỏng.')
  const tables = Object.entries(files).flatMap(([path, bytes]) => {
    const name = /^tables\/([a-z_]+)\.copy$/.exec(path)?.[1]
    return name === undefined ? [] : [[name, bytes] as const]
  })
  return { manifest: read.data, tables: new Map(tables) }
}

const unzipped = (file: Uint8Array): Readonly<Record<string, Uint8Array>> => {
  try {
    return unzipSync(file)
  } catch (error) {
    throw new BackupRefused('Tệp này không phải bản sao lưu của Nhịp, hoặc đã hỏng.', { cause: error })
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
