import type { Db } from '#store/store.ts'

/** One change, as the log keeps it (K07). `before` and `after` are whatever shows the difference. */
export type Change = {
  readonly province: string
  readonly at: Date
  readonly by: { readonly account: string; readonly name: string }
  /** The verb: `import-plan`, `confirm-owners`. */
  readonly action: string
  /** What it was done to: `plan 2024`, `account syt`. */
  readonly subject: string
  readonly before?: object | null
  readonly after?: object | null
  readonly trial: boolean
}

const text = (value: object | null | undefined): string | null => (value ? JSON.stringify(value) : null)

/** Adds to the log, in the transaction of the change itself: neither stands without the other. */
export const addChange = async (db: Db, change: Change): Promise<void> => {
  await db
    .insertInto('change_log')
    .values({
      province: change.province,
      at: change.at,
      by_account: change.by.account,
      by_name: change.by.name,
      action: change.action,
      subject: change.subject,
      before: text(change.before),
      after: text(change.after),
      trial: change.trial,
    })
    .execute()
}

export type LoggedChange = {
  readonly id: string
  readonly at: Date
  readonly by_account: string
  readonly by_name: string
  readonly action: string
  readonly subject: string
  readonly before: object | null
  readonly after: object | null
  readonly trial: boolean
}

/** Newest first, `limit` of them, those before the id `before` when it is given. */
export const listChanges = (
  db: Db,
  before: string | null,
  limit: number,
): Promise<readonly LoggedChange[]> => {
  const all = db
    .selectFrom('change_log')
    .select(['id', 'at', 'by_account', 'by_name', 'action', 'subject', 'before', 'after', 'trial'])
  const page = before === null ? all : all.where('id', '<', before)
  return page.orderBy('id', 'desc').limit(limit).execute()
}

/** To what this was done, by anybody at any time. */
export const subjectsOf = async (db: Db, action: string): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('change_log')
    .select('subject')
    .distinct()
    .where('action', '=', action)
    .execute()
  return new Set(rows.map(({ subject }) => subject))
}
