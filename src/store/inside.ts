import { sql } from 'kysely'
import type { InsideStep } from '#core/report/fact.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** What happened inside the agency before its sendings, in order; other eyes see nothing. */
export const listSteps = async (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
): Promise<readonly InsideStep[]> => {
  const rows = await db
    .selectFrom('report_step')
    .selectAll()
    .where('period', '=', period)
    .where('agency', '=', agency)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    what: row.what,
    at: row.at.toISOString(),
    by: row.by_account,
    byName: row.by_name,
    note: row.note,
    after: row.after,
    trial: row.trial,
  }))
}

export const addStep = async (db: Db, key: ReportKey, ordinal: number, step: InsideStep): Promise<void> => {
  const { by, byName, at, what, note, after, trial } = step
  await db
    .insertInto('report_step')
    .values({ ...key, ordinal, what, note, after, trial, at: new Date(at), by_account: by, by_name: byName })
    .execute()
}

/** The accounts that wrote what stands in a draft: who entered it does not sign it where two are asked (K04). */
export const listHands = async (db: Db, { period, agency }: ReportKey): Promise<readonly string[]> => {
  const { rows } = await sql<{ account: string }>`
    select by_account as account from draft_entry
      where period = ${period} and agency = ${agency} and kind <> 'missing'
    union select by_account from draft_text
      where period = ${period} and agency = ${agency} and (situation <> '' or proposals <> '')
    union select by_account from draft_work where period = ${period} and agency = ${agency} and value <> ''
    order by account`.execute(db)
  return rows.map(({ account }) => account)
}
