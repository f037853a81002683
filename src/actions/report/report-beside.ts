import { numberIn } from '#core/figure/cell.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import { totalBefore, type Told, whyNotRecord } from '#core/figure/why-not-record.ts'
import { fromWire } from '#core/figure/wire.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { cellOfEntry, type Entry } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import { isReason } from '#core/report/texts.ts'
import type { Misplaced } from '#core/report/why-not.ts'
import { parsePeriod, type Period, yearOfPeriod } from '#core/time/period.ts'
import { sayFigureRefusal } from '#core/words/figures.ts'
import type { WireGround } from '#core/validation/wire.ts'
import type { AsOf } from '#actions/as-of.ts'
import { runningPeriods } from '#actions/figure/beside-figures.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { readGround, yearAgo } from '#actions/report/validate-ground.ts'
import type { Scope } from '#actions/scope.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

/** A report's cells beside what stands: the totals that they are held against, and why some may not be sent as they are. */
export type ReportBeside = {
  readonly before: ReadonlyMap<string, TotalBefore>
  readonly misplaced: readonly Misplaced[]
  /** What every cell is asked about (`core/validation`). */
  readonly ground: WireGround
}

type Cell = { readonly code: string; readonly name: string; readonly entry: Entry }

/** What a report says of a cell is an estimate of its agency by the cut-off day, as its form says (Q10). */
const saidIn = (period: Period, agency: string, entry: Entry): Told => ({
  period,
  kind: 'estimate',
  basis: agency,
  cell: cellOfEntry(entry),
})

const toldIn = async (
  scope: Scope,
  db: Db,
  { plan, period, asOf }: Place,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly Told[]>> => {
  const figures = await readFigures(db, {
    plan,
    periods: [...new Set([period, yearAgo(period), ...runningPeriods(yearOfPeriod(period))])],
    indicators: codes,
    scopes: [scope.province],
    kinds: ['estimate', 'actual', 'official'],
    ...(asOf ? { asOf } : {}),
  })
  const held = new Map<string, Told[]>()
  for (const { period: spelled, indicator, ...figure } of figures) {
    const at = parsePeriod(spelled)
    if (at) held.set(indicator, [...(held.get(indicator) ?? []), { ...figure, period: at }])
  }
  return held
}

/** Of which report; as of a moment where one is given. */
type Place = {
  readonly plan: string
  readonly period: Period
  readonly agency: string
  readonly asOf: AsOf
}

type Beside = {
  readonly told: ReadonlyMap<string, readonly Told[]>
  readonly natureOf: (code: string) => Nature | null
}

const totalsBefore = (
  { period, agency }: Place,
  { told, natureOf }: Beside,
  cells: readonly Cell[],
): ReportBeside['before'] =>
  new Map(
    cells.flatMap(({ code, entry }): readonly (readonly [string, TotalBefore])[] => {
      const found = totalBefore(saidIn(period, agency, entry), natureOf(code), told.get(code) ?? [])
      const value = found && numberIn(fromWire(found.cell))
      return found && value ? [[code, { period: found.period, value: printDecimal(value) }]] : []
    }),
  )

const misplacedIn = (
  { period, agency }: Place,
  { told, natureOf }: Beside,
  cells: readonly Cell[],
): readonly Misplaced[] =>
  cells.flatMap(({ code, name, entry }): readonly Misplaced[] => {
    const hasNote = entry.kind === 'number' && isReason(entry.note ?? '')
    const beside = { nature: natureOf(code), told: told.get(code) ?? [], together: [], hasNote }
    const why = whyNotRecord(saidIn(period, agency, entry), beside)
    return why ? [{ code, name, why: sayFigureRefusal(why), whyEn: sayFigureRefusal(why, 'en') }] : []
  })

/** The natures of cells, and the totals that they are held against, without everything else that a report is asked. */
export const readTotals = async (
  scope: Scope,
  db: Db,
  place: Place,
  cells: readonly Cell[],
): Promise<Pick<ReportBeside, 'before'> & Pick<Beside, 'natureOf'>> => {
  const codes = cells.map(({ code }) => code)
  const told = await toldIn(scope, db, place, codes)
  const study = await studyPlan(db, scope.province, place.plan)
  const definitions = await definitionsOf(db, study, place.plan)
  const natureOf = (code: string) => definitions.get(code)?.definition.nature ?? null
  return { before: totalsBefore(place, { told, natureOf }, cells), natureOf }
}

/** Asked of a report that is being written, and of what was sent where the department reads it. */
export const readBeside = async (
  scope: Scope,
  db: Db,
  place: Place,
  cells: readonly Cell[],
): Promise<ReportBeside> => {
  const codes = cells.map(({ code }) => code)
  const told = await toldIn(scope, db, place, codes)
  const study = await studyPlan(db, scope.province, place.plan)
  const definitions = await definitionsOf(db, study, place.plan)
  const beside = { told, natureOf: (code: string) => definitions.get(code)?.definition.nature ?? null }
  return {
    before: totalsBefore(place, beside, cells),
    misplaced: misplacedIn(place, beside, cells),
    ground: await readGround(scope, db, { ...place, codes, told, study, definitions }),
  }
}
