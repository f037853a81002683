import { monthlyDocument } from '#core/consolidation/approval.ts'
import { decidedOf, type Decided, topicsOf, wholeText } from '#core/consolidation/proposals.ts'
import { originsOf, sourcesOf } from '#core/consolidation/sources.ts'
import type { Consolidated } from '#core/consolidation/consolidate.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { NarrativeSaid, ProposalSaid, ProposalsSaid } from '#core/page/consolidation-page.ts'
import { outlineFor } from '#actions/consolidation/consolidation-rules.ts'
import { listSections } from '#store/narrative.ts'
import type { Opening } from '#store/periods.ts'
import { listProposalFacts } from '#store/proposals.ts'
import type { Db } from '#store/store.ts'

/** The report's own text by the outline of the period; null while nobody has written any. */
export const narrativeSaid = async (
  db: Db,
  opening: Opening,
  { situations }: Pick<Consolidated, 'situations'>,
  document: string = monthlyDocument,
): Promise<readonly NarrativeSaid[] | null> => {
  const written = new Map(
    (await listSections(db, { period: opening.period, document })).map((one) => [one.section, one]),
  )
  const sources = sourcesOf(situations)
  const sections = outlineFor(opening).map(({ id, title, level, targets }) => ({
    id,
    title,
    level,
    targets,
    text: written.get(id)?.text ?? '',
    from: originsOf(written.get(id)?.used ?? [], sources),
  }))
  return sections.some(({ text }) => text !== '') ? sections : null
}

/** Every item of the agencies' proposals with what became of it (H05). */
export const decidedProposals = async (
  db: Db,
  { period }: Pick<Opening, 'period'>,
  { proposals }: Pick<Consolidated, 'proposals'>,
): Promise<readonly Decided[]> =>
  decidedOf(
    proposals.map(({ agency, text }) => ({ agency: agency.code, text })),
    await listProposalFacts(db, period),
  )

const saidAs =
  (heads: ReadonlyMap<string, AgencyHead>) =>
  (item: Decided): ProposalSaid => {
    const { agency: code, fate } = item
    const agency = heads.get(code) ?? { code, name: code, short: code, kind: 'other' }
    return { agency, text: fate.what === 'taken' && fate.wording !== '' ? fate.wording : wholeText(item) }
  }

/** The proposals as they are grouped for print; null while nothing has been decided. */
export const proposalsSaid = async (
  db: Db,
  opening: Opening,
  page: Pick<Consolidated, 'proposals'>,
): Promise<ProposalsSaid | null> => {
  const decided = await decidedProposals(db, opening, page)
  if (decided.every(({ fate }) => fate.what === 'open')) return null
  const say = saidAs(new Map(page.proposals.map(({ agency }) => [agency.code, agency])))
  return {
    topics: topicsOf(decided).map(({ title, items }) => ({
      title,
      items: items.map(({ item, merged }) => ({ ...say(item), merged: merged.map(say) })),
    })),
    open: decided.filter(({ fate }) => fate.what === 'open').map(say),
    declined: decided.filter(({ fate }) => fate.what === 'declined').length,
  }
}
