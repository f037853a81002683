import { createHash } from 'node:crypto'
import type { WireError } from '#core/page/head.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { ok, type Result } from '#core/result.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import {
  consolidationPage,
  periodToConsolidate,
  whyNotConsolidate,
} from '#actions/consolidation/show-consolidation.ts'
import { addConsolidation, newestConsolidation } from '#store/consolidations.ts'
import { reportedPeriod } from '#store/periods.ts'
import { holdPeriod } from '#store/sendings.ts'

/**
 * `POST /api/periods/:period/consolidation`: freezes what has been sent by now as the next edition (H09). Nobody can send
 * while it is made; what comes later waits for the next one (Q37), earlier editions stay as they are.
 */
export const consolidate = (scope: Scope, spelled: string): Promise<Result<ConsolidationPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    await holdPeriod(db, scope.province, await reportedPeriod(db, spelled))
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    const { period } = opening.value
    const page = await consolidated(scope, db, opening.value)
    const newest = await newestConsolidation(db, period)
    const refusal = whyNotConsolidate(scope, page, newest)
    if (refusal) return refused(refusal)
    const text = JSON.stringify(page)
    const checksum = createHash('sha256').update(text).digest('hex')
    const edition = (newest?.edition ?? 0) + 1
    const by = signer(scope)
    const fact = { at: scope.now, byAccount: by.account, byName: by.name, trial: scope.trial }
    await addConsolidation(db, scope.province, { period, edition, text, checksum, ...fact })
    const after = { edition, checksum, counts: page.counts }
    await note(scope, db, { action: 'consolidate', subject: `period ${period}`, after })
    return ok(await consolidationPage(scope, db, opening.value))
  })
