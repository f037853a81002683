import type { ApprovalFact } from '#core/consolidation/approval.ts'
import type { DocumentKey } from '#store/narrative.ts'
import type { Db } from '#store/store.ts'

/** What happened to a document on its way, in order, as far as this view may read it. */
export const listApprovals = async (
  db: Db,
  { period, document }: DocumentKey,
): Promise<readonly ApprovalFact[]> => {
  const rows = await db
    .selectFrom('approval_fact')
    .selectAll()
    .where('period', '=', period)
    .where('document', '=', document)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({
    ordinal: row.ordinal,
    what: row.what,
    copy: row.copy,
    edition: row.edition,
    note: row.note,
    by: row.by_account,
    byName: row.by_name,
    at: row.at.toISOString(),
    trial: row.trial,
  }))
}

/** The ways of all documents, by period and document, as far as this view may read them. */
export const listAllWays = async (
  db: Db,
): Promise<readonly (DocumentKey & { readonly facts: readonly ApprovalFact[] })[]> => {
  const keys = await db
    .selectFrom('approval_fact')
    .select(['period', 'document'])
    .distinct()
    .orderBy('period')
    .orderBy('document')
    .execute()
  const ways: (DocumentKey & { readonly facts: readonly ApprovalFact[] })[] = []
  for (const key of keys) ways.push({ ...key, facts: await listApprovals(db, key) })
  return ways
}

export const addApproval = async (
  db: Db,
  key: DocumentKey & { readonly province: string },
  fact: ApprovalFact,
): Promise<void> => {
  await db
    .insertInto('approval_fact')
    .values({
      ...key,
      ordinal: fact.ordinal,
      what: fact.what,
      copy: fact.copy,
      edition: fact.edition,
      note: fact.note,
      by_account: fact.by,
      by_name: fact.byName,
      at: new Date(fact.at),
      trial: fact.trial,
    })
    .execute()
}
