import { type Selectable, sql } from 'kysely'
import type { Role } from '#core/access/permissions.ts'
import { addMany } from '#store/many.ts'
import type { AccountTable } from '#store/schema.ts'
import type { Db } from '#store/store.ts'

export type Account = {
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly agency: string | null
  /** Argon2id, with its parameters. */
  readonly password: string
  /** Wrong passwords since the last right one. */
  readonly failed: number
  readonly lockedUntil: Date | null
  readonly disabled: boolean
  readonly lastSignInAt: Date | null
  /** Approves what others of the department prepared (H07). */
  readonly leads: boolean
}

export type NewAccount = Pick<Account, 'account' | 'name' | 'role' | 'agency' | 'password'> & {
  readonly leads?: boolean
}

export const addAccounts = (
  db: Db,
  province: string,
  accounts: readonly NewAccount[],
  at: Date,
): Promise<void> =>
  addMany(
    db,
    'account',
    accounts.map(({ leads = false, ...account }) => ({ province, ...account, leads, created_at: at })),
  )

export const listAccountNames = async (db: Db): Promise<readonly string[]> =>
  (await db.selectFrom('account').select('account').execute()).map(({ account }) => account)

const accountOf = (row: Selectable<AccountTable>): Account => ({
  account: row.account,
  name: row.name,
  role: row.role,
  agency: row.agency,
  password: row.password,
  failed: row.failed,
  lockedUntil: row.locked_until,
  disabled: row.disabled,
  lastSignInAt: row.last_sign_in_at,
  leads: row.leads,
})

/** Everybody, by name of account. */
export const listAccounts = async (db: Db): Promise<readonly Account[]> =>
  (await db.selectFrom('account').selectAll().orderBy('account').execute()).map(accountOf)

export const findAccount = async (db: Db, account: string): Promise<Account | null> => {
  const row = await db.selectFrom('account').selectAll().where('account', '=', account).executeTakeFirst()
  return row ? accountOf(row) : null
}

/** The account, held until the transaction ends: two wrong passwords at once count as two. */
export const holdAccount = async (db: Db, account: string): Promise<Account | null> => {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('account', '=', account)
    .forUpdate()
    .executeTakeFirst()
  return row ? accountOf(row) : null
}

/** What a try left behind: how many wrong ones there are now, and until when the account is closed. */
export const noteTry = async (
  db: Db,
  account: string,
  failed: number,
  lockedUntil: Date | null,
): Promise<void> => {
  await db
    .updateTable('account')
    .set({ failed, locked_until: lockedUntil })
    .where('account', '=', account)
    .execute()
}

/** The right password: the count of wrong ones begins anew. */
export const noteSignIn = async (db: Db, account: string, at: Date): Promise<void> => {
  await db
    .updateTable('account')
    .set({ failed: 0, locked_until: null, last_sign_in_at: at })
    .where('account', '=', account)
    .execute()
}

/** A closed account keeps everything that it did; nobody signs in with it. */
export const setDisabled = async (db: Db, account: string, disabled: boolean): Promise<void> => {
  await db.updateTable('account').set({ disabled }).where('account', '=', account).execute()
}

/** Whether the account approves for its department. */
export const setLeads = async (db: Db, account: string, leads: boolean): Promise<void> => {
  await db.updateTable('account').set({ leads }).where('account', '=', account).execute()
}

/** Another person holds the post. */
export const setName = async (db: Db, account: string, name: string): Promise<void> => {
  await db.updateTable('account').set({ name }).where('account', '=', account).execute()
}

export const setPassword = async (db: Db, account: string, password: string): Promise<void> => {
  await db.updateTable('account').set({ password }).where('account', '=', account).execute()
}

/** How many living accounts each agency has. */
export const countAccounts = async (db: Db): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('account')
    .select(['agency', sql<number>`count(*)::int`.as('count')])
    .where('agency', 'is not', null)
    .where('disabled', '=', false)
    .groupBy('agency')
    .execute()
  return new Map(rows.map((row) => [row.agency ?? '', row.count]))
}
