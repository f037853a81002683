import { numberIn } from '#core/figure/cell.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import { totalBefore, type Told, whyNotRecord } from '#core/figure/why-not-record.ts'
import { fromWire } from '#core/figure/wire.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { cellOfEntry, type Entry } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import type { Misplaced } from '#core/report/why-not.ts'
import { parsePeriod, type Period, yearOfPeriod } from '#core/time/period.ts'
import { sayFigureRefusal } from '#core/words/figures.ts'
import { runningPeriods } from '#actions/figure/beside-figures.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

/** A report's cells beside what stands: the totals that they are held against, and why some may not be sent as they are. */
export type ReportBeside = {
  readonly before: ReadonlyMap<string, TotalBefore>
  readonly misplaced: readonly Misplaced[]
}

export const nothingBeside: ReportBeside = { before: new Map(), misplaced: [] }

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
  plan: string,
  { period, codes }: { readonly period: Period; readonly codes: readonly string[] },
): Promise<ReadonlyMap<string, readonly Told[]>> => {
  const figures = await readFigures(db, {
    plan,
    periods: [...new Set([period, ...runningPeriods(yearOfPeriod(period))])],
    indicators: codes,
    scopes: [scope.province],
    kinds: ['estimate', 'actual', 'official'],
  })
  const held = new Map<string, Told[]>()
  for (const { period: spelled, indicator, ...figure } of figures) {
    const at = parsePeriod(spelled)
    if (at) held.set(indicator, [...(held.get(indicator) ?? []), { ...figure, period: at }])
  }
  return held
}

/** Asked of a report that is being written; what was sent stays as it was sent. */
export const readBeside = async (
  scope: Scope,
  db: Db,
  {
    plan,
    period: spelled,
    agency,
  }: { readonly plan: string; readonly period: string; readonly agency: string },
  cells: readonly Cell[],
): Promise<ReportBeside> => {
  const period = parsePeriod(spelled)
  if (period === null) return nothingBeside
  const told = await toldIn(scope, db, plan, { period, codes: cells.map(({ code }) => code) })
  if (told.size === 0) return nothingBeside
  const definitions = await definitionsOf(db, await studyPlan(db, scope.province, plan), plan)
  const natureOf = (code: string): Nature | null => definitions.get(code)?.definition.nature ?? null
  const before = cells.flatMap(({ code, entry }): readonly (readonly [string, TotalBefore])[] => {
    const found = totalBefore(saidIn(period, agency, entry), natureOf(code), told.get(code) ?? [])
    const value = found && numberIn(fromWire(found.cell))
    return found && value ? [[code, { period: found.period, value: printDecimal(value) }]] : []
  })
  const misplaced = cells.flatMap(({ code, name, entry }): readonly Misplaced[] => {
    const hasNote = entry.kind === 'number' && entry.note !== undefined
    const beside = { nature: natureOf(code), told: told.get(code) ?? [], together: [], hasNote }
    const why = whyNotRecord(saidIn(period, agency, entry), beside)
    return why ? [{ code, name, why: sayFigureRefusal(why), whyEn: sayFigureRefusal(why, 'en') }] : []
  })
  return { before: new Map(before), misplaced }
}
