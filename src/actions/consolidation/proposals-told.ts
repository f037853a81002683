import { decidedOf, wholeText } from '#core/consolidation/proposals.ts'
import type { ProposalFate, ReportPage } from '#core/page/report-page.ts'
import { lastSent } from '#core/report/status.ts'
import { day } from '#core/time/day.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { listAgencies } from '#store/agencies.ts'
import { listProposalFacts } from '#store/proposals.ts'
import { listSaid, sendingKey } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/**
 * What an agency is told on its own report of its proposals: taken under which topic, merged into whose, declined and why (H05).
 * Nothing while nothing has been decided. What another agency asks for is not told, only whose it is.
 */
export const fatesOf = async (db: Db, file: ReportFile): Promise<Pick<ReportPage, 'proposalFates'>> => {
  const { period, agency } = file.key
  const sent = lastSent(file.facts)
  const facts = sent ? await listProposalFacts(db, period, agency) : []
  if (!sent || facts.length === 0) return {}
  const said = (await listSaid(db, period, agency)).get(sendingKey(agency, sent.revision))
  const heads = headsOn(await listAgencies(db), day(file.opening.unitsDue))
  // merged into another's item, which these eyes may not read: that it still stands is the department's to say
  const into = new Map(
    facts.flatMap((fact) => (fact.into ? [[`${fact.item}/${fact.ordinal}`, fact.into.agency] as const] : [])),
  )
  const decided = decidedOf([{ agency, text: said?.texts.proposals ?? '' }], facts)
  return {
    proposalFates: decided.map((item): ProposalFate => {
      const merged = into.get(`${item.id}/${item.ordinal}`)
      const fate = item.fate
      const told: ProposalFate['fate'] =
        merged !== undefined && (fate.what === 'open' || fate.what === 'merged')
          ? { what: 'merged', agency: heads[merged]?.short ?? merged }
          : fate.what === 'merged'
            ? { what: 'merged', agency: '' }
            : fate
      return { text: wholeText(item), fate: told, by: item.by?.name ?? '', at: item.by?.at ?? null }
    }),
  }
}
