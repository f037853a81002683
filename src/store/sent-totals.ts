import type { TotalBefore } from '#core/report/falls.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** The running totals that the figures of a sending were held against, by code: what each month brought follows from them. */
export const listSentTotals = async (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
  revision: number,
): Promise<ReadonlyMap<string, TotalBefore>> => {
  const rows = await db
    .selectFrom('sent_entry')
    .select(['code', 'before_period', 'before_value'])
    .where('period', '=', period)
    .where('agency', '=', agency)
    .where('revision', '=', revision)
    .where('before_value', 'is not', null)
    .execute()
  return new Map(
    rows.map(({ code, before_period, before_value }) => [
      code,
      { period: before_period ?? '', value: before_value ?? '' },
    ]),
  )
}
