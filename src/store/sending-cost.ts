import { sql } from 'kysely'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** What was done to a draft until a sending, in numbers: never what was typed. */
export type SendingCost = {
  readonly period: string
  readonly agency: string
  readonly revision: number
  readonly written: number
  readonly fromFiles: number
  readonly seconds: number
}

/** Longer than this between two savings is no work on the form. */
const pause = '10 minutes'

/** Counts the changes of the draft up to a sending, in its transaction: its agency alone may read them. */
export const addSendingCost = async (db: Db, key: ReportKey, revision: number): Promise<void> => {
  const { province, period, agency } = key
  await sql`
    insert into sending_cost (province, period, agency, revision, written, from_files, seconds)
    select ${province}, ${period}, ${agency}, ${revision}::int, count(distinct code),
      count(distinct code) filter (where file is not null),
      coalesce(sum(extract(epoch from gap)) filter (where gap <= ${pause}::interval), 0)::int
    from (
      select code, file, at - lag(at) over (order by at) as gap
      from entry_change where period = ${period} and agency = ${agency}
    ) as changes`.execute(db)
}

/** Of every sending of a plan's year that these eyes may see. */
export const listSendingCosts = (db: Db, plan: string): Promise<readonly SendingCost[]> =>
  db
    .selectFrom('sending_cost')
    .innerJoin('period_opening', (join) =>
      join
        .onRef('period_opening.province', '=', 'sending_cost.province')
        .onRef('period_opening.period', '=', 'sending_cost.period'),
    )
    .select(['sending_cost.period', 'agency', 'revision', 'written', 'from_files as fromFiles', 'seconds'])
    .where('plan', '=', plan)
    .orderBy('sending_cost.period')
    .orderBy('agency')
    .orderBy('revision')
    .execute()
