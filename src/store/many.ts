import type { Insertable } from 'kysely'
import type { Tables } from '#store/schema.ts'
import type { Db } from '#store/store.ts'

/** PostgreSQL takes 65535 values in one statement. */
const mostValues = 60_000

/** Adds many rows in as few statements as their width allows; none for none. All rows have the same columns. */
export const addMany = async <Name extends keyof Tables>(
  db: Db,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
): Promise<void> => {
  const width = Math.max(1, Object.keys(rows[0] ?? {}).length)
  const step = Math.floor(mostValues / width)
  for (let from = 0; from < rows.length; from += step)
    await db
      .insertInto(table)
      .values(rows.slice(from, from + step))
      .execute()
}
