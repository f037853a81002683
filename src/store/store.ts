import { type Kysely, sql, type Transaction } from 'kysely'
import type { Role } from '#core/access/permissions.ts'
import type { Tables } from '#store/schema.ts'

/** A running transaction: what every function of this folder takes first. */
export type Db = Transaction<Tables>

/** What row-level security goes by: the province always, agency and role for what is not everybody's. */
export type View = {
  readonly province: string
  readonly agency: string | null
  /** `system` is the program itself: first start, command line, looking up a session. */
  readonly role: Role | 'system'
}

export type Store = {
  /** All or nothing. The view's settings live as long as the transaction and no longer. */
  readonly transaction: <Value>(view: View, work: (db: Db) => Promise<Value>) => Promise<Value>
  readonly close: () => Promise<void>
}

/**
 * The store over an open pool. `role` is taken in every transaction when the pool does not already connect
 * as the application's role; null where the server gave us none (then FORCE ROW LEVEL SECURITY holds the owner).
 */
export const storeOn = (database: Kysely<Tables>, role: string | null): Store => ({
  transaction: (view, work) =>
    database.transaction().execute(async (db) => {
      await enter(db, view, role)
      return work(db)
    }),
  close: () => database.destroy(),
})

/** One statement: the role, the search path and the three settings that the policies read. */
const enter = async (db: Db, view: View, role: string | null): Promise<void> => {
  const asRole = role === null ? sql`` : sql`set_config('role', ${role}, true),`
  await sql`select ${asRole} set_config('search_path', 'nhip, public', true),
    set_config('nhip.province', ${view.province}, true),
    set_config('nhip.agency', ${view.agency ?? ''}, true),
    set_config('nhip.role', ${view.role}, true)`.execute(db)
}
