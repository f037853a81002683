import { hash, verify } from '@node-rs/argon2'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { note } from '#actions/rights.ts'
import { type Actor, ownView, type Scope } from '#actions/scope.ts'
import { digestOf, newToken } from '#actions/access/session-token.ts'
import { type Account, findAccount, holdAccount, noteSignIn, noteTry } from '#store/accounts.ts'
import { addSession, dropExpiredSessions } from '#store/sessions.ts'
import type { Db } from '#store/store.ts'

/** So many wrong passwords in a row close an account (K09)… */
export const mostTries = 5
/** …for so many minutes. */
export const lockMinutes = 15
/** A working day and a little. */
const sessionHours = 12

export type SignedIn = { readonly token: string; readonly expiresAt: Date; readonly actor: Actor }

const unknown = hash('không có tài khoản này')
const minutes = (count: number): number => count * 60_000

/**
 * Opens a session. An unknown account, a wrong password and a locked account get one answer after the same work,
 * so that nobody learns which accounts there are.
 */
export const signIn = async (
  scope: Scope,
  given: { readonly account: string; readonly password: string },
): Promise<Result<SignedIn, WireError>> => {
  const name = given.account.trim().toLowerCase()
  const before = await scope.store.transaction(ownView(scope), (db) => findAccount(db, name))
  const right = await verify(before?.password ?? (await unknown), given.password.normalize('NFC'))
  if (before === null) return fail(refusal('wrongSignIn'))
  return scope.store.transaction(ownView(scope), async (db) => {
    const account = await holdAccount(db, name)
    if (account === null || account.disabled || isLocked(account, scope.now))
      return fail(refusal('wrongSignIn'))
    // the password was changed while we were computing: what was right is wrong now
    if (right && account.password === before.password) return ok(await open(scope, db, account))
    await countWrong(scope, db, account)
    return fail(refusal('wrongSignIn'))
  })
}

const isLocked = ({ lockedUntil }: Account, now: Date): boolean => lockedUntil !== null && lockedUntil > now

const countWrong = async (scope: Scope, db: Db, { account, failed }: Account): Promise<void> => {
  const wrong = failed + 1
  if (wrong < mostTries) return noteTry(db, account, wrong, null)
  const until = new Date(scope.now.getTime() + minutes(lockMinutes))
  await noteTry(db, account, 0, until)
  await note(scope, db, { action: 'lock-account', subject: `account ${account}`, after: { until } })
}

const open = async (scope: Scope, db: Db, found: Account): Promise<SignedIn> => {
  const { account, name, role, agency } = found
  const token = newToken()
  const expiresAt = new Date(scope.now.getTime() + minutes(sessionHours * 60))
  await noteSignIn(db, account, scope.now)
  await dropExpiredSessions(db, scope.now)
  await addSession(db, scope.province, { token: digestOf(token), account, createdAt: scope.now, expiresAt })
  const actor = { account, name, role, agency }
  await note({ ...scope, actor }, db, { action: 'sign-in', subject: `account ${account}` })
  return { token, expiresAt, actor }
}
