import { type Published, revisedSince } from '#core/consolidation/revised.ts'
import type { Revised } from '#core/page/consolidation-page.ts'
import { openingsBefore } from '#actions/consolidation/estimating.ts'
import type { Scope } from '#actions/scope.ts'
import { newestBefore } from '#store/consolidations.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import { listIssued } from '#store/issued.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** What was published of the periods before: as the issued report printed it, else as it was frozen. */
const publishedBefore = async (db: Db, opening: Opening): Promise<readonly Published[]> => {
  const before = new Set((await openingsBefore(db, opening)).map(({ period }) => period))
  const editions = (await newestBefore(db, opening)).filter(({ period }) => before.has(period))
  const issued = await listIssued(db)
  return editions.map(({ period, edition, page }) => {
    const paper = issued.findLast((one) => one.period === period && one.edition === edition)
    return {
      period,
      lines: [...page.targets, ...page.tables.flatMap(({ lines }) => lines)],
      document: paper ? { number: paper.number, date: paper.issuedOn } : null,
    }
  })
}

/** Figures of earlier periods of the year that have changed since they were published (beyond 18, G12). */
export const revisedFigures = async (scope: Scope, db: Db, opening: Opening): Promise<readonly Revised[]> => {
  const published = await publishedBefore(db, opening)
  if (published.length === 0) return []
  const figures = await readFigures(db, {
    plan: opening.plan,
    periods: published.map(({ period }) => period),
    scopes: [scope.province],
    kinds: ['estimate'],
  })
  const now = new Map(figures.map((one) => [`${one.period}/${one.indicator}/${one.basis}`, one.cell]))
  return revisedSince(published, (period, code, basis) => now.get(`${period}/${code}/${basis}`) ?? null)
}
