import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { note } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withAccount } from '#actions/access/with-account.ts'
import { noteTry } from '#store/accounts.ts'

/** `POST …/unlock`: before the quarter of an hour is over (K09). One that is not locked stays as it is. */
export const unlockAccount = (scope: Scope, address: string): Promise<Result<object, WireError>> =>
  withAccount(scope, address, 'any', async (db, { account, lockedUntil, failed }) => {
    if (lockedUntil === null && failed === 0) return ok({})
    await noteTry(db, account, 0, null)
    await note(scope, db, {
      action: 'unlock-account',
      subject: `account ${account}`,
      before: { lockedUntil },
    })
    return ok({})
  })
