import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { dumpTable, type Table, tablesInOrder } from '#store/backup/dump.ts'
import { type Backup, sha256 } from '#store/backup/manifest.ts'

/**
 * Fills the empty tables of a schema that is of the same migrations, all or nothing, and reads everything back:
 * what does not come out as it went in is refused. `client` is the owner's.
 */
export const loadAll = async (client: Client, { manifest, tables }: Backup): Promise<void> => {
  await client.query('begin')
  try {
    const known = new Map((await tablesInOrder(client)).map((table) => [table.name, table]))
    for (const { name, columns, sha256: expected } of manifest.tables) {
      const table = known.get(name)
      if (!table || !sameColumns(table, columns)) throw new Error(`bảng ${name} không đúng cấu trúc`)
      await fill(client, table, tables.get(name) ?? new Uint8Array())
      if (sha256(await dumpTable(client, table)) !== expected)
        throw new Error(`bảng ${name} đọc lại không giống bản sao`)
      known.delete(name)
    }
    const [forgotten] = known.keys()
    if (forgotten !== undefined) throw new Error(`bản sao không có bảng ${forgotten}`)
    for (const { name, last } of manifest.sequences)
      if (last !== null) await client.query('select setval($1::regclass, $2::bigint)', [`nhip.${name}`, last])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const sameColumns = ({ columns }: Table, told: readonly string[]): boolean =>
  columns.length === told.length && columns.every((column, at) => column === told[at])

const fill = (client: Client, { name, columns }: Table, bytes: Uint8Array): Promise<void> =>
  pipeline(
    Readable.from([Buffer.from(bytes)], { objectMode: false }),
    client.query(copyFrom(`copy nhip.${name} (${columns.join(', ')}) from stdin`)),
  )
