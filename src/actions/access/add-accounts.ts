import { hash } from '@node-rs/argon2'
import type { Post } from '#core/access/accounts.ts'
import { note } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { addAccounts, listAccountNames } from '#store/accounts.ts'
import { lockProvince } from '#store/provinces.ts'
import type { Db } from '#store/store.ts'

/** An account with the password that its person is told once. */
export type FirstAccount = Post & { readonly password: string }

/** Adds the accounts that are not there yet and answers with them; no account that exists is touched. */
export const addMissingAccounts = async (
  scope: Scope,
  wanted: readonly FirstAccount[],
): Promise<readonly FirstAccount[]> => {
  const missing = await scope.store.transaction(ownView(scope), (db) => missingOf(db, wanted))
  const hashes = await hashesOf(missing)
  return scope.store.transaction(ownView(scope), async (db) => {
    await lockProvince(db, scope.province)
    const accounts = await missingOf(db, missing)
    if (accounts.length === 0) return []
    const rows = accounts.map(({ password, ...account }) => ({
      ...account,
      password: hashes.get(password) ?? '',
    }))
    await addAccounts(db, scope.province, rows, scope.now)
    const after = { accounts: accounts.map(({ account }) => account) }
    await note(scope, db, { action: 'add-accounts', subject: `province ${scope.province}`, after })
    return accounts
  })
}

const missingOf = async (db: Db, wanted: readonly FirstAccount[]): Promise<readonly FirstAccount[]> => {
  const there = new Set(await listAccountNames(db))
  const named = new Set<string>()
  return wanted.filter(({ account }) => {
    const isNew = !there.has(account) && !named.has(account)
    named.add(account)
    return isNew
  })
}

/** Equal passwords are hashed once: the accounts to try share theirs. */
const hashesOf = async (accounts: readonly FirstAccount[]): Promise<ReadonlyMap<string, string>> => {
  const passwords = [...new Set(accounts.map(({ password }) => password))]
  return new Map(
    await Promise.all(passwords.map(async (one) => [one, await hash(one.normalize('NFC'))] as const)),
  )
}
