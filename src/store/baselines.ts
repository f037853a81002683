import { parseDecimal } from '#core/figure/decimal.ts'
import type { BaselineFact } from '#core/target/baseline-choice.ts'
import { type Said, signed } from '#store/definitions.ts'
import type { Db } from '#store/store.ts'

export type KeptBaseline = BaselineFact & { readonly code: string; readonly revision: number }

/** All facts about the values that targets are held against, oldest first. */
export const listBaselineFacts = async (db: Db, plan: string): Promise<readonly KeptBaseline[]> => {
  const rows = await db
    .selectFrom('baseline_fact')
    .select([
      'code',
      'revision',
      'what',
      'key',
      'name',
      'value',
      'reason',
      'by_name as byName',
      'recorded_at as at',
    ])
    .where('plan', '=', plan)
    .orderBy('code')
    .orderBy('revision')
    .execute()
  return rows.map(({ name, value, at, ...fact }) => {
    const amount = value === null ? null : parseDecimal(value)
    return { ...fact, at: at.toISOString(), added: name !== null && amount ? { name, value: amount } : null }
  })
}

export const addBaselineFact = async (
  db: Db,
  said: Said,
  fact: {
    readonly code: string
    readonly revision: number
    readonly what: BaselineFact['what']
    readonly key: string
    readonly name: string | null
    readonly value: string | null
    readonly reason: string
  },
): Promise<void> => {
  await db
    .insertInto('baseline_fact')
    .values({ ...signed(said), ...fact })
    .execute()
}
