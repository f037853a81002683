import { newOrChanged } from '#core/consolidation/over-scope/areas.ts'
import type { Place } from '#core/consolidation/over-scope/scope-tree.ts'
import { note } from '#actions/rights.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { keepAreas, listAreas } from '#store/figures/areas.ts'
import { lockProvince } from '#store/provinces.ts'

/**
 * Brings the places below the province forward to their file: new ones are added, names and parents follow, none is taken
 * away, since figures may be of it. Answers with what changed; every change is in the log (K07).
 */
export const followAreas = (scope: Scope, file: readonly Place[]): Promise<readonly Place[]> =>
  scope.store.transaction(ownView(scope), async (db) => {
    await lockProvince(db, scope.province)
    const kept = await listAreas(db)
    const changed = newOrChanged(kept, file)
    if (changed.length === 0) return []
    await keepAreas(db, scope.province, file)
    for (const place of changed) {
      const before = kept.find(({ code }) => code === place.code) ?? null
      await note(scope, db, { action: 'keep-area', subject: `area ${place.code}`, before, after: place })
    }
    return changed
  })
