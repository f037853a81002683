import { hash } from '@node-rs/argon2'
import type { GivenPassword } from '#core/page/accounts-page.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { newPassword } from '#actions/access/new-password.ts'
import { note } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withAccount } from '#actions/access/with-account.ts'
import { noteTry, setPassword } from '#store/accounts.ts'
import { dropSessionsOf } from '#store/sessions.ts'

/** `POST …/password`: a new random password, answered once and kept as a digest only. Every session of the account ends. */
export const resetPassword = async (
  scope: Scope,
  address: string,
): Promise<Result<GivenPassword, WireError>> => {
  const password = newPassword()
  const digest = await hash(password)
  return withAccount(scope, address, 'notOwn', async (db, { account }) => {
    await setPassword(db, account, digest)
    await noteTry(db, account, 0, null)
    await dropSessionsOf(db, account)
    await note(scope, db, { action: 'reset-password', subject: `account ${account}` })
    return ok({ account, password })
  })
}
