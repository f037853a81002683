import { sql } from 'kysely'
import type { Db } from '#store/store.ts'

/**
 * A short text that changes whenever a board changes: how many facts, changes of duties, reminders, calls and letters its
 * period has, and when the newest were made. One statement of some hundred rows, asked every few seconds.
 */
export const boardStamp = async (db: Db, period: string): Promise<string> => {
  const { rows } = await sql<{ stamp: string }>`select concat_ws('.',
    (select count(*) from report_fact where period = ${period}),
    (select count(*) from duty_change where owed = ${period}),
    (select count(*) from duty where period = ${period}),
    (select count(*) from notice where period = ${period} and kind in ('reminder', 'overdue', 'chased')),
    (select count(*) from phone_call where period = ${period}),
    (select count(*) from reminder_letter where period = ${period})) as stamp`.execute(db)
  return rows[0]?.stamp ?? ''
}
