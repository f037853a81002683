import { type Actor, ownView, type Scope } from '#actions/scope.ts'
import { digestOf } from '#actions/access/session-token.ts'
import { findSession } from '#store/sessions.ts'

/** Who holds this token; null when the session has ended. Asked at every request. */
export const recognise = (scope: Scope, token: string): Promise<Actor | null> =>
  scope.store.transaction(ownView(scope), (db) => findSession(db, digestOf(token), scope.now))
