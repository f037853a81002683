import { type Delegation, inForce, mayStandIn, whyNotDelegate } from '#core/access/delegation.ts'
import type { Agency } from '#core/agency/agency.ts'
import { aliveOn } from '#core/agency/register.ts'
import type { DelegatingAgency, DelegationLine, DelegationsPage } from '#core/page/delegations-page.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refuse } from '#core/words/month.ts'
import { takesTwoPersons, titlesFor } from '#actions/access/reporting-rules.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf, refused } from '#actions/duty/month-refusal.ts'
import { headOf } from '#actions/province/agency-heads.ts'
import { ownView, type Scope, viewOf } from '#actions/scope.ts'
import { type Account, listAccounts } from '#store/accounts.ts'
import { listAgencies } from '#store/agencies.ts'
import { listDelegations } from '#store/delegations.ts'
import type { Db } from '#store/store.ts'

/** The agencies for which this person may look: one's own, for the administrator every one that reports. */
export const delegatingAgencies = (scope: Scope, register: readonly Agency[]): readonly Agency[] => {
  const { role, agency } = personOf(scope)
  const alive = aliveOn(register, vietnameseDay(scope.now)).filter(({ kind }) => kind !== 'collective')
  return role === 'administrator'
    ? alive.filter(({ reports }) => reports)
    : alive.filter(({ code }) => code === agency)
}

type Known = { readonly register: readonly Agency[]; readonly accounts: readonly Account[] }

const stateOf = (scope: Scope, one: Delegation, accounts: readonly Account[]): DelegationLine['state'] => {
  if (one.revoked !== null) return 'revoked'
  const today = vietnameseDay(scope.now)
  if (!inForce(one, scope.now) && today >= one.from) return 'over'
  const isOpen = accounts.some(({ account, disabled }) => account === one.deputy && !disabled)
  if (!isOpen) return 'locked'
  return today < one.from ? 'coming' : 'now'
}

const lineOf = (scope: Scope, { register, accounts }: Known, one: Delegation): DelegationLine => {
  const state = stateOf(scope, one, accounts)
  const past = state === 'over' ? refuse('delegationPast', {}) : null
  const gone = state === 'revoked' ? refuse('delegationRevoked', {}) : null
  return {
    ...one,
    short: register.findLast(({ code }) => code === one.agency)?.short ?? one.agency,
    state,
    whyNotRevoke: reasonOf(whyNotDelegate(personOf(scope), one.agency) ?? gone ?? past),
  }
}

const agencyOf = (agency: Agency, accounts: readonly Account[]): DelegatingAgency => {
  const { head, deputy } = titlesFor(agency)
  return {
    agency: headOf(agency),
    headTitle: head,
    deputyTitle: deputy,
    accounts: accounts
      .filter((account) => mayStandIn(account, agency.code))
      .map(({ account, name }) => ({ account, name })),
  }
}

/** Names of accounts are the program's: it hands out those that may be named, and no more. Read before anything is held. */
export const readAccounts = (scope: Scope): Promise<readonly Account[]> =>
  scope.store.transaction(ownView(scope), listAccounts)

/** The page as these eyes may see it; `db` sees delegations with the eyes of the person. */
export const delegationsPage = async (
  scope: Scope,
  db: Db,
  accounts: readonly Account[],
): Promise<DelegationsPage> => {
  const register = await listAgencies(db)
  const person = personOf(scope)
  const own = person.role === 'administrator' ? undefined : (person.agency ?? '')
  const delegations = await listDelegations(db, own)
  return {
    today: vietnameseDay(scope.now),
    twoPersons: takesTwoPersons(scope),
    agencies: delegatingAgencies(scope, register).map((agency) => agencyOf(agency, accounts)),
    delegations: delegations.toReversed().map((one) => lineOf(scope, { register, accounts }, one)),
    whyNotGive: reasonOf(whyNotDelegate(person, person.agency ?? '')),
  }
}

/** `GET /api/delegations`: who signs for the head of one's own agency; the administrator sees all (K05). */
export const showDelegations = async (scope: Scope): Promise<Result<DelegationsPage, WireError>> => {
  const { role, agency } = personOf(scope)
  if (role !== 'administrator' && agency === null) return refused(refuse('noRight', {}))
  const accounts = await readAccounts(scope)
  return scope.store.transaction(viewOf(scope), async (db) => ok(await delegationsPage(scope, db, accounts)))
}
