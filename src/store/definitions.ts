import { sql } from 'kysely'
import type { Definition } from '#core/indicator/definition.ts'
import type { DefinitionFact } from '#core/indicator/standing-definition.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

/** Who says it, when, where: what every fact of the dictionary carries. */
export type Said = {
  readonly province: string
  readonly plan: string
  readonly by: { readonly account: string; readonly name: string }
  readonly at: Date
  readonly trial: boolean
}

export const signed = ({ province, plan, by, at, trial }: Said) => ({
  province,
  plan,
  by_account: by.account,
  by_name: by.name,
  recorded_at: at,
  trial,
})

/** One writer at a time for the dictionary of a plan, so that revisions are counted without gaps. */
export const lockDictionary = async (db: Db, province: string, plan: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext('nhip dictionary'), hashtext(${`${province} ${plan}`}))`.execute(
    db,
  )
}

/** All facts about what the indicators of a plan are, oldest first. */
export const listDefinitionFacts = async (
  db: Db,
  plan: string,
): Promise<readonly (DefinitionFact & { readonly revision: number })[]> => {
  const rows = await db
    .selectFrom('definition_fact')
    .select(['code', 'revision', 'what', 'definition', 'reason', 'by_name as byName', 'recorded_at as at'])
    .where('plan', '=', plan)
    .orderBy('code')
    .orderBy('revision')
    .execute()
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export const addDefinitionFacts = (
  db: Db,
  said: Said,
  facts: readonly {
    readonly code: string
    readonly revision: number
    readonly definition: Definition | null
    readonly reason: string
  }[],
): Promise<void> =>
  addMany(
    db,
    'definition_fact',
    facts.map(({ code, revision, definition, reason }) => ({
      ...signed(said),
      code,
      revision,
      what: definition ? 'confirmed' : 'withdrawn',
      definition: definition ? JSON.stringify(definition) : null,
      reason,
    })),
  )
