import type { RecognitionFact } from '#core/target/recognition.ts'
import { parseDay } from '#core/time/day.ts'
import { invariant } from '#core/result.ts'
import { type Said, signed } from '#store/definitions.ts'
import type { Db } from '#store/store.ts'

export type KeptRecognition = RecognitionFact & { readonly code: string; readonly revision: number }

/** All that was said about recognised units of a plan's targets, oldest first. */
export const listRecognitions = async (db: Db, plan: string): Promise<readonly KeptRecognition[]> => {
  const rows = await db
    .selectFrom('recognition')
    .select([
      'code',
      'revision',
      'what',
      'unit',
      'decision',
      'decided_on as day',
      'for_year as forYear',
      'reason',
      'by_name as byName',
      'recorded_at as at',
    ])
    .where('plan', '=', plan)
    .orderBy('code')
    .orderBy('revision')
    .execute()
  return rows.map(({ decision, day: text, forYear, at, ...fact }) => {
    if (decision === null || text === null || forYear === null)
      return { ...fact, by: null, at: at.toISOString() }
    const day = parseDay(text)
    invariant(day, 'a day of the database is one')
    return { ...fact, by: { decision, day, forYear }, at: at.toISOString() }
  })
}

export const addRecognition = async (
  db: Db,
  said: Said,
  { code, revision, what, unit, by, reason }: Omit<KeptRecognition, 'byName' | 'at'>,
): Promise<void> => {
  await db
    .insertInto('recognition')
    .values({
      ...signed(said),
      code,
      revision,
      what,
      unit,
      reason,
      decision: by?.decision ?? null,
      decided_on: by?.day ?? null,
      for_year: by?.forYear ?? null,
    })
    .execute()
}
