import { hash } from '@node-rs/argon2'
import { checkNewAccount } from '#core/access/new-account.ts'
import { aliveOn } from '#core/agency/register.ts'
import type { GivenPassword, NewAccount } from '#core/page/accounts-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { refusal } from '#core/words/refusals.ts'
import { newPassword } from '#actions/access/new-password.ts'
import { note, whyNot } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { addAccounts, findAccount } from '#store/accounts.ts'
import { listAgencies } from '#store/agencies.ts'
import { lockProvince } from '#store/provinces.ts'

/** `POST /api/accounts`: a new account with its first password, answered once (K03). */
export const addAccount = async (
  scope: Scope,
  given: NewAccount,
): Promise<Result<GivenPassword, WireError>> => {
  const refused = whyNot(scope, 'accounts.manage')
  if (refused) return fail(refused)
  const password = newPassword()
  const digest = await hash(password)
  return scope.store.transaction(ownView(scope), async (db) => {
    await lockProvince(db, scope.province)
    const living = aliveOn(await listAgencies(db), vietnameseDay(scope.now))
    const sound = checkNewAccount(
      given,
      new Set(living.filter(({ kind }) => kind !== 'collective').map(({ code }) => code)),
    )
    if (!sound.ok) return sound
    const { account } = sound.value
    if (await findAccount(db, account)) return fail(refusal('accountTaken', { account }))
    await addAccounts(db, scope.province, [{ ...sound.value, password: digest }], scope.now)
    await note(scope, db, { action: 'add-account', subject: `account ${account}`, after: sound.value })
    return ok({ account, password })
  })
}
