import { sql } from 'kysely'
import type { PlanMoment } from '#core/page/plan-pages.ts'
import type { Db } from '#store/store.ts'

/**
 * When something happened to a plan and its months, oldest first: editions, decisions (the newest ten), the opening, the
 * last report of each month that this view may see, consolidations.
 */
export const listMoments = async (
  db: Db,
  plan: string,
): Promise<readonly (Omit<PlanMoment, 'at'> & { readonly at: Date })[]> => {
  const { rows } = await sql<Omit<PlanMoment, 'at'> & { at: Date }>`
    select what, at, period, edition from (
      select 'imported' as what, imported_at as at, null as period, edition from plan where plan = ${plan}
      union all
      select 'imported', imported_at, null, edition from plan_edition where plan = ${plan}
      union all
      (select 'decided', at, null, null from finding_decision where plan = ${plan} order by at desc limit 10)
      union all
      select 'opened', opened_at, null, null from plan_opening where plan = ${plan}
      union all
      select 'sent', max(f.at), f.period, null from report_fact f
        join period_opening o on o.province = f.province and o.period = f.period
        where o.plan = ${plan} and f.what = 'sent' group by f.period
      union all
      select 'consolidated', c.at, c.period, c.edition from consolidation c
        join period_opening o on o.province = c.province and o.period = c.period
        where o.plan = ${plan}
    ) happened order by at, what`.execute(db)
  return rows
}
