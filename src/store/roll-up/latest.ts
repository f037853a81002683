import { sql } from 'kysely'
import type { Latest } from '#core/consolidation/over-scope/roll-up.ts'
import { type CellColumns, cellOf } from '#store/figures/cell-columns.ts'
import { type Month, type OneVoice, speakingOf } from '#store/roll-up/month-rows.ts'
import type { Db } from '#store/store.ts'

type Row = Pick<CellColumns, 'cell' | 'value'> & {
  readonly indicator: string
  readonly block: number
  readonly scope: string
  readonly at: string
}

/** The newest number of every block, for indicators of which the last one counts; by indicator, then by block. */
export const readLatest = async (
  db: Db,
  month: Month,
  indicators: readonly string[],
  oneVoice: OneVoice,
): Promise<ReadonlyMap<string, ReadonlyMap<number, Latest>>> => {
  const latest = new Map(indicators.map((code) => [code, new Map<number, Latest>()]))
  if (indicators.length === 0) return latest
  const { rows } = await sql<Row>`
    select distinct on (f.indicator, f.block) f.indicator, f.block, f.scope, f.cell, f.value,
      to_char(f.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at
    from (${speakingOf(month, indicators, oneVoice)}) f where f.cell = 'number'
    order by f.indicator, f.block, f.recorded_at desc, f.scope desc`.execute(db)
  for (const { indicator, block, scope, cell, value, at } of rows)
    latest.get(indicator)?.set(block, { at, scope, cell: cellOf({ cell, value, words: null }) })
  return latest
}
