import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import { type Ask, askIn, type Db, type Statement } from '#store/store.ts'

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

/** The statement for what is named; each way of asking is planned once. $1 plan, $2 periods, then what is named, in this order. */
const reading = (named: readonly string[], isAsOf: boolean): Statement => {
  const conditions = named.map((column, at) => `and f.${column} = any($${at + 3}::text[])`)
  // places that are named are few figures of a period; without them it is the whole period that is read
  const view = named.includes('scope') ? 'figure_at' : 'figure'
  const from = isAsOf ? `${view}_as_of($${named.length + 3}::timestamptz)` : view
  return {
    name: `figures ${[...named, isAsOf ? 'as of' : 'now'].join(' ')}`,
    text: `
      select f.period, f.indicator, f.scope, f.kind, f.basis, f.revision, f.cell, f.value, f.words, f.printed,
        f.recorded_at as at
      from ${from} f
      where f.plan = $1 and f.period = any($2::text[]) ${conditions.join(' ')}
      order by f.period, f.indicator, f.scope, f.kind, f.basis`,
  }
}

/** In the order of the key, which is the order of the index: nothing is sorted. */
export const readFigures = async (connection: Db | Ask, wanted: Wanted): Promise<readonly ReadFigure[]> => {
  const { plan, periods, indicators, scopes, kinds, asOf } = wanted
  const among: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['indicator', indicators],
    ['scope', scopes],
    ['kind', kinds],
  ]
  const named = among.flatMap(([column, texts]) => (texts === undefined ? [] : [{ column, texts }]))
  const statement = reading(
    named.map(({ column }) => column),
    asOf !== undefined,
  )
  const values = [plan, periods, ...named.map(({ texts }) => texts), ...(asOf ? [asOf] : [])]
  const ask = typeof connection === 'function' ? connection : askIn(connection)
  const rows = await ask<Row>(statement, values)
  return rows.map(({ cell, value, words, printed, ...figure }) => ({
    ...figure,
    cell: wireOf({ cell, value, words }),
    printed: printed ?? '',
  }))
}

const planThere: Statement = { name: 'is plan', text: 'select from plan where plan = $1' }

export const isPlan = async (ask: Ask, plan: string): Promise<boolean> =>
  (await ask(planThere, [plan])).length > 0
