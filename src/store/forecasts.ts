import type { Db } from '#store/store.ts'

/** Why a re-forecast was entered, and by whom: what its recording says. */
export type ForecastReason = { readonly reason: string; readonly byName: string }

/** The newest of every forecast of the province, by `B1.11 2024-Q2`. */
export const listForecastReasons = async (
  db: Db,
  plan: string,
  scope: string,
  asOf: Date | null = null,
): Promise<ReadonlyMap<string, ForecastReason>> => {
  const rows = await db
    .selectFrom('figure as f')
    .innerJoin('recording as r', (join) =>
      join.onRef('r.province', '=', 'f.province').onRef('r.recording', '=', 'f.recording'),
    )
    .select(['f.indicator', 'f.period', 'r.reason', 'r.by_name as byName'])
    .where('f.plan', '=', plan)
    .where('f.scope', '=', scope)
    .where('f.kind', '=', 'forecast')
    .$if(asOf !== null, (query) => query.where('f.recorded_at', '<=', asOf ?? new Date(0)))
    .execute()
  return new Map(
    rows.map(({ indicator, period, reason, byName }) => [`${indicator} ${period}`, { reason, byName }]),
  )
}
