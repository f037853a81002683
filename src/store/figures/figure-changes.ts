import { sql } from 'kysely'
import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** A figure that says something else at `to` than at `from`. */
export type ChangedFigure = {
  readonly period: string
  readonly indicator: string
  readonly scope: string
  readonly kind: FigureKind
  readonly basis: string
  /** Null: nothing was known of it yet. */
  readonly was: WireCell | null
  readonly now: WireCell
  readonly at: Date
  readonly reason: string
  readonly byName: string
}

type Row = Omit<ChangedFigure, 'was' | 'now'> & {
  readonly [Column in keyof CellColumns as `now_${Column}`]: CellColumns[Column]
} & { readonly [Column in keyof CellColumns as `was_${Column}`]: CellColumns[Column] | null }

export type Between = {
  readonly plan: string
  readonly from: Date
  readonly to: Date
  /** All periods where none are named. */
  readonly periods?: readonly string[]
}

/** What changed between two moments, as one set: only what was recorded between them is looked at. What came and went again is no change. */
export const changedBetween = async (
  db: Db,
  { plan, from, to, periods }: Between,
): Promise<readonly ChangedFigure[]> => {
  const among = periods === undefined ? sql`` : sql`and now.period = any(${[...periods]}::text[])`
  const { rows } = await sql<Row>`
    select now.period, now.indicator, now.scope, now.kind, now.basis, now.recorded_at as at, r.reason,
      r.by_name as "byName", now.cell as now_cell, now.value as now_value, now.words as now_words,
      was.cell as was_cell, was.value as was_value, was.words as was_words
    from figure_as_of(${to}) now
    join recording r on r.province = now.province and r.recording = now.recording
    left join figure_as_of(${from}) was on was.province = now.province and was.plan = now.plan
      and was.period = now.period and was.indicator = now.indicator and was.scope = now.scope and was.kind = now.kind
      and was.basis = now.basis
    where now.plan = ${plan} and now.recorded_at > ${from} ${among}
      and (was.cell, was.value::text, was.words) is distinct from (now.cell, now.value::text, now.words)
    order by now.period, now.indicator, now.scope, now.kind, now.basis`.execute(db)
  return rows.map(({ now_cell, now_value, now_words, was_cell, was_value, was_words, ...figure }) => ({
    ...figure,
    now: wireOf({ cell: now_cell, value: now_value, words: now_words }),
    was: was_cell === null ? null : wireOf({ cell: was_cell, value: was_value, words: was_words }),
  }))
}
