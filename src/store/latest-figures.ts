import type { WireCell } from '#core/figure/wire.ts'
import { wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** The newest thing that anybody whom this view may read reported about an indicator. */
export type Reported = {
  readonly period: string
  readonly cell: WireCell
  readonly agency: string
  readonly at: string
}

/** By indicator code, of the province itself and of the periods that were opened. A number that was taken back is not shown again. */
export const latestReported = async (db: Db, plan: string): Promise<ReadonlyMap<string, Reported>> => {
  const rows = await db
    .selectFrom('figure as f')
    .innerJoin('period_opening as o', (join) =>
      join
        .onRef('o.province', '=', 'f.province')
        .onRef('o.plan', '=', 'f.plan')
        .onRef('o.period', '=', 'f.period'),
    )
    .innerJoin('recording as r', (join) =>
      join.onRef('r.province', '=', 'f.province').onRef('r.recording', '=', 'f.recording'),
    )
    .select(['f.indicator', 'f.period', 'f.basis', 'f.recorded_at', 'f.cell', 'f.value', 'f.words'])
    .distinctOn('f.indicator')
    .where('f.plan', '=', plan)
    .whereRef('f.scope', '=', 'f.province')
    .where('r.what', '=', 'submission')
    .where('f.cell', '<>', 'missing')
    .orderBy('f.indicator')
    .orderBy('f.period', 'desc')
    .orderBy('f.recorded_at', 'desc')
    .execute()
  return new Map(
    rows.map(({ indicator, period, basis, recorded_at, ...cell }) => [
      indicator,
      { period, agency: basis, at: recorded_at.toISOString(), cell: wireOf(cell) },
    ]),
  )
}
