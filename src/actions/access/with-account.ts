import type { WireError } from '#core/page/head.ts'
import { fail, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { whyNot } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { type Account, holdAccount } from '#store/accounts.ts'
import type { Db } from '#store/store.ts'

/**
 * What everything that is done to another's account begins with: may this person, is there such an account. `notOwn`: it is
 * refused for the account that asks, so that the last administrator does not lock the door from outside (K03).
 */
export const withAccount = async <Value>(
  scope: Scope,
  address: string,
  how: 'any' | 'notOwn',
  work: (db: Db, account: Account) => Promise<Result<Value, WireError>>,
): Promise<Result<Value, WireError>> => {
  const refused = whyNot(scope, 'accounts.manage')
  if (refused) return fail(refused)
  const name = address.trim().toLowerCase()
  if (how === 'notOwn' && scope.actor?.account === name) return fail(refusal('ownAccount'))
  return scope.store.transaction(ownView(scope), async (db) => {
    const account = await holdAccount(db, name)
    return account === null ? fail(refusal('noAccount', { account: name })) : work(db, account)
  })
}
