import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What a backup says about itself: by this it is checked before anything is written, and after everything was. */
export const manifestShape = z.object({
  format: z.literal('nhip backup 1'),
  madeAt: z.string(),
  /** The schema that the tables are of: the migrations that had run, in their order. */
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** In the order in which they can be filled: who is pointed to comes first. */
  tables: z.array(
    z.object({
      name: z.string().regex(/^[a-z_]+$/),
      columns: z.array(z.string().regex(/^[a-z_0-9]+$/)),
      rows: z.number().int().nonnegative(),
      sha256: z.string(),
    }),
  ),
  /** Where each counter stood; null: it never counted. */
  sequences: z.array(z.object({ name: z.string().regex(/^[a-z_]+$/), last: z.string().nullable() })),
})
export type Manifest = z.infer<typeof manifestShape>
export type BackedTable = Manifest['tables'][number]

/** A whole province, in memory: its rows as PostgreSQL's own COPY text, by table. */
export type Backup = { readonly manifest: Manifest; readonly tables: ReadonlyMap<string, Uint8Array> }

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The first thing that is not as the manifest says; null when the backup is whole. */
export const faultIn = ({ manifest, tables }: Backup): string | null => {
  for (const { name, sha256: expected } of manifest.tables) {
    const bytes = tables.get(name)
    if (!bytes) return `thiếu bảng ${name}`
    if (sha256(bytes) !== expected) return `bảng ${name} không khớp mã kiểm tra`
  }
  const extra = [...tables.keys()].find((name) => manifest.tables.every((table) => table.name !== name))
  return extra === undefined ? null : `thừa bảng ${extra}`
}
