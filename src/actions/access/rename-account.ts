import { spellName } from '#core/access/new-account.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { note } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withAccount } from '#actions/access/with-account.ts'
import { setName } from '#store/accounts.ts'

/**
 * `POST …/name`: another person holds the post, a new head for example. From now on facts carry the new name; what was signed
 * before keeps the old one (E26, Q44).
 */
export const renameAccount = (
  scope: Scope,
  address: string,
  wished: string,
): Promise<Result<object, WireError>> =>
  withAccount(scope, address, 'any', async (db, { account, name: before }) => {
    const name = spellName(wished)
    if (name === null) return fail(refusal('accountNeedsName'))
    if (name === before) return ok({})
    await setName(db, account, name)
    await note(scope, db, {
      action: 'rename-account',
      subject: `account ${account}`,
      before: { name: before },
      after: { name },
    })
    return ok({})
  })
