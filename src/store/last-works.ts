import { sql } from 'kysely'
import { parseDay } from '#core/time/day.ts'
import type { SaidWork, WorkState } from '#core/works/said-work.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** The last word about an action before a period. */
export type LastWord = { readonly period: string; readonly cutOff: string; readonly said: SaidWork }

type Row = {
  readonly action: string
  readonly period: string
  readonly cut_off: string
  readonly state: WorkState | null
  readonly percent: string | null
  readonly done_on: string | null
  readonly result: string
  readonly product: string
}

/** By action: what the newest sending of the newest earlier period said that said anything of it; periods follow their cut-off days. */
export const listLastWorks = async (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
): Promise<ReadonlyMap<string, LastWord>> => {
  const { rows } = await sql<Row>`
    select distinct on (w.action) w.action, w.period, o.cut_off, w.state, w.percent, w.done_on, w.result, w.product
    from sent_work w
    join period_opening o on o.province = w.province and o.period = w.period
    join period_opening here on here.province = w.province and here.period = ${period}
    where w.agency = ${agency} and o.plan = here.plan and w.period <> here.period and o.cut_off < here.cut_off
      and w.revision = (select max(t.revision) from sent_text t where t.period = w.period and t.agency = w.agency)
    order by w.action, o.cut_off desc`.execute(db)
  return new Map(
    rows.map(
      ({ action, period: told, cut_off: cutOff, state, percent, done_on: doneOn, result, product }) => [
        action,
        {
          period: told,
          cutOff,
          said: { state, percent, doneOn: doneOn === null ? null : parseDay(doneOn), result, product },
        },
      ],
    ),
  )
}
