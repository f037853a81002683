import { hash } from '@node-rs/argon2'
import type { Post } from '#core/access/accounts.ts'
import type { Agency } from '#core/agency/agency.ts'
import { note } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { addAccounts } from '#store/accounts.ts'
import { addAgencies } from '#store/agencies.ts'
import { addProvince, findProvince } from '#store/provinces.ts'

/** An account with the password that its person is told once. */
export type FirstAccount = Post & { readonly password: string }

export type Preparation = {
  readonly name: string
  readonly register: readonly Agency[]
  readonly accounts: readonly FirstAccount[]
}

/** Makes the province of an empty database with its register and first accounts; one that is there stays as it is. */
export const prepareProvince = async (scope: Scope, made: Preparation): Promise<{ readonly isNew: boolean }> => {
  const accounts = await hashed(made.accounts)
  return scope.store.transaction(viewOf(scope), async (db) => {
    if (await findProvince(db)) return { isNew: false }
    await addProvince(db, { code: scope.province, name: made.name }, scope.now)
    await addAgencies(db, scope.province, made.register)
    await addAccounts(db, scope.province, accounts, scope.now)
    const after = { name: made.name, agencies: made.register.length, accounts: accounts.map(({ account }) => account) }
    await note(scope, db, { action: 'prepare-province', subject: `province ${scope.province}`, after })
    return { isNew: true }
  })
}

/** Equal passwords are hashed once: the accounts to try share theirs. */
const hashed = async (accounts: readonly FirstAccount[]) => {
  const passwords = [...new Set(accounts.map(({ password }) => password))]
  const hashes = new Map(await Promise.all(passwords.map(async (one) => [one, await hash(one.normalize('NFC'))] as const)))
  return accounts.map(({ password, ...account }) => ({ ...account, password: hashes.get(password) ?? '' }))
}
