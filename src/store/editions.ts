import { checkAnswer, readAnswer } from '#core/plan/answer.ts'
import { addParts, documentRow, type NewPlan } from '#store/add-plan.ts'
import type { Db } from '#store/store.ts'
import type { WholePlan } from '#store/whole-plan.ts'

const parts = [
  'plan_clause',
  'plan_row',
  'plan_table',
  'plan_target',
  'plan_assignment',
  'plan_finding',
  'plan_repair',
  'plan_unread',
] as const

/** Keeps what the standing edition of a plan says: its file, its lines, its reading. */
const keepEdition = async (db: Db, id: string, whole: WholePlan): Promise<void> => {
  const { source, imported_at, imported_by, trial, province } = await db
    .selectFrom('plan')
    .select(['province', 'source', 'imported_at', 'imported_by', 'trial'])
    .where('plan', '=', id)
    .executeTakeFirstOrThrow()
  const reading = { ...readAnswer(whole.plan), ...checkAnswer(whole.findings, whole.plan.repairs) }
  await db
    .insertInto('plan_edition')
    .values({
      province,
      plan: id,
      edition: whole.edition,
      file_name: whole.fileName,
      sha256: whole.sha256,
      source,
      lines: [...whole.plan.lines],
      reading: JSON.stringify(reading),
      imported_at,
      imported_by,
      trial,
    })
    .execute()
}

/** Puts a corrected document in the place of the edition that stands; that one is kept. Indicators and figures follow beside it. */
export const renewPlan = async (db: Db, made: NewPlan, whole: WholePlan): Promise<void> => {
  await keepEdition(db, made.id, whole)
  for (const part of parts) await db.deleteFrom(part).where('plan', '=', made.id).execute()
  await db
    .updateTable('plan')
    .set({ ...documentRow(made), edition: whole.edition + 1 })
    .where('plan', '=', made.id)
    .execute()
  await addParts(db, made)
}
