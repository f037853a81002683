import { open, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { packBackup } from '#cli/backup-file.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, print, printJson, refuse, WrongUse } from '#cli/say.ts'
import { whereOf } from '#cli/where.ts'
import { realClock } from '#server/clock.ts'
import { backupOf, BackupRefused } from '#store/backup/on-folder.ts'

/** `nhip backup --out FILE`: the whole province of a data folder in one file, also while the server works. */
export const backup = async (given: Given): Promise<Exit> => {
  const [where, out, json] = [whereOf(given), given.text('out'), given.has('json')]
  if (out === null) throw new WrongUse('Thiếu --out: tên tệp sẽ ghi ra.')
  if ('url' in where) return refuse(useOwnTools, json)
  if (existsSync(out)) return refuse({ code: 'fileExists', message: `Đã có tệp ${out}; không ghi đè.` }, json)
  const made = await backupOf(where.data, realClock.now()).catch((error: unknown) => {
    if (error instanceof BackupRefused) return error
    throw error
  })
  if (made instanceof BackupRefused) return refuse({ code: 'noData', message: made.message }, json)
  const bytes = packBackup(made)
  await writeWhole(out, bytes)
  const rows = made.manifest.tables.reduce((sum, table) => sum + table.rows, 0)
  if (json) await printJson({ file: out, bytes: bytes.length, tables: made.manifest.tables.length, rows })
  else await print(`Đã sao lưu ${rows} dòng của ${made.manifest.tables.length} bảng vào ${out}\n`)
  return 0
}

/** An office's own PostgreSQL has better tools, and its application account does not see every row. */
export const useOwnTools = {
  code: 'useOwnTools',
  message:
    'Cơ sở dữ liệu ở DATABASE_URL sao lưu và lấy lại bằng pg_dump, pg_restore của máy chủ đó. Lệnh này dành cho thư mục dữ liệu: thêm --data.',
} as const

/** Under its name only when every byte is on the disk; readable by its owner only, since it holds everything. */
const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  const part = `${path}.part`
  try {
    const file = await open(part, 'w', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
