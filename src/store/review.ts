import { sql } from 'kysely'
import type { Decision } from '#core/review/decision.ts'
import type { Db } from '#store/store.ts'

type Key = { readonly province: string; readonly plan: string }

/** One decision or one opening at a time for a plan: revisions are counted without gaps, no figure moves under an opening. */
export const lockReview = async (db: Db, { province, plan }: Key): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip review'), hashtext(${`${province} ${plan}`}))`.execute(
    db,
  )
}

export type NewDecision = Key & {
  readonly key: string
  readonly revision: number
  readonly edition: number
  readonly what: Decision['what']
  readonly reason: string
  readonly value: string | null
  readonly by: { readonly account: string; readonly name: string }
  readonly at: Date
  readonly trial: boolean
}

export const addDecision = async (db: Db, { by, ...made }: NewDecision): Promise<void> => {
  await db
    .insertInto('finding_decision')
    .values({ ...made, by_account: by.account, by_name: by.name })
    .execute()
}

/** All decisions about a plan's findings, oldest first; those about findings of earlier editions too. */
export const listDecisions = async (db: Db, plan: string): Promise<readonly Decision[]> => {
  const rows = await db
    .selectFrom('finding_decision')
    .select(['key', 'what', 'reason', 'value', 'by_account', 'by_name', 'at', 'trial'])
    .where('plan', '=', plan)
    .orderBy('key')
    .orderBy('revision')
    .execute()
  return rows.map(({ by_account: by, by_name: byName, at, ...row }) => ({
    ...row,
    by,
    byName,
    at: at.toISOString(),
  }))
}

/** That a plan was opened: from then on it changes by adjustments alone. */
export type PlanOpening = {
  readonly edition: number
  readonly at: Date
  readonly byName: string
  readonly trial: boolean
}

export const findPlanOpening = async (db: Db, plan: string): Promise<PlanOpening | null> =>
  (await db
    .selectFrom('plan_opening')
    .select(['edition', 'opened_at as at', 'by_name as byName', 'trial'])
    .where('plan', '=', plan)
    .executeTakeFirst()) ?? null

export const addPlanOpening = async (
  db: Db,
  { by, at, ...made }: Key & Pick<NewDecision, 'by' | 'at' | 'trial'> & { readonly edition: number },
): Promise<void> => {
  await db
    .insertInto('plan_opening')
    .values({ ...made, opened_at: at, by_account: by.account, by_name: by.name })
    .execute()
}
