import type { Delegation } from '#core/access/delegation.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'

/** One agency for which somebody may be named to sign. */
export type DelegatingAgency = {
  readonly agency: AgencyHead
  /** As the catalogue has them; a wish may say others. */
  readonly headTitle: string
  readonly deputyTitle: string
  /** The accounts that may be named. */
  readonly accounts: readonly { readonly account: string; readonly name: string }[]
}

export type DelegationLine = Delegation & {
  readonly short: string
  /** coming: its days have not begun · now · locked: its account is closed, so that nobody signs by it · over · revoked */
  readonly state: 'coming' | 'now' | 'locked' | 'over' | 'revoked'
  readonly whyNotRevoke: Reason | null
}

/**
 * `GET /api/delegations`: who signs for whom (K05); an agency sees its own, the administrator all.
 * `POST /api/delegations` DelegationWish · `POST /api/delegations/:agency/:number/revoke` {reason}; both answer this page.
 */
export type DelegationsPage = {
  readonly today: string
  /** Whether entering and signing take two people today (K04). */
  readonly twoPersons: boolean
  readonly agencies: readonly DelegatingAgency[]
  readonly delegations: readonly DelegationLine[]
  readonly whyNotGive: Reason | null
}
