import { type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'
import { type Said, signed } from '#store/definitions.ts'
import type { Db } from '#store/store.ts'

/** What the steps of the base year weigh in an indicator's growth, with whoever says so. */
export type BaseWeights = {
  readonly code: string
  readonly revision: number
  readonly weights: ReadonlyMap<Period, Decimal>
  readonly source: string
  readonly byName: string
  readonly at: string
}

/** The newest of every indicator, by code. */
export const listBaseWeights = async (
  db: Db,
  plan: string,
  asOf: Date | null = null,
): Promise<ReadonlyMap<string, BaseWeights>> => {
  const rows = await db
    .selectFrom('base_weight')
    .select(['code', 'revision', 'weights', 'source', 'by_name as byName', 'recorded_at as at'])
    .distinctOn('code')
    .where('plan', '=', plan)
    .$if(asOf !== null, (query) => query.where('recorded_at', '<=', asOf ?? new Date(0)))
    .orderBy('code')
    .orderBy('revision', 'desc')
    .execute()
  return new Map(
    rows.map(({ weights, at, ...row }) => [
      row.code,
      { ...row, at: at.toISOString(), weights: new Map(Object.entries(weights).flatMap(readWeight)) },
    ]),
  )
}

const readWeight = ([at, text]: readonly [string, string]): readonly (readonly [Period, Decimal])[] => {
  const [found, weight] = [parsePeriod(at), parseDecimal(text)]
  return found && weight ? [[found, weight]] : []
}

export const addBaseWeights = async (
  db: Db,
  said: Said,
  fact: {
    readonly code: string
    readonly revision: number
    readonly weights: Readonly<Record<string, string>>
    readonly source: string
  },
): Promise<void> => {
  await db
    .insertInto('base_weight')
    .values({ ...signed(said), ...fact, weights: JSON.stringify(fact.weights) })
    .execute()
}
