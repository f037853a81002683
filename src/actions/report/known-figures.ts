import { rankOf } from '#core/figure/over-time/firmness.ts'
import type { KnownFigure } from '#core/page/known-figure.ts'
import { figureLines } from '#core/report/form.ts'
import { quarterWith, toDateWith } from '#core/report/quarter.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { type Period, period as periodOf } from '#core/time/period.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import type { Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { listSaidByCoOwners, type SaidElsewhere } from '#store/co-owners.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

/** The period, and the one that covers the same months of the year: `2024-M06` and the half. */
const sameMonths = (period: Period): readonly Period[] => {
  const quarter = quarterWith(period)
  return quarter ? [period, toDateWith(quarter)] : [period]
}

const saidElsewhere = async (
  scope: Scope,
  db: Db,
  { key, opening, book, sections }: ReportFile,
): Promise<readonly SaidElsewhere[]> => {
  const wanted = { plan: opening.plan, periods: sameMonths(periodOf(key.period)) }
  const codes = figureLines(sections).map(({ code }) => code)
  const shared = codes.flatMap((code) =>
    (book.owned.get(code)?.owners ?? [])
      .filter((agency) => agency !== key.agency)
      .map((agency) => ({ code, agency })),
  )
  const released = await readFigures(db, {
    ...wanted,
    indicators: codes,
    scopes: [scope.province],
    kinds: ['estimate', 'actual', 'official'],
  })
  const others = released.filter(({ basis }) => basis !== key.agency)
  return [...others, ...(await listSaidByCoOwners(db, wanted, shared))]
}

/** What a shared source, or a co-owner, already holds for the cells of a form that is being written: the firmest of each (G03). */
export const knownFigures = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
): Promise<readonly KnownFigure[]> => {
  const said = await saidElsewhere(scope, db, file)
  if (said.length === 0) return []
  const heads = headsOn(await listAgencies(db), vietnameseDay(scope.now))
  return figureLines(file.sections).flatMap(({ code, name, unit }): KnownFigure[] => {
    const [best] = said
      .filter(({ indicator, cell }) => indicator === code && cell.kind === 'number')
      .toSorted((a, b) => rankOf(b.kind) - rankOf(a.kind) || b.at.getTime() - a.at.getTime())
    if (best?.cell.kind !== 'number') return []
    const { cell, period, kind, basis, at } = best
    const source = heads[basis]?.short ?? basis
    return [{ code, name, unit, value: cell.value, period, kind, source, day: vietnameseDay(at) }]
  })
}
