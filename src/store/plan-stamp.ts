import type { Db } from '#store/store.ts'

/** Which edition of which bytes a plan is now: what was learned from it holds as long as this stays the same. */
export const findPlanStamp = async (db: Db, plan: string): Promise<string | null> => {
  const row = await db
    .selectFrom('plan')
    .select(['edition', 'sha256'])
    .where('plan', '=', plan)
    .executeTakeFirst()
  return row ? `${row.edition} ${row.sha256}` : null
}
