import type { Db } from '#store/store.ts'

/** An opened period with the days that held when it was opened. */
export type Opening = {
  readonly period: string
  readonly plan: string
  readonly cutOff: string
  readonly unitsDue: string
  readonly consolidationDue: string
  readonly advice: string
  /** The period whose report serves this one, too (Q15); null: it has a report of its own. */
  readonly sentWith: string | null
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
      sent_with: opening.sentWith,
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
      'sent_with as sentWith',
      'opened_at as openedAt',
      'by_account as byAccount',
      'by_name as byName',
      'trial',
    ])

/**
 * The opening under which a period is reported: its own, or for a quarter that of the month that serves it (Q15), so that
 * the quarter's addresses lead to the month's board, report and consolidation. Null: it is not open.
 */
export const findOpening = async (db: Db, period: string): Promise<Opening | null> =>
  (await openings(db)
    .where('period', '=', (asked) =>
      asked
        .selectFrom('period_opening as own')
        .select((own) => own.fn.coalesce('own.sent_with', 'own.period').as('reported'))
        .where('own.period', '=', period),
    )
    .executeTakeFirst()) ?? null

/** The period whose report is meant, before anything of it is held: `2024-Q1` → `2024-M03`; itself where nothing is opened. */
export const reportedPeriod = async (db: Db, period: string): Promise<string> =>
  (await findOpening(db, period))?.period ?? period

/** Those with a report of their own, months and years, the one that is due last first. */
export const listOpenings = (db: Db): Promise<readonly Opening[]> =>
  openings(db).where('sent_with', 'is', null).orderBy('units_due', 'desc').orderBy('period', 'desc').execute()

/** All of them, also those that are sent with another one. */
export const listAllOpenings = (db: Db): Promise<readonly Opening[]> =>
  openings(db).orderBy('units_due', 'desc').orderBy('period', 'desc').execute()

/** The opened periods that the report of this one serves, too. */
export const servedWith = async (db: Db, period: string): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('period_opening')
    .select('period')
    .where('sent_with', '=', period)
    .orderBy('period')
    .execute()
  return rows.map((row) => row.period)
}
