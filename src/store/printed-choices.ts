import { sql } from 'kysely'
import { type Choice, consolidator } from '#core/consolidation/choice.ts'
import { type CellColumns, wireOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** One choice as it is about to be kept: the revision after the one that stands. */
export type NewChoice = {
  readonly period: string
  readonly indicator: string
  readonly revision: number
  readonly basis: string | null
  readonly reason: string
  readonly by: { readonly account: string; readonly name: string }
  readonly at: Date
  readonly trial: boolean
}

export const addChoice = async (db: Db, province: string, { by, ...choice }: NewChoice): Promise<void> => {
  await db
    .insertInto('printed_choice')
    .values({ province, ...choice, by_account: by.account, by_name: by.name })
    .execute()
}

type Row = {
  readonly code: string
  readonly revision: number
  readonly basis: string | null
  readonly reason: string
  readonly byName: string
  readonly at: Date
} & { readonly [Column in keyof CellColumns]: CellColumns[Column] | null }

/** The newest choice of every indicator of a period that has one, with the department's own figure of it as it stands. */
export const listChoices = async (
  db: Db,
  { plan, period }: { readonly plan: string; readonly period: string },
): Promise<readonly Choice[]> => {
  const { rows } = await sql<Row>`
    select distinct on (c.indicator) c.indicator as code, c.revision, c.basis, c.reason, c.by_name as "byName", c.at,
      f.cell, f.value, f.words
    from printed_choice c left join figure f on f.province = c.province and f.plan = ${plan} and f.period = c.period
      and f.indicator = c.indicator and f.scope = c.province and f.kind = 'estimate' and f.basis = ${consolidator}
    where c.period = ${period}
    order by c.indicator, c.revision desc`.execute(db)
  return rows.map(({ cell, value, words, at, ...choice }) => ({
    ...choice,
    at: at.toISOString(),
    own: cell === null ? null : wireOf({ cell, value, words }),
  }))
}
