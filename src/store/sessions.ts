import type { Account } from '#store/accounts.ts'
import type { Db } from '#store/store.ts'

export type NewSession = {
  /** SHA-256 of the token; the token itself is only in the browser. */
  readonly token: Uint8Array
  readonly account: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

export const addSession = async (db: Db, province: string, session: NewSession): Promise<void> => {
  const { token, account, createdAt, expiresAt } = session
  await db
    .insertInto('session')
    .values({ province, token, account, created_at: createdAt, expires_at: expiresAt })
    .execute()
}

/** Whose session it is; null when it never was, ended, or the account has been disabled since. */
export const findSession = async (
  db: Db,
  token: Uint8Array,
  now: Date,
): Promise<Pick<Account, 'account' | 'name' | 'role' | 'agency' | 'leads'> | null> => {
  const row = await db
    .selectFrom('session')
    .innerJoin('account', (join) =>
      join
        .onRef('account.province', '=', 'session.province')
        .onRef('account.account', '=', 'session.account'),
    )
    .select(['account.account', 'account.name', 'account.role', 'account.agency', 'account.leads'])
    .where('session.token', '=', token)
    .where('session.expires_at', '>', now)
    .where('account.disabled', '=', false)
    .executeTakeFirst()
  return row ?? null
}

export const dropSession = async (db: Db, token: Uint8Array): Promise<void> => {
  await db.deleteFrom('session').where('token', '=', token).execute()
}

/** All sessions of an account but one: after a new password nobody else stays signed in. */
export const dropOtherSessions = async (db: Db, account: string, token: Uint8Array): Promise<void> => {
  await db.deleteFrom('session').where('account', '=', account).where('token', '<>', token).execute()
}

/** Nobody stays signed in with this account. */
export const dropSessionsOf = async (db: Db, account: string): Promise<void> => {
  await db.deleteFrom('session').where('account', '=', account).execute()
}

export const dropExpiredSessions = async (db: Db, now: Date): Promise<void> => {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute()
}
