import { checkDelegation, type DelegationWish, whyNotDelegate } from '#core/access/delegation.ts'
import type { DelegationsPage } from '#core/page/delegations-page.ts'
import type { WireError } from '#core/page/head.ts'
import { isBlankText } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refuse } from '#core/words/month.ts'
import { delegatingAgencies, delegationsPage, readAccounts } from '#actions/access/show-delegations.ts'
import { tellDelegated } from '#actions/notice/tell-delegated.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { addDelegationFact, listDelegations } from '#store/delegations.ts'
import { lockProvince } from '#store/provinces.ts'

/** `POST /api/delegations`: the head names who signs, from day to day, in which form (K05). Answers the page. */
export const giveDelegation = async (
  scope: Scope,
  wish: DelegationWish,
): Promise<Result<DelegationsPage, WireError>> => {
  const refusal = whyNotDelegate(personOf(scope), wish.agency)
  if (refusal) return refused(refusal)
  const accounts = await readAccounts(scope)
  return scope.store.transaction(viewOf(scope), async (db) => {
    await lockProvince(db, scope.province)
    const agencies = delegatingAgencies(scope, await listAgencies(db))
    if (!agencies.some(({ code }) => code === wish.agency))
      return refused(refuse('noAgency', { code: wish.agency }))
    const known = await listDelegations(db, wish.agency)
    const given = checkDelegation(wish, accounts, known, scope.now)
    if (!given.ok) return refused(given.failure)
    const fact = { ...given.value, number: known.length + 1 }
    const said = { what: 'given', reason: '', by: signer(scope), at: scope.now, trial: scope.trial } as const
    await addDelegationFact(db, scope.province, { ...fact, ...said })
    await note(scope, db, {
      action: 'give-delegation',
      subject: `delegation ${wish.agency}/${fact.number}`,
      after: fact,
    })
    await tellDelegated(scope, db, fact)
    return ok(await delegationsPage(scope, db, accounts))
  })
}

/** `POST /api/delegations/:agency/:number/revoke`: from this moment on; what was signed stays signed. Answers the page. */
export const revokeDelegation = async (
  scope: Scope,
  { agency, number }: { readonly agency: string; readonly number: number },
  reason: string,
): Promise<Result<DelegationsPage, WireError>> => {
  const refusal = whyNotDelegate(personOf(scope), agency)
  if (refusal) return refused(refusal)
  const accounts = await readAccounts(scope)
  return scope.store.transaction(viewOf(scope), async (db) => {
    await lockProvince(db, scope.province)
    const given = (await listDelegations(db, agency)).find((one) => one.number === number)
    if (!given) return refused(refuse('noDelegation', {}))
    if (given.revoked) return refused(refuse('delegationRevoked', {}))
    if (given.to < vietnameseDay(scope.now)) return refused(refuse('delegationPast', {}))
    if (isBlankText(reason)) return refused(refuse('revokeNeedsReason', {}))
    const said = { what: 'revoked', reason: reason.trim(), by: signer(scope), at: scope.now } as const
    await addDelegationFact(db, scope.province, { ...given, ...said, trial: scope.trial })
    await note(scope, db, {
      action: 'revoke-delegation',
      subject: `delegation ${agency}/${number}`,
      after: { reason: said.reason },
    })
    return ok(await delegationsPage(scope, db, accounts))
  })
}
