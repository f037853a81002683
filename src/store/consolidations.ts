import { sql } from 'kysely'
import type { KeptConsolidation } from '#store/month-tables.ts'
import type { Db } from '#store/store.ts'

/** One consolidation, frozen: what it said is `page`, whose text has the SHA-256 `checksum`. */
export type Consolidation = {
  readonly period: string
  readonly edition: number
  readonly at: Date
  readonly byAccount: string
  readonly byName: string
  readonly page: KeptConsolidation
  readonly checksum: string
  readonly trial: boolean
}

export const addConsolidation = async (
  db: Db,
  province: string,
  made: Omit<Consolidation, 'page'> & { readonly text: string },
): Promise<void> => {
  await db
    .insertInto('consolidation')
    .values({
      province,
      period: made.period,
      edition: made.edition,
      at: made.at,
      by_account: made.byAccount,
      by_name: made.byName,
      page: made.text,
      checksum: made.checksum,
      trial: made.trial,
    })
    .execute()
}

/** The first consolidation of a period that used this sending; null while none has. */
export const firstUse = async (
  db: Db,
  period: string,
  sending: { readonly agency: string; readonly revision: number },
): Promise<{ readonly edition: number; readonly at: Date } | null> => {
  const used = JSON.stringify([{ agency: { code: sending.agency }, revision: sending.revision }])
  return (
    (await db
      .selectFrom('consolidation')
      .select(['edition', 'at'])
      .where('period', '=', period)
      .where(sql<boolean>`(page -> 'used')::jsonb @> ${used}::jsonb`)
      .orderBy('edition')
      .limit(1)
      .executeTakeFirst()) ?? null
  )
}

const consolidations = (db: Db) =>
  db
    .selectFrom('consolidation')
    .select([
      'period',
      'edition',
      'at',
      'by_account as byAccount',
      'by_name as byName',
      'page',
      'checksum',
      'trial',
    ])

/** The newest one, or the newest that there was at a moment. */
export const newestConsolidation = async (
  db: Db,
  period: string,
  asOf: Date | null = null,
): Promise<Consolidation | null> =>
  (await consolidations(db)
    .where('period', '=', period)
    .where((where) => (asOf === null ? where.lit(true) : where('at', '<=', asOf)))
    .orderBy('edition', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null

/** One edition as it was frozen. */
export const findEdition = async (db: Db, period: string, edition: number): Promise<Consolidation | null> =>
  (await consolidations(db).where('period', '=', period).where('edition', '=', edition).executeTakeFirst()) ??
  null

/** The newest edition of every period before one of the same plan, oldest first: what was said of them in public. */
export const newestBefore = async (
  db: Db,
  { plan, period }: { readonly plan: string; readonly period: string },
): Promise<readonly Consolidation[]> =>
  consolidations(db)
    .distinctOn('period')
    .where('period', 'in', (among) =>
      among
        .selectFrom('period_opening')
        .select('period')
        .where('plan', '=', plan)
        .where('period', '<', period),
    )
    .orderBy('period')
    .orderBy('edition', 'desc')
    .execute()

/** The newest edition of each period, without its page. */
export const listNewestEditions = async (
  db: Db,
): Promise<ReadonlyMap<string, { readonly edition: number; readonly at: string }>> => {
  const rows = await db
    .selectFrom('consolidation')
    .distinctOn('period')
    .select(['period', 'edition', 'at'])
    .orderBy('period')
    .orderBy('edition', 'desc')
    .execute()
  return new Map(rows.map(({ period, edition, at }) => [period, { edition, at: at.toISOString() }]))
}
