import type { EvaluationFact } from '#core/evaluation/grade.ts'
import type { Db } from '#store/store.ts'

/** By subject, each in the order in which it was said. */
export const listEvaluations = async (
  db: Db,
  plan: string,
): Promise<ReadonlyMap<string, readonly EvaluationFact[]>> => {
  const rows = await db
    .selectFrom('evaluation_fact')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('subject')
    .orderBy('ordinal')
    .execute()
  const found = new Map<string, EvaluationFact[]>()
  for (const row of rows) {
    const { subject, ordinal, what, grade, reason, trial } = row
    const fact = { subject, ordinal, what, grade, reason, trial, by: row.by_account, byName: row.by_name }
    found.set(subject, [...(found.get(subject) ?? []), { ...fact, at: row.at.toISOString() }])
  }
  return found
}

/** Of two at once the key refuses the second: it has not read what the first one said. */
export const addEvaluation = async (
  db: Db,
  province: string,
  plan: string,
  { by, byName, at, ...fact }: EvaluationFact,
): Promise<void> => {
  await db
    .insertInto('evaluation_fact')
    .values({ province, plan, ...fact, by_account: by, by_name: byName, at: new Date(at) })
    .execute()
}
