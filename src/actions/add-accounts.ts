import { hash } from '@node-rs/argon2'
import type { Post } from '#core/access/accounts.ts'
import { note } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { addAccounts, listAccountNames } from '#store/accounts.ts'

/** An account with the password that its person is told once. */
export type FirstAccount = Post & { readonly password: string }

/** Adds the accounts that are not there yet and answers with them; no account that exists is touched. */
export const addMissingAccounts = async (
  scope: Scope,
  wanted: readonly FirstAccount[],
): Promise<readonly FirstAccount[]> => {
  const there = new Set(await scope.store.transaction(ownView(scope), listAccountNames))
  const accounts = wanted.filter(({ account }) => !there.has(account))
  if (accounts.length === 0) return []
  const rows = await hashed(accounts)
  await scope.store.transaction(ownView(scope), async (db) => {
    await addAccounts(db, scope.province, rows, scope.now)
    const after = { accounts: accounts.map(({ account }) => account) }
    await note(scope, db, { action: 'add-accounts', subject: `province ${scope.province}`, after })
  })
  return accounts
}

/** Equal passwords are hashed once: the accounts to try share theirs. */
const hashed = async (accounts: readonly FirstAccount[]) => {
  const passwords = [...new Set(accounts.map(({ password }) => password))]
  const hashes = new Map(
    await Promise.all(passwords.map(async (one) => [one, await hash(one.normalize('NFC'))] as const)),
  )
  return accounts.map(({ password, ...account }) => ({ ...account, password: hashes.get(password) ?? '' }))
}
