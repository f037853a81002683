import { sql } from 'kysely'
import { parseDay } from '#core/time/day.ts'
import type { SaidWork, WorkState } from '#core/works/said-work.ts'
import type { Db } from '#store/store.ts'

/** An agency's last word of a plan's year about one action. */
export type YearWord = {
  readonly agency: string
  readonly action: string
  readonly period: string
  readonly said: SaidWork
}

type Row = {
  readonly agency: string
  readonly action: string
  readonly period: string
  readonly state: WorkState | null
  readonly percent: string | null
  readonly done_on: string | null
  readonly result: string
  readonly product: string
}

/**
 * What the newest sending of the newest period said of each action, by agency; a report of the year comes after every month
 * whose data closed before its own. `until`: only of periods whose data closed by that day. Only sendings that stand: not those that were returned and not sent again.
 */
export const listYearWords = async (
  db: Db,
  plan: string,
  until: string | null = null,
): Promise<readonly YearWord[]> => {
  const { rows } = await sql<Row>`
    select distinct on (w.agency, w.action) w.agency, w.action, w.period, w.state, w.percent, w.done_on, w.result, w.product
    from sent_work w
    join period_opening o on o.province = w.province and o.period = w.period
    where o.plan = ${plan} and (${until}::date is null or o.cut_off <= ${until}::date)
      and w.revision = (select max(t.revision) from sent_text t where t.period = w.period and t.agency = w.agency)
      and (select f.what from report_fact f where f.period = w.period and f.agency = w.agency
        order by f.ordinal desc limit 1) <> 'returned'
    order by w.agency, w.action, o.cut_off desc`.execute(db)
  return rows.map(({ agency, action, period, state, percent, done_on: doneOn, result, product }) => ({
    agency,
    action,
    period,
    said: { state, percent, doneOn: doneOn === null ? null : parseDay(doneOn), result, product },
  }))
}
