import type { Role } from '#core/access/permissions.ts'
import type { AgencyHead } from '#core/page/head.ts'

/** An account as the administrator sees it (K03). Never its password, never a trace of it. */
export type AccountLine = {
  readonly account: string
  readonly name: string
  readonly role: Role
  /** Under its name of today, or its last one; null for an account of the whole province. */
  readonly agency: AgencyHead | null
  /** The last day of the agency where it has ended: such an account can still sign in and owes nothing new. */
  readonly agencyEnded: string | null
  readonly disabled: boolean
  /** Closed after wrong passwords until then, ISO; null when it is open. */
  readonly lockedUntil: string | null
  readonly lastSignInAt: string | null
  /** Where letters to this person go; null: none. */
  readonly email: string | null
  /** Approves what others of its department prepared; only a post of planning can. */
  readonly leads: boolean
  /** The account of the person who asks: it is not closed and not reset by its own hand. */
  readonly own: boolean
}

/** `GET /api/accounts` */
export type AccountsPage = {
  readonly accounts: readonly AccountLine[]
  /** Whom a new account may belong to: the agencies that live today. */
  readonly agencies: readonly AgencyHead[]
}

/** `POST /api/accounts` */
export type NewAccount = {
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly agency: string | null
}

/** `POST /api/accounts`, `POST /api/accounts/:account/password`: the password travels this once and is kept nowhere. */
export type GivenPassword = { readonly account: string; readonly password: string }
