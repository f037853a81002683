import { createHash } from 'node:crypto'
import { type DocumentKind, monthlyDocument } from '#core/consolidation/approval.ts'
import type { Refusal } from '#core/words/month.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { consolidatedFor } from '#actions/consolidation/consolidated-for.ts'
import { whyNotConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { note, signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addConsolidation, newestConsolidation } from '#store/consolidations.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/**
 * Freezes what has come in by now as the next edition of the period (H09). The caller holds the period, so that nobody sends
 * while it is made; what comes later waits for the next one (Q37), earlier editions stay as they are.
 */
export const freeze = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  document: DocumentKind = monthlyDocument,
): Promise<Result<{ readonly edition: number }, Refusal>> => {
  const { period } = opening
  const page = await consolidatedFor(scope, db, opening, document)
  const newest = await newestConsolidation(db, period)
  const refusal = whyNotConsolidate(scope, page, newest)
  if (refusal) return fail(refusal)
  const text = JSON.stringify(page)
  const checksum = createHash('sha256').update(text).digest('hex')
  const edition = (newest?.edition ?? 0) + 1
  const by = signer(scope)
  const fact = { at: scope.now, byAccount: by.account, byName: by.name, trial: scope.trial }
  await addConsolidation(db, scope.province, { period, edition, text, checksum, ...fact })
  const after = { edition, checksum, counts: page.counts }
  await note(scope, db, { action: 'consolidate', subject: `period ${period}`, after })
  return ok({ edition })
}
