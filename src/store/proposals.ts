import type { ProposalFact } from '#core/consolidation/proposals.ts'
import type { Signed } from '#store/signed.ts'
import type { Db } from '#store/store.ts'

/** What was decided about the proposals of a period, of all agencies or of one, as far as this view may read it. */
export const listProposalFacts = async (
  db: Db,
  period: string,
  agency?: string,
): Promise<readonly ProposalFact[]> => {
  let wanted = db.selectFrom('proposal_fact').selectAll().where('period', '=', period)
  if (agency !== undefined) wanted = wanted.where('agency', '=', agency)
  const rows = await wanted.orderBy('at').orderBy('ordinal').execute()
  return rows.map((row) => ({
    agency: row.agency,
    item: row.item,
    ordinal: row.ordinal,
    what: row.what,
    topic: row.topic,
    wording: row.wording,
    into:
      row.into_agency === null || row.into_item === null
        ? null
        : { agency: row.into_agency, item: row.into_item },
    parts: row.parts,
    reason: row.reason,
    byName: row.by_name,
    at: row.at.toISOString(),
  }))
}

export const addProposalFact = async (
  db: Db,
  key: { readonly province: string; readonly period: string },
  fact: Omit<ProposalFact, 'byName' | 'at'>,
  { account, name, at, trial }: Signed,
): Promise<void> => {
  const { into, parts, ...plain } = fact
  await db
    .insertInto('proposal_fact')
    .values({
      ...key,
      ...plain,
      parts: [...parts],
      into_agency: into?.agency ?? null,
      into_item: into?.item ?? null,
      by_account: account,
      by_name: name,
      at,
      trial,
    })
    .execute()
}
