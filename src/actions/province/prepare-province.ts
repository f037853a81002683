import type { Agency } from '#core/agency/agency.ts'
import { note } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { addAgencies } from '#store/agencies.ts'
import { addProvince, findProvince, lockProvince } from '#store/provinces.ts'

/** Makes the province of an empty database with its register; one that is there stays as it is. */
export const prepareProvince = (
  scope: Scope,
  made: { readonly name: string; readonly register: readonly Agency[] },
): Promise<void> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    await lockProvince(db, scope.province)
    if (await findProvince(db)) return
    await addProvince(db, { code: scope.province, name: made.name }, scope.now)
    await addAgencies(db, scope.province, made.register)
    const after = { name: made.name, agencies: made.register.length }
    await note(scope, db, { action: 'prepare-province', subject: `province ${scope.province}`, after })
  })
