import type { Db } from '#store/store.ts'

/** An opened period with the days that held when it was opened. */
export type Opening = {
  readonly period: string
  readonly plan: string
  readonly cutOff: string
  readonly unitsDue: string
  readonly consolidationDue: string
  readonly advice: string
  readonly openedAt: Date
  readonly byAccount: string
  readonly byName: string
  readonly trial: boolean
}

export const addOpening = async (db: Db, province: string, opening: Opening): Promise<void> => {
  await db
    .insertInto('period_opening')
    .values({
      province,
      period: opening.period,
      plan: opening.plan,
      cut_off: opening.cutOff,
      units_due: opening.unitsDue,
      consolidation_due: opening.consolidationDue,
      advice: opening.advice,
      opened_at: opening.openedAt,
      by_account: opening.byAccount,
      by_name: opening.byName,
      trial: opening.trial,
    })
    .execute()
}

const openings = (db: Db) =>
  db
    .selectFrom('period_opening')
    .select([
      'period',
      'plan',
      'cut_off as cutOff',
      'units_due as unitsDue',
      'consolidation_due as consolidationDue',
      'advice',
      'opened_at as openedAt',
      'by_account as byAccount',
      'by_name as byName',
      'trial',
    ])

export const findOpening = async (db: Db, period: string): Promise<Opening | null> =>
  (await openings(db).where('period', '=', period).executeTakeFirst()) ?? null

/** Newest first: a year, then its months, spelled so that texts sort as time does. */
export const listOpenings = (db: Db): Promise<readonly Opening[]> =>
  openings(db).orderBy('period', 'desc').execute()
