import { sql } from 'kysely'
import type { OwnerFact } from '#core/indicator/owners.ts'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

export const addIndicators = (
  db: Db,
  key: { province: string; plan: string },
  indicators: readonly PlanIndicator[],
): Promise<void> =>
  addMany(
    db,
    'indicator',
    indicators.map(({ table, row, path, ...indicator }, at) => ({
      ...key,
      ordinal: at + 1,
      ...indicator,
      table_id: table,
      row_ordinal: row,
      path: [...path],
    })),
  )

export const listIndicators = async (db: Db, plan: string): Promise<readonly PlanIndicator[]> => {
  const rows = await db
    .selectFrom('indicator')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: row.name,
    unit: row.unit,
    target: row.target,
    table: row.table_id,
    row: row.row_ordinal,
    stt: row.stt,
    line: row.line,
    level: row.level,
    path: row.path,
    heading: row.heading,
  }))
}

export type NewOwners = {
  readonly province: string
  readonly plan: string
  readonly what: OwnerFact['what']
  readonly by: { readonly account: string; readonly name: string }
  readonly at: Date
  readonly trial: boolean
  readonly facts: readonly {
    readonly code: string
    readonly revision: number
    readonly owners: readonly string[]
    readonly why: string
  }[]
}

export const addOwners = (db: Db, made: NewOwners): Promise<void> =>
  addMany(
    db,
    'indicator_owner',
    made.facts.map((fact) => ({
      province: made.province,
      plan: made.plan,
      code: fact.code,
      revision: fact.revision,
      what: made.what,
      owners: [...fact.owners],
      why: fact.why,
      by_account: made.by.account,
      by_name: made.by.name,
      recorded_at: made.at,
      trial: made.trial,
    })),
  )

/** All facts about the owners of a plan's indicators, oldest first. */
export const listOwnerFacts = (db: Db, plan: string): Promise<readonly OwnerFact[]> =>
  db
    .selectFrom('indicator_owner')
    .select(['code', 'revision', 'what', 'owners', 'by_name as byName', 'recorded_at as at'])
    .where('plan', '=', plan)
    .orderBy('code')
    .orderBy('revision')
    .execute()

/** One confirmation at a time for a plan, so that revisions are counted without gaps. */
export const lockOwners = async (db: Db, province: string, plan: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip owners'), hashtext(${`${province} ${plan}`}))`.execute(
    db,
  )
}
