import { ok, type Result } from '#core/result.ts'
import { note } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { digestOf } from '#actions/access/session-token.ts'
import { dropSession } from '#store/sessions.ts'

/** Ends the session of this token; a token that opens nothing ends nothing. */
export const signOut = (scope: Scope, token: string): Promise<Result<object, never>> =>
  scope.store.transaction(ownView(scope), async (db) => {
    await dropSession(db, digestOf(token))
    if (scope.actor) await note(scope, db, { action: 'sign-out', subject: `account ${scope.actor.account}` })
    return ok({})
  })
