import { sql } from 'kysely'
import type { Telling } from '#core/notice/spread.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

/** A notice has been handed out, to so many people. */
export const addSpread = async (
  db: Db,
  province: string,
  spread: { readonly key: string; readonly at: Date; readonly people: number },
): Promise<void> => {
  await db
    .insertInto('notice_spread')
    .values({ province, ...spread })
    .execute()
}

export const addTellings = (
  db: Db,
  province: string,
  key: string,
  at: Date,
  tellings: readonly Telling[],
): Promise<void> =>
  addMany(
    db,
    'telling',
    tellings.map(({ account, agency, channel, how, dueAt, unsent }) => ({
      province,
      key,
      account,
      channel,
      how,
      agency,
      due_at: dueAt,
      at,
      unsent,
    })),
  )

/** What a person sees inside: shown by now, newest first. */
export const listInside = async (
  db: Db,
  account: string,
  now: Date,
  most: number,
): Promise<readonly { readonly key: string; readonly shownAt: Date; readonly readAt: Date | null }[]> => {
  const rows = await db
    .selectFrom('telling')
    .select(['key', 'due_at', 'read_at'])
    .where('account', '=', account)
    .where('channel', '=', 'inside')
    .where('due_at', '<=', now)
    .orderBy('due_at', 'desc')
    .orderBy('key')
    .limit(most)
    .execute()
  return rows.map(({ key, due_at, read_at }) => ({ key, shownAt: due_at, readAt: read_at }))
}

export const countUnread = async (db: Db, account: string, now: Date): Promise<number> => {
  const row = await db
    .selectFrom('telling')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('account', '=', account)
    .where('channel', '=', 'inside')
    .where('due_at', '<=', now)
    .where('read_at', 'is', null)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Read by this person; `keys` null: everything that is shown by now. */
export const markRead = async (
  db: Db,
  account: string,
  now: Date,
  keys: readonly string[] | null,
): Promise<void> => {
  let wanted = db
    .updateTable('telling')
    .set({ read_at: now })
    .where('account', '=', account)
    .where('channel', '=', 'inside')
    .where('read_at', 'is', null)
    .where('due_at', '<=', now)
  if (keys !== null) {
    if (keys.length === 0) return
    wanted = wanted.where('key', 'in', [...keys])
  }
  await wanted.execute()
}

/** Letters to be written by now, by account and in the order in which they were said. */
export const listToWrite = async (
  db: Db,
  now: Date,
): Promise<readonly { readonly key: string; readonly account: string; readonly how: 'now' | 'digest' }[]> =>
  db
    .selectFrom('telling')
    .select(['key', 'account', 'how'])
    .where('channel', '=', 'mail')
    .where('mail', 'is', null)
    .where('unsent', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('account')
    .orderBy('at')
    .orderBy('key')
    .execute()

/** These stand in that letter. */
export const putInMail = async (
  db: Db,
  account: string,
  keys: readonly string[],
  mail: string,
): Promise<void> => {
  await db
    .updateTable('telling')
    .set({ mail })
    .where('account', '=', account)
    .where('channel', '=', 'mail')
    .where('key', 'in', [...keys])
    .execute()
}

/** No letter is written for these: e-mail is off, or the person has no address any more. */
export const leaveUnsent = async (
  db: Db,
  account: string,
  keys: readonly string[],
  why: 'off' | 'noAddress',
): Promise<void> => {
  await db
    .updateTable('telling')
    .set({ unsent: why })
    .where('account', '=', account)
    .where('channel', '=', 'mail')
    .where('key', 'in', [...keys])
    .execute()
}
