import type { Agency } from '#core/agency/agency.ts'
import {
  compareRegister,
  type RegisterChange,
  type RegisterDifference,
} from '#core/agency/compare-register.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { passDuties } from '#actions/duty/pass-duties.ts'
import { note } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { addAgencies, listAgencies, orderAgencies, renewAgency } from '#store/agencies.ts'
import { lockProvince } from '#store/provinces.ts'
import type { Db } from '#store/store.ts'

/**
 * Brings the kept register forward to its file (K01): new agencies and lives are added, lives are ended, spellings follow.
 * Every change is in the log (K07); new agencies owe what is opened from now on (Q35),
 * the duties of an agency that has ended pass to the one that took it over (Q42).
 */
export const keepRegister = (scope: Scope, file: readonly Agency[]): Promise<RegisterDifference> =>
  scope.store.transaction(ownView(scope), async (db) => {
    await lockProvince(db, scope.province)
    const difference = compareRegister(await listAgencies(db), file, vietnameseDay(scope.now))
    for (const change of difference.changes) await make(scope, db, change)
    if (difference.changes.some(({ what }) => what === 'added')) await orderAgencies(db, file)
    if (difference.changes.some(({ what }) => what === 'ended')) await passDuties(scope, db)
    return difference
  })

const actions = { added: 'add-agency', ended: 'end-agency', respelled: 'respell-agency' } as const

const make = async (scope: Scope, db: Db, change: RegisterChange): Promise<void> => {
  const { agency } = change
  if (change.what === 'added') await addAgencies(db, scope.province, [agency])
  else await renewAgency(db, agency)
  await note(scope, db, {
    action: actions[change.what],
    subject: `agency ${agency.code}`,
    before: change.what === 'added' ? null : change.before,
    after: agency,
  })
}

/** The register as it is kept, for who only wants to read it. */
export const keptRegister = (scope: Scope): Promise<readonly Agency[]> =>
  scope.store.transaction(ownView(scope), listAgencies)
