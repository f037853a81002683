import { hash, verify } from '@node-rs/argon2'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { note } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { digestOf } from '#actions/access/session-token.ts'
import { findAccount, setPassword } from '#store/accounts.ts'
import { dropOtherSessions } from '#store/sessions.ts'

const least = 10

/** A new password for the account that asks. Every other session of it ends. */
export const changePassword = async (
  scope: Scope,
  token: string,
  given: { readonly current: string; readonly next: string },
): Promise<Result<object, WireError>> => {
  const account = scope.actor?.account
  if (account === undefined) return fail(refusal('signIn'))
  const found = await scope.store.transaction(ownView(scope), (db) => findAccount(db, account))
  const [current, next] = [given.current.normalize('NFC'), given.next.normalize('NFC')]
  if (!found || !(await verify(found.password, current))) return fail(refusal('wrongPassword'))
  if (next.length < least || next === current || next.toLowerCase() === account)
    return fail(refusal('weakPassword', { least: String(least) }))
  const password = await hash(next)
  return scope.store.transaction(ownView(scope), async (db) => {
    await setPassword(db, account, password)
    await dropOtherSessions(db, account, digestOf(token))
    await note(scope, db, { action: 'change-password', subject: `account ${account}` })
    return ok({})
  })
}
