import { mayAs, type Permission } from '#core/access/permissions.ts'
import type { WireError } from '#core/page/head.ts'
import { refusal } from '#core/words/refusals.ts'
import type { Scope } from '#actions/scope.ts'
import { addChange } from '#store/log.ts'
import type { Db } from '#store/store.ts'

/** Null means: go ahead. The program itself (no actor: command line, first start) may do everything. */
export const whyNot = (scope: Scope, permission: Permission): WireError | null =>
  scope.actor === null || mayAs(scope.actor, permission) ? null : refusal('noRight')

/** Who it was, as facts and the log name them. */
export const signer = (scope: Scope): { readonly account: string; readonly name: string } =>
  scope.actor ?? { account: 'nhip', name: 'Nhịp' }

/** Adds a change to the log in the transaction of the change itself (K07). */
export const note = (
  scope: Scope,
  db: Db,
  change: {
    readonly action: string
    readonly subject: string
    readonly before?: object | null
    readonly after?: object | null
  },
): Promise<void> =>
  addChange(db, { province: scope.province, at: scope.now, by: signer(scope), trial: scope.trial, ...change })
