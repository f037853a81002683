import { mayAs } from '#core/access/permissions.ts'
import { lastSentOf, monthlyDocument } from '#core/consolidation/approval.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import type { Scope } from '#actions/scope.ts'
import { listApprovals } from '#store/approvals.ts'
import { type Consolidation, findEdition } from '#store/consolidations.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** Who prepares the report reads its words as they grow; everybody else what was sent of them (H07). */
export const readsDrafts = ({ actor }: Scope): boolean => actor === null || mayAs(actor, 'consolidation.make')

/** The edition of the newest report that was sent to the committee, by a moment; null: none was. */
export const sentEdition = async (
  db: Db,
  { period }: Pick<Opening, 'period'>,
  asOf: Date | null = null,
): Promise<Consolidation | null> => {
  const facts = await listApprovals(db, { period, document: monthlyDocument })
  const sent = lastSentOf(asOf === null ? facts : facts.filter(({ at }) => new Date(at) <= asOf))
  return sent && findEdition(db, period, sent.edition)
}

/** Figures are read as they stand; the department's own words and its grouping of proposals only as they were sent. */
export const wordsForReader = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  page: ConsolidationPage,
  asOf: Date | null = null,
): Promise<ConsolidationPage> => {
  if (readsDrafts(scope)) return page
  const { narrative: _text, grouped: _decided, ...figures } = page
  const sent = (await sentEdition(db, opening, asOf))?.page
  return {
    ...figures,
    ...(sent?.narrative ? { narrative: sent.narrative } : {}),
    ...(sent?.grouped ? { grouped: sent.grouped } : {}),
    ...(sent ? {} : { whyNoWord: benchError(refuseBench('notSent', {})) }),
  }
}
