import { sql } from 'kysely'
import type { OwnerFact } from '#core/indicator/owners.ts'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

type Key = { readonly province: string; readonly plan: string }

const indicatorRow = (key: Key, { table, row, path, ...indicator }: PlanIndicator, ordinal: number) => ({
  ...key,
  ordinal,
  ...indicator,
  table_id: table,
  row_ordinal: row,
  path: [...path],
})

export const addIndicators = (db: Db, key: Key, indicators: readonly PlanIndicator[]): Promise<void> =>
  addMany(
    db,
    'indicator',
    indicators.map((indicator, at) => indicatorRow(key, indicator, at + 1)),
  )

/** The indicators of a newer edition of the plan; those that it no longer prints keep their facts and are listed no more. */
export const renewIndicators = async (
  db: Db,
  key: Key & { readonly edition: number },
  indicators: readonly PlanIndicator[],
): Promise<void> => {
  for (const [at, indicator] of indicators.entries()) {
    const { province, plan, code, ...rest } = {
      ...indicatorRow(key, indicator, at + 1),
      edition: key.edition,
    }
    await db
      .insertInto('indicator')
      .values({ province, plan, code, ...rest })
      .onConflict((conflict) => conflict.columns(['province', 'plan', 'code']).doUpdateSet(rest))
      .execute()
  }
}

export const listIndicators = async (db: Db, plan: string): Promise<readonly PlanIndicator[]> => {
  const rows = await db
    .selectFrom('indicator')
    .selectAll()
    .where('plan', '=', plan)
    .where('edition', '=', (newest) =>
      newest.selectFrom('plan').select('edition').where('plan.plan', '=', plan),
    )
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

const ownerFacts = (db: Db, plan: string) =>
  db
    .selectFrom('indicator_owner')
    .select(['code', 'revision', 'what', 'owners', 'by_name as byName', 'recorded_at as at'])
    .where('plan', '=', plan)
    .orderBy('code')
    .orderBy('revision')

/** All facts about the owners of a plan's indicators, oldest first. */
export const listOwnerFacts = (db: Db, plan: string): Promise<readonly OwnerFact[]> =>
  ownerFacts(db, plan).execute()

/** The same of a few indicators, of those that the newest edition prints and that take a figure. */
export const listOwnerFactsOf = (
  db: Db,
  plan: string,
  codes: readonly string[],
): Promise<readonly OwnerFact[]> =>
  ownerFacts(db, plan)
    .where(sql<boolean>`code = any(${[...codes]}::text[])`)
    .where(
      sql<boolean>`exists (select from indicator i join plan p on p.province = i.province and p.plan = i.plan
        where i.province = indicator_owner.province and i.plan = indicator_owner.plan
          and i.code = indicator_owner.code and i.edition = p.edition and not i.heading)`,
    )
    .execute()

/** One confirmation at a time for a plan, so that revisions are counted without gaps. */
export const lockOwners = async (db: Db, province: string, plan: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip owners'), hashtext(${`${province} ${plan}`}))`.execute(
    db,
  )
}
