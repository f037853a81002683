import { readFile } from 'node:fs/promises'
import { unpackBackup } from '#cli/backup-file.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, print, printJson, refuse, WrongUse } from '#cli/say.ts'
import { refusal } from '#core/words/refusals.ts'
import { BackupRefused, restoreInto } from '#store/backup/on-folder.ts'

/** `nhip restore FILE --data DIR`: into an empty folder, named by hand, so that nothing that is there can be lost. */
export const restore = async (given: Given): Promise<Exit> => {
  const [path, data, json] = [given.words[0] ?? '', given.text('data'), given.has('json')]
  if (data === null) throw new WrongUse('Thiếu --data: thư mục trống sẽ nhận dữ liệu.')
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refuse(refusal('noSuchFile', { file: path }), json)
  try {
    const backup = unpackBackup(bytes)
    await restoreInto(data, backup)
    const rows = backup.manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    if (json) await printJson({ data, rows, madeAt: backup.manifest.madeAt })
    else await print(`Đã lấy lại ${rows} dòng vào ${data}. Chạy: nhip start --data ${data}\n`)
    return 0
  } catch (error) {
    if (error instanceof BackupRefused) return refuse({ code: 'badBackup', message: error.message }, json)
    throw error
  }
}
