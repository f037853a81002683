import { sql } from 'kysely'
import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** Who else speaks of an indicator: another of its owners. */
export type CoOwner = { readonly code: string; readonly agency: string }

export type SaidElsewhere = {
  readonly period: string
  readonly indicator: string
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: WireCell
  readonly at: Date
}

type Row = Omit<SaidElsewhere, 'cell'> & CellColumns

/**
 * What is shared, at these periods, for the province: what co-owners have said of the indicators that they share, and what
 * `sources` have of any of `codes`, agencies that owe no report themselves.
 */
export const listSaidElsewhere = async (
  db: Db,
  { plan, periods, codes: among }: { plan: string; periods: readonly string[]; codes: readonly string[] },
  owners: readonly CoOwner[],
  sources: readonly string[],
): Promise<readonly SaidElsewhere[]> => {
  const [codes, bases] = [owners.map(({ code }) => code), owners.map(({ agency }) => agency)]
  const { rows } = await sql<Row>`
    select period, indicator, kind, basis, cell, value::text as value, words, at
    from said_elsewhere(${plan}, ${[...periods]}::text[], ${codes}::text[], ${bases}::text[],
      ${[...among]}::text[], ${[...sources]}::text[])`.execute(db)
  return rows.map(({ cell, value, words, ...said }) => ({ ...said, cell: wireOf({ cell, value, words }) }))
}
