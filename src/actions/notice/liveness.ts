import { aliveOn } from '#core/agency/register.ts'
import { livenessOf, type LivenessLine, type OwingAgency } from '#core/notice/liveness.ts'
import { day, vietnameseDay } from '#core/time/day.ts'
import { askedOf } from '#actions/duty/month-book.ts'
import { loadReminders } from '#actions/notice/reminder-book.ts'
import type { Scope } from '#actions/scope.ts'
import { listAccounts } from '#store/accounts.ts'
import { listAgencies } from '#store/agencies.ts'
import { listOwned } from '#store/asked.ts'
import { listDuties } from '#store/duties.ts'
import { listWishes } from '#store/notice/wishes.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** The agencies that owe in a period, with what they answer for and whether they still live today. */
const owingIn = async (scope: Scope, db: Db, opening: Opening): Promise<readonly OwingAgency[]> => {
  const [register, owned] = [await listAgencies(db), await listOwned(db, opening.plan)]
  const alive = new Set(aliveOn(register, vietnameseDay(scope.now)).map(({ code }) => code))
  return (await listDuties(db, { period: opening.period }))
    .filter(({ exempt }) => exempt === null)
    .map(({ agency }) => ({
      agency,
      indicators: askedOf(owned, agency.code).focal.size,
      ended: alive.has(agency.code)
        ? null
        : (register.findLast(({ code }) => code === agency.code)?.validTo ?? day(opening.unitsDue)),
    }))
}

/** Who may not answer, looked at now, with the program's own eyes: accounts are nobody else's to read. */
export const lookForLife = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  mail: boolean,
): Promise<readonly LivenessLine[]> => {
  const wishes = await listWishes(db)
  const accounts = (await listAccounts(db)).map((account) => ({
    ...account,
    email: wishes.get(account.account)?.email ?? null,
  }))
  const { silentDays } = loadReminders()
  return livenessOf(await owingIn(scope, db, opening), accounts, { now: scope.now, silentDays, mail })
}
