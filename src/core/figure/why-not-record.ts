import { compare, type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { firmest, rankOf, whyNotFollow } from '#core/figure/over-time/firmness.ts'
import { isToDate } from '#core/figure/over-time/year-run.ts'
import { sameCell } from '#core/figure/replay.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { monthsOf, type Period, yearOfPeriod } from '#core/time/period.ts'
import { cellWords, type FigureRefusal, refuseFigure } from '#core/words/figures.ts'
import { periodWords } from '#core/words/periods.ts'

/** A figure of one indicator and place, as it stands or as it is said: as much as firmness and running totals ask of it. */
export type Told = {
  readonly period: Period
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: WireCell
}

/** What runs up within the year: what an amount came to so far, and shares that are printed running. */
export const runsUp = (nature: Nature | null): boolean => nature === 'flow' || nature === 'cumulative'

/** Does this figure say how far its year has come? Only such totals can fall (Q1). */
export const isRunning = (nature: Nature | null, { period, kind }: Pick<Told, 'period' | 'kind'>): boolean =>
  runsUp(nature) && rankOf(kind) >= 0 && isToDate(period)

const numberOf = ({ cell }: Told): Decimal | null =>
  cell.kind === 'number' ? parseDecimal(cell.value) : null
const lastMonth = ({ period }: Told): number => monthsOf(period)[1]

const sameKey = (a: Told, b: Told): boolean =>
  a.period === b.period && a.kind === b.kind && a.basis === b.basis

/** Softer than what stands for the period already, said by the same or published by anybody (Q10)? */
const whyNotFirm = (said: Told, told: readonly Told[]): FigureRefusal | null => {
  if (said.cell.kind === 'missing') return null
  const standing = firmest(
    told.filter(
      ({ period, basis, kind, cell }) =>
        period === said.period && (basis === said.basis || kind === 'official') && cell.kind !== 'missing',
    ),
  )
  const why = whyNotFollow(standing?.kind ?? null, said.kind)
  return why === null ? null : refuseFigure('softerThanStands', { period: periodWords(said.period), why })
}

/**
 * The running totals of the same speaker in the same year, one for each month, in their order: the firmest, of two that
 * are as firm (March, the first quarter) the one that comes first.
 */
const runOf = (said: Told, told: readonly Told[]): readonly Told[] => {
  const held = new Map<number, Told>()
  for (const one of told) {
    const isOfRun =
      one.basis === said.basis &&
      yearOfPeriod(one.period) === yearOfPeriod(said.period) &&
      rankOf(one.kind) >= 0 &&
      isToDate(one.period) &&
      one.cell.kind === 'number'
    const before = held.get(lastMonth(one))
    if (isOfRun && (!before || rankOf(one.kind) > rankOf(before.kind))) held.set(lastMonth(one), one)
  }
  return [...held.values()].toSorted((a, b) => lastMonth(a) - lastMonth(b))
}

/** The running total that a figure is held against: the last one before it. Null: it is the first, or does not run up. */
export const totalBefore = (said: Told, nature: Nature | null, told: readonly Told[]): Told | null => {
  if (!isRunning(nature, said)) return null
  return runOf(said, told).findLast((one) => lastMonth(one) < lastMonth(said)) ?? null
}

/** Below the total before it, or above the one after it; the two that do not go together, the earlier first. */
const fallAt = (said: Told, told: readonly Told[]): readonly [Told, Told] | null => {
  const value = numberOf(said)
  if (!value) return null
  const run = runOf(said, told)
  // where a firmer one speaks for the month, this one is no part of the run
  if (!run.some((one) => sameKey(one, said))) return null
  const before = run.findLast((one) => lastMonth(one) < lastMonth(said))
  const after = run.find((one) => lastMonth(one) > lastMonth(said))
  const [was, next] = [before && numberOf(before), after && numberOf(after)]
  if (before && was && compare(value, was) < 0) return [before, said]
  return after && next && compare(next, value) < 0 ? [said, after] : null
}

/** What a figure is recorded beside: figures of the same indicator and place. */
export type Beside = {
  readonly nature: Nature | null
  /** As they stand. */
  readonly told: readonly Told[]
  /** Said in the same act. */
  readonly together: readonly Told[]
  readonly hasNote: boolean
}

/**
 * Why a figure that is sound in itself is not recorded beside what stands: it would come softer after a firmer one, or a
 * running total would fall and nobody says why (Q1). What says nothing new is never refused. The same by page, by file, by
 * command and at the sending.
 */
export const whyNotRecord = (
  said: Told,
  { nature, told, together, hasNote }: Beside,
): FigureRefusal | null => {
  const own = told.find((one) => sameKey(one, said))
  if (own && sameCell(own.cell, said.cell)) return null
  const soft = whyNotFirm(said, told)
  if (soft) return soft
  if (hasNote || !isRunning(nature, said)) return null
  const act = together.some((one) => sameKey(one, said)) ? together : [said, ...together]
  const left = told.filter((one) => !act.some((other) => sameKey(one, other)))
  const fall = fallAt(said, [...act, ...left])
  return fall && refuseFall(fall)
}

const refuseFall = ([before, after]: readonly [Told, Told]): FigureRefusal =>
  refuseFigure('totalFalls', {
    period: periodWords(after.period),
    value: cellWords(after.cell),
    before: periodWords(before.period),
    was: cellWords(before.cell),
  })
