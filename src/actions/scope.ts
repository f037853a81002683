import type { Role } from '#core/access/permissions.ts'
import type { Store, View } from '#store/store.ts'

/** Who is asking: the account, the name it has today, and its post. */
export type Actor = {
  readonly account: string
  readonly name: string
  readonly role: Role
  /** The agency of the post; null for an account of the whole province. */
  readonly agency: string | null
  /** Leads the department: approves what others of it prepared (H07). */
  readonly leads?: boolean
}

/**
 * What every action gets: the store, the province, the moment of the server's clock and who is asking.
 * `trial` marks a clock that was set by hand; every fact written under it carries the mark.
 */
export type Scope = {
  readonly store: Store
  readonly province: string
  readonly now: Date
  readonly trial: boolean
  /** Null for the program itself (command line, first start) and before sign-in. */
  readonly actor: Actor | null
}

/** What the database lets this scope see. Row-level security holds to it even where a query forgets. */
export const viewOf = (scope: Scope): View => ({
  province: scope.province,
  agency: scope.actor?.agency ?? null,
  role: scope.actor?.role ?? 'system',
})

/** The program's own view, for what no person may read: password hashes, sessions, how many accounts an agency has. */
export const ownView = (scope: Scope): View => ({ province: scope.province, agency: null, role: 'system' })
