import { correctedBeside, type Published, revisedSince } from '#core/consolidation/revised.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { Revised } from '#core/page/consolidation-page.ts'
import { correctionState } from '#core/report/correction.ts'
import { openingsBefore } from '#actions/consolidation/estimating.ts'
import type { Scope } from '#actions/scope.ts'
import { listCorrections } from '#store/corrections.ts'
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

/** Why a figure was corrected and who asked for it, by period, indicator and agency; the newest accepted one counts (G12). */
const correctionsAccepted = async (
  db: Db,
): Promise<ReadonlyMap<string, { readonly reason: string; readonly askedBy: string }>> =>
  new Map(
    (await listCorrections(db))
      .filter((one) => correctionState(one) === 'accepted')
      .flatMap(({ period, agency, cells, reason, byName }) =>
        cells.map(({ code }) => [`${period}/${code}/${agency}`, { reason, askedBy: byName }] as const),
      ),
  )

/** Figures of earlier periods of the year that have changed since they were published (beyond 18, G12). */
export const revisedFigures = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  headOf: (code: string) => AgencyHead,
): Promise<readonly Revised[]> => {
  const published = await publishedBefore(db, opening)
  if (published.length === 0) return []
  const figures = await readFigures(db, {
    plan: opening.plan,
    periods: published.map(({ period }) => period),
    scopes: [scope.province],
    kinds: ['estimate'],
  })
  const now = new Map(figures.map((one) => [`${one.period}/${one.indicator}/${one.basis}`, one.cell]))
  const why = await correctionsAccepted(db)
  const standing = (period: string, code: string, basis: string) =>
    now.get(`${period}/${code}/${basis}`) ?? null
  const corrected = (period: string, code: string): readonly string[] => {
    const before = `${period}/${code}/`
    return [...why.keys()].flatMap((key) => (key.startsWith(before) ? [key.slice(before.length)] : []))
  }
  const revised = revisedSince(published, standing)
  const told = new Set(revised.map(({ period, code, basis }) => `${period}/${code}/${basis}`))
  const beside = correctedBeside(published, standing, corrected).filter(
    ({ period, code, basis }) => !told.has(`${period}/${code}/${basis}`),
  )
  return [...revised, ...beside].map((one) => {
    const correction = why.get(`${one.period}/${one.code}/${one.basis}`)
    return correction ? { ...one, correction: { agency: headOf(one.basis), ...correction } } : one
  })
}
