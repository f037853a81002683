import { sql } from 'kysely'
import type { Db } from '#store/store.ts'

export type Province = { readonly code: string; readonly name: string }

/** The province of this installation, the first that was made; null on an empty database. */
export const findProvince = async (db: Db): Promise<Province | null> =>
  (await db
    .selectFrom('province')
    .select(['code', 'name'])
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst()) ?? null

export const addProvince = async (db: Db, province: Province, at: Date): Promise<void> => {
  await db
    .insertInto('province')
    .values({ ...province, created_at: at })
    .execute()
}

/** Of two commands that make a province or its accounts at once, the second waits and finds what the first made. */
export const lockProvince = async (db: Db, province: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip province'), hashtext(${province}))`.execute(db)
}
