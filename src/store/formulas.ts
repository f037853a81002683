import { sql } from 'kysely'
import type { FormulaRevision } from '#core/formula/revision.ts'
import type { Db } from '#store/store.ts'

type Key = { readonly province: string; readonly plan: string; readonly table: string }

/** One person at a time sets a formula of a table: revisions are counted without gaps, and no circle closes behind a back. */
export const lockFormulas = async (db: Db, { province, plan, table }: Key): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip formulas'), hashtext(${`${province} ${plan} ${table}`}))`.execute(
    db,
  )
}

/** All that people have said about the formulas of a table, oldest first. */
export const listFormulaRevisions = async (
  db: Db,
  plan: string,
  table: string,
): Promise<readonly FormulaRevision[]> => {
  const rows = await db
    .selectFrom('table_formula')
    .select([
      'holder',
      'revision',
      'formula as text',
      'valid_from as validFrom',
      'reason',
      'undoes',
      'by_account as byAccount',
      'by_name as byName',
      'at',
      'trial',
    ])
    .where('plan', '=', plan)
    .where('table_id', '=', table)
    .orderBy('holder')
    .orderBy('revision')
    .execute()
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }))
}

export const addFormulaRevision = async (
  db: Db,
  { province, plan, table }: Key,
  made: FormulaRevision,
): Promise<void> => {
  const { text: formula, validFrom, byAccount, byName, at, ...rest } = made
  await db
    .insertInto('table_formula')
    .values({
      province,
      plan,
      table_id: table,
      formula,
      valid_from: validFrom,
      by_account: byAccount,
      by_name: byName,
      at: new Date(at),
      ...rest,
    })
    .execute()
}

/** What people have said about the rows of all tables of a plan, by table: for a form, which asks of many tables at once. */
export const listPlanFormulas = async (
  db: Db,
  plan: string,
): Promise<ReadonlyMap<string, readonly FormulaRevision[]>> => {
  const tables = await db
    .selectFrom('table_formula')
    .select('table_id')
    .distinct()
    .where('plan', '=', plan)
    .execute()
  const found = new Map<string, readonly FormulaRevision[]>()
  for (const { table_id: table } of tables) found.set(table, await listFormulaRevisions(db, plan, table))
  return found
}
