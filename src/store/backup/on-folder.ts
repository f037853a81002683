import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { dumpAll } from '#store/backup/dump.ts'
import { loadAll } from '#store/backup/load.ts'
import { type Backup, faultIn } from '#store/backup/manifest.ts'
import { openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'
import { folderBehind } from '#store/embedded/place.ts'
import { migrate, readMigrations } from '#store/migrate.ts'
import { makeDatabase } from '#store/open-store.ts'

const name = 'nhip'

/** Why a backup is not taken back, for the person who asked. */
export class BackupRefused extends Error {}

const asOwner = async <Value>(socket: string, work: (client: Client) => Promise<Value>): Promise<Value> => {
  const client = new Client({ host: socket, user: owner, database: name, application_name: 'nhip backup' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Everything that a data folder holds, at one moment; a server that runs on it goes on working. The schema stays as it is:
 * who is about to take a newer version backs up first.
 */
export const backupOf = async (data: string, at: Date): Promise<Backup> => {
  if (!lstatSync(join(data, 'pg'), { throwIfNoEntry: false }))
    throw new BackupRefused(`Thư mục ${data} chưa có dữ liệu của Nhịp.`)
  const cluster = await openCluster(data)
  try {
    return await asOwner(cluster.socket, (client) => dumpAll(client, at))
  } finally {
    await cluster.close()
  }
}

/** Into an empty folder only. Whatever fails, the folder is empty again. */
export const restoreInto = async (data: string, backup: Backup): Promise<void> => {
  if (existsSync(data) && readdirSync(data).length > 0)
    throw new BackupRefused(`Thư mục ${data} không trống. Hãy lấy lại vào một thư mục trống.`)
  const fault = faultIn(backup)
  if (fault !== null) throw new BackupRefused(`Bản sao lưu bị hỏng: ${fault}.`)
  await refuseOtherSchema(backup)
  try {
    await restore(data, backup)
  } catch (error) {
    empty(data)
    throw error
  }
}

/** Its migrations must be the first of ours, unchanged; those that came since run after the rows are back. */
const refuseOtherSchema = async ({ manifest }: Backup): Promise<void> => {
  const ours = await readMigrations()
  const strange = manifest.migrations.find(
    ({ name: told, sha256 }, at) => ours[at]?.name !== told || ours[at]?.sha256 !== sha256,
  )
  if (strange)
    throw new BackupRefused(
      `Bản sao lưu có bước dữ liệu ${strange.name} mà phiên bản Nhịp này không có. Hãy dùng phiên bản đã tạo ra nó hoặc mới hơn.`,
    )
}

const restore = async (data: string, backup: Backup): Promise<void> => {
  const cluster = await openCluster(data)
  try {
    await makeDatabase(cluster.socket)
    await asOwner(cluster.socket, async (client) => {
      await migrate(client, backup.manifest.migrations.length)
      await loadAll(client, backup)
      await migrate(client)
    })
  } finally {
    await cluster.close()
  }
}

const empty = (data: string): void => {
  const pg = folderBehind(data)
  if (pg !== null) rmSync(pg, { recursive: true, force: true })
  for (const entry of existsSync(data) ? readdirSync(data) : [])
    rmSync(join(data, entry), { recursive: true, force: true })
}
