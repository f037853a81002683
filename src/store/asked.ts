import type { WireCell } from '#core/figure/wire.ts'
import { type Owned, ownersOf } from '#core/indicator/owners.ts'
import type { PlanHead } from '#core/page/head.ts'
import type { AskingPlan } from '#core/report/form.ts'
import { wireOf } from '#store/figures/cell-columns.ts'
import { listIndicators, listOwnerFacts, listOwnerFactsOf } from '#store/indicators.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** A plan as the month asks about it. */
export type MonthPlan = AskingPlan & {
  readonly province: string
  readonly head: PlanHead
  /** Of the headline targets, by code: how a value is compared, and the second, higher value. */
  readonly aims: ReadonlyMap<string, { readonly comparator: string; readonly stretch: string | null }>
}

/** Null when there is no such plan. */
export const findMonthPlan = async (db: Db, plan: string): Promise<MonthPlan | null> => {
  const head = await findPlanHead(db, plan)
  if (!head) return null
  const targets = await db
    .selectFrom('plan_target')
    .select(['id', 'comparator', 'stretch'])
    .where('plan', '=', plan)
    .execute()
  const tables = await db
    .selectFrom('plan_table')
    .select(['id', 'title'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()
  const { province } = await db
    .selectFrom('plan')
    .select('province')
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow()
  return {
    head,
    province,
    indicators: await listIndicators(db, plan),
    tables,
    planned: await listPlanned(db, head),
    aims: new Map(targets.map(({ id, comparator, stretch }) => [`T.${id}`, { comparator, stretch }])),
  }
}

/** The year's plan of each indicator; where a table prints only a scenario for the year, that. */
const listPlanned = async (db: Db, { id, year }: PlanHead): Promise<ReadonlyMap<string, WireCell>> => {
  const rows = await db
    .selectFrom('figure')
    .select(['indicator', 'cell', 'value', 'words'])
    .where('plan', '=', id)
    .where('period', '=', String(year))
    .whereRef('scope', '=', 'province')
    .where('basis', '=', 'plan')
    .where('kind', 'in', ['plan', 'scenario'])
    // `plan` sorts before `scenario`; the first of a code stays
    .orderBy('kind')
    .execute()
  const planned = new Map<string, WireCell>()
  for (const row of rows) if (!planned.has(row.indicator)) planned.set(row.indicator, wireOf(row))
  return planned
}

/** Who answers for each figure, by code (Q21); rows that only head others have nobody here. With `codes` only these are asked. */
export const listOwned = async (
  db: Db,
  plan: string,
  codes?: readonly string[],
): Promise<ReadonlyMap<string, Owned>> => {
  if (codes) return ownersOf(await listOwnerFactsOf(db, plan, codes))
  const indicators = await listIndicators(db, plan)
  const asked = new Set(indicators.filter(({ heading }) => !heading).map(({ code }) => code))
  const owned = ownersOf(await listOwnerFacts(db, plan))
  return new Map([...owned].filter(([code]) => asked.has(code)))
}
