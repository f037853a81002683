import type { Recording } from '#core/figure/figure.ts'
import type { Db } from '#store/store.ts'

/** An act of recording as it is about to be kept; `at` is the moment of the clock. */
export type NewRecording = Omit<Recording, 'at'> & {
  readonly province: string
  readonly at: Date
  /** The agency whose unreleased report it is; null: everybody of the province may read it. */
  readonly byAgency: string | null
  readonly detail?: object
}

/** Keeps an act of recording and answers with the number that its revisions name. */
export const addRecording = async (db: Db, made: NewRecording): Promise<string> => {
  const { recording } = await db
    .insertInto('recording')
    .values({
      at: made.at,
      province: made.province,
      what: made.what,
      document: made.document,
      reason: made.reason,
      by_account: made.byAccount,
      by_name: made.byName,
      by_agency: made.byAgency,
      trial: made.trial,
      detail: made.detail === undefined ? null : JSON.stringify(made.detail),
    })
    .returning('recording')
    .executeTakeFirstOrThrow()
  return recording
}
