import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type BackedTable, type Backup, type Manifest, sha256 } from '#store/backup/manifest.ts'

/** Every table of the province and its counters, as they are at one moment. `client` is the owner's, who sees every row. */
export const dumpAll = async (client: Client, at: Date): Promise<Backup> => {
  await client.query('begin isolation level repeatable read read only')
  try {
    const found: [BackedTable, Uint8Array][] = []
    for (const table of await tablesInOrder(client)) found.push(await dumped(client, table))
    const manifest: Manifest = {
      format: 'nhip backup 1',
      madeAt: at.toISOString(),
      migrations: await appliedMigrations(client),
      tables: found.map(([table]) => table),
      sequences: await sequences(client),
    }
    return { manifest, tables: new Map(found.map(([{ name }, bytes]) => [name, bytes])) }
  } finally {
    await client.query('rollback')
  }
}

const dumped = async (client: Client, table: Table): Promise<[BackedTable, Uint8Array]> => {
  const bytes = await dumpTable(client, table)
  const { name, columns } = table
  return [{ name, columns, rows: linesIn(bytes), sha256: sha256(bytes) }, bytes]
}

/** COPY writes a row as a line; a line end inside of a value is written `\n`. */
const linesIn = (bytes: Uint8Array): number => bytes.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0)

export type Table = { readonly name: string; readonly columns: string[]; readonly key: readonly string[] }

/** The rows in the order of their key, so that the same rows are always the same bytes. */
export const dumpTable = async (client: Client, { name, columns, key }: Table): Promise<Uint8Array> => {
  const query = `copy (select ${columns.join(', ')} from nhip.${name} order by ${key.join(', ')}) to stdout`
  const chunks: Uint8Array[] = []
  for await (const chunk of client.query(copyTo(query))) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Tables with their columns and keys; one that points to another comes after it. */
export const tablesInOrder = async (client: Client): Promise<readonly Table[]> => {
  const found = await client.query<Table & { needs: string[] }>(
    `select c.relname as name,
       (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       (select array_agg(a.attname::text order by k.place) from pg_index i
        cross join unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key,
       array(select f.confrelid::regclass::text from pg_constraint f
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
     from pg_class c
     where c.relnamespace = 'nhip'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
     order by c.relname`,
  )
  const left = new Map(found.rows.map((table) => [table.name, table]))
  const ordered: Table[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter(({ needs }) =>
      needs.every((need) => !left.has(need.replace(/^nhip\./, ''))),
    )
    if (ready.length === 0) throw new Error('tables point to each other in a circle')
    for (const { name, columns, key } of ready) {
      ordered.push({ name, columns, key })
      left.delete(name)
    }
  }
  return ordered
}

export const appliedMigrations = async (client: Client): Promise<Manifest['migrations']> =>
  (
    await client.query<Manifest['migrations'][number]>(
      'select name, sha256 from nhip.migration order by name',
    )
  ).rows

const sequences = async (client: Client): Promise<Manifest['sequences']> =>
  (
    await client.query<Manifest['sequences'][number]>(
      `select sequencename::text as name, last_value::text as last from pg_sequences
       where schemaname = 'nhip' order by sequencename`,
    )
  ).rows
