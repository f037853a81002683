import { fromWire, toWire, type WireCell } from '#core/figure/wire.ts'
import type { Db } from '#store/store.ts'
import { sql } from 'kysely'

/** The newest thing that anybody whom this view may read reported about an indicator. */
export type Reported = {
  readonly period: string
  readonly cell: WireCell
  readonly agency: string
  readonly at: string
}

/** By indicator code. A number that was taken back is not shown again. */
export const latestReported = async (db: Db, plan: string): Promise<ReadonlyMap<string, Reported>> => {
  const rows = await db
    .selectFrom('figure')
    .select(['indicator', 'period', 'basis', 'cell', 'value', 'recorded_at'])
    .distinctOn('indicator')
    .where('plan', '=', plan)
    .where(sql<boolean>`origin ? 'submission'`)
    .where('cell', '<>', 'missing')
    .orderBy('indicator')
    .orderBy('period', 'desc')
    .orderBy('recorded_at', 'desc')
    .execute()
  return new Map(
    rows.map(({ indicator, period, basis, cell, value, recorded_at }) => [
      indicator,
      { period, agency: basis, at: recorded_at.toISOString(), cell: wireOf(cell, value) },
    ]),
  )
}

const wireOf = (kind: string, value: string | null): WireCell => {
  if (kind === 'number' && value !== null) return toWire(fromWire({ kind: 'number', value }))
  return kind === 'none' || kind === 'notApplicable' ? { kind } : { kind: 'missing' }
}
