import type { Signed } from '#store/signed.ts'
import type { Db } from '#store/store.ts'

/** A section as it was written last. */
export type WrittenSection = {
  readonly section: string
  readonly revision: number
  readonly text: string
  readonly used: readonly string[]
  readonly byAccount: string
  readonly byName: string
  readonly at: Date
}

export type DocumentKey = { readonly period: string; readonly document: string }

/** The newest text of every section that somebody has written. */
export const listSections = (db: Db, { period, document }: DocumentKey): Promise<readonly WrittenSection[]> =>
  db
    .selectFrom('narrative')
    .distinctOn('section')
    .select(['section', 'revision', 'text', 'used', 'by_account as byAccount', 'by_name as byName', 'at'])
    .where('period', '=', period)
    .where('document', '=', document)
    .orderBy('section')
    .orderBy('revision', 'desc')
    .execute()

/** The next text of a section; false where another was written meanwhile. */
export const addSection = async (
  db: Db,
  key: DocumentKey & { readonly province: string; readonly section: string },
  written: { readonly revision: number; readonly text: string; readonly used: readonly string[] },
  { account, name, at, trial }: Signed,
): Promise<boolean> => {
  const { revision, text, used } = written
  const added = await db
    .insertInto('narrative')
    .values({ ...key, revision, text, used: [...used], by_account: account, by_name: name, at, trial })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}
