import type { Agency } from '#core/agency/agency.ts'
import { aliveOn } from '#core/agency/register.ts'
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
import { listSaidElsewhere, type SaidElsewhere } from '#store/said-elsewhere.ts'
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
  register: readonly Agency[],
): Promise<readonly SaidElsewhere[]> => {
  const codes = figureLines(sections).map(({ code }) => code)
  const wanted = { plan: opening.plan, periods: sameMonths(periodOf(key.period)), codes }
  const today = vietnameseDay(scope.now)
  const sources = aliveOn(register, today).filter(({ reports, kind }) => !reports && kind !== 'collective')
  const shared = codes.flatMap((code) =>
    (book.owned.get(code)?.owners ?? [])
      .filter((agency) => agency !== key.agency)
      .map((agency) => ({ code, agency })),
  )
  const released = await readFigures(db, {
    plan: wanted.plan,
    periods: wanted.periods,
    indicators: codes,
    scopes: [scope.province],
    kinds: ['estimate', 'actual', 'official'],
  })
  const others = released.filter(({ basis }) => basis !== key.agency)
  const open = await listSaidElsewhere(
    db,
    wanted,
    shared,
    sources.map(({ code }) => code),
  )
  return [...others, ...open]
}

/** What a shared source, or a co-owner, already holds for the cells of a form that is being written: the firmest of each (G03). */
export const knownFigures = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
): Promise<readonly KnownFigure[]> => {
  const register = await listAgencies(db)
  const said = await saidElsewhere(scope, db, file, register)
  if (said.length === 0) return []
  const heads = headsOn(register, vietnameseDay(scope.now))
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
