import { sql } from 'kysely'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** The newest thing that anybody whom this view may read reported about an indicator. */
export type Reported = {
  readonly period: string
  readonly cell: WireCell
  /** `consolidator` where the department prints a figure of its own. */
  readonly agency: string
  readonly at: string
  /** Who chose that this figure is printed, and why (H04); null: nobody chose, it is the newest one. */
  readonly chosen: { readonly by: string; readonly reason: string } | null
}

type Row = CellColumns & {
  readonly indicator: string
  readonly period: string
  readonly basis: string
  readonly at: Date
  readonly by: string | null
  readonly reason: string | null
}

/**
 * By indicator code, of the province itself and of the periods that were opened; of the newest period what was chosen to
 * be printed, else what was said last. A number that was taken back is not shown again, nor is a choice.
 */
export const latestReported = async (db: Db, plan: string): Promise<ReadonlyMap<string, Reported>> => {
  const { rows } = await sql<Row>`
    with choice as (
      select distinct on (c.period, c.indicator) c.period, c.indicator, c.basis, c.by_name, c.reason
      from printed_choice c join period_opening o on o.province = c.province and o.period = c.period
      where o.plan = ${plan} order by c.period, c.indicator, c.revision desc)
    select distinct on (f.indicator) f.indicator, f.period, f.basis, f.recorded_at as at, f.cell, f.value, f.words,
      c.by_name as by, c.reason
    from figure f
    join period_opening o on o.province = f.province and o.plan = f.plan and o.period = f.period
    join recording r on r.province = f.province and r.recording = f.recording
    left join choice c on c.period = f.period and c.indicator = f.indicator and c.basis = f.basis
    where f.plan = ${plan} and f.scope = f.province and f.kind = 'estimate' and f.cell <> 'missing'
      and (r.what in ('submission', 'correction') or c.basis is not null)
    order by f.indicator, o.units_due desc, f.period, c.basis is not null desc, f.recorded_at desc`.execute(
    db,
  )
  return new Map(
    rows.map(({ indicator, period, basis, at, by, reason, ...cell }) => [
      indicator,
      {
        period,
        agency: basis,
        at: at.toISOString(),
        cell: wireOf(cell),
        chosen: by === null ? null : { by, reason: reason ?? '' },
      },
    ]),
  )
}
