import type { Agency } from '#core/agency/agency.ts'
import { aliveOn } from '#core/agency/register.ts'
import type { AccountLine, AccountsPage } from '#core/page/accounts-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { headOf, headsOn } from '#actions/province/agency-heads.ts'
import { whyNot } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { type Account, listAccounts } from '#store/accounts.ts'
import { listAgencies } from '#store/agencies.ts'
import { listWishes } from '#store/notice/wishes.ts'

/** `GET /api/accounts`: everybody who may sign in, as the administrator sees them (K03). */
export const showAccounts = async (scope: Scope): Promise<Result<AccountsPage, WireError>> => {
  const refused = whyNot(scope, 'accounts.manage')
  if (refused) return fail(refused)
  return scope.store.transaction(ownView(scope), async (db) => {
    const register = await listAgencies(db)
    const alive = aliveOn(register, vietnameseDay(scope.now))
    const [line, wishes] = [lineOf(scope, register, alive), await listWishes(db)]
    return ok({
      accounts: (await listAccounts(db)).map((account) =>
        line(account, wishes.get(account.account)?.email ?? null),
      ),
      agencies: alive.filter(({ kind }) => kind !== 'collective').map(headOf),
    })
  })
}

const lineOf = (scope: Scope, register: readonly Agency[], alive: readonly Agency[]) => {
  const heads = headsOn(register, vietnameseDay(scope.now))
  const ended = (code: string): string | null =>
    alive.some((agency) => agency.code === code)
      ? null
      : (register.findLast((agency) => agency.code === code)?.validTo ?? null)
  return (account: Account, email: string | null): AccountLine => ({
    account: account.account,
    name: account.name,
    role: account.role,
    agency: account.agency === null ? null : (heads[account.agency] ?? null),
    agencyEnded: account.agency === null ? null : ended(account.agency),
    disabled: account.disabled,
    lockedUntil:
      account.lockedUntil !== null && account.lockedUntil > scope.now
        ? account.lockedUntil.toISOString()
        : null,
    lastSignInAt: account.lastSignInAt?.toISOString() ?? null,
    email,
    leads: account.leads,
    own: scope.actor?.account === account.account,
  })
}
