import { sql } from 'kysely'
import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** Which figures: of one plan, of these periods; of all indicators, scopes or kinds where none are named. */
export type Wanted = {
  readonly plan: string
  readonly periods: readonly string[]
  readonly indicators?: readonly string[]
  readonly scopes?: readonly string[]
  readonly kinds?: readonly FigureKind[]
  /** As it was known at that moment (H09); without it, as it is known now. */
  readonly asOf?: Date
}

/** A figure as it stands, or stood. */
export type ReadFigure = {
  readonly period: string
  readonly indicator: string
  readonly scope: string
  readonly kind: FigureKind
  readonly basis: string
  readonly revision: number
  readonly cell: WireCell
  readonly printed: string
  /** Since when it is known. */
  readonly at: Date
}

type Row = Omit<ReadFigure, 'cell' | 'printed'> & {
  readonly cell: CellColumns['cell']
  readonly value: string | null
  readonly words: string | null
  readonly printed: string | null
}

const among = (column: string, texts: readonly string[] | undefined) =>
  texts === undefined ? sql`` : sql`and f.${sql.ref(column)} = any(${[...texts]}::text[])`

/** In the order of the key, which is the order of the index: nothing is sorted. */
export const readFigures = async (db: Db, wanted: Wanted): Promise<readonly ReadFigure[]> => {
  const { plan, periods, indicators, scopes, kinds, asOf } = wanted
  const from = asOf ? sql`figure_as_of(${asOf})` : sql`figure`
  const { rows } = await sql<Row>`
    select f.period, f.indicator, f.scope, f.kind, f.basis, f.revision, f.cell, f.value, f.words, f.printed,
      f.recorded_at as at
    from ${from} f
    where f.plan = ${plan} and f.period = any(${[...periods]}::text[])
      ${among('indicator', indicators)} ${among('scope', scopes)} ${among('kind', kinds)}
    order by f.period, f.indicator, f.scope, f.kind, f.basis`.execute(db)
  return rows.map(({ cell, value, words, printed, ...figure }) => ({
    ...figure,
    cell: wireOf({ cell, value, words }),
    printed: printed ?? '',
  }))
}
