import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { note } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withAccount } from '#actions/access/with-account.ts'
import { setDisabled, setLeads } from '#store/accounts.ts'
import { dropSessionsOf } from '#store/sessions.ts'

/** `POST …/disable`: nobody signs in with it any more, its sessions end, what it did stays under its name. */
export const disableAccount = (scope: Scope, address: string): Promise<Result<object, WireError>> =>
  withAccount(scope, address, 'notOwn', async (db, { account, disabled }) => {
    if (disabled) return ok({})
    await setDisabled(db, account, true)
    await dropSessionsOf(db, account)
    await note(scope, db, { action: 'disable-account', subject: `account ${account}` })
    return ok({})
  })

/** `POST …/enable` */
export const enableAccount = (scope: Scope, address: string): Promise<Result<object, WireError>> =>
  withAccount(scope, address, 'any', async (db, { account, disabled }) => {
    if (!disabled) return ok({})
    await setDisabled(db, account, false)
    await note(scope, db, { action: 'enable-account', subject: `account ${account}` })
    return ok({})
  })

/** `POST …/leads`: whether this account approves what others of its department prepared (H07). */
export const appointLeader = (
  scope: Scope,
  address: string,
  leads: boolean,
): Promise<Result<object, WireError>> =>
  withAccount(scope, address, 'any', async (db, account) => {
    if (account.leads === leads) return ok({})
    await setLeads(db, account.account, leads)
    await note(scope, db, {
      action: 'appoint-leader',
      subject: `account ${account.account}`,
      after: { leads },
    })
    return ok({})
  })
