import { isFigureKind } from '#core/figure/figure.ts'
import { rankOf } from '#core/figure/over-time/firmness.ts'
import type { SaidFigure, SoundFigure } from '#core/figure/said.ts'
import { isToDate } from '#core/figure/over-time/year-run.ts'
import { type Told, whyNotRecord } from '#core/figure/why-not-record.ts'
import { printAmount } from '#core/figure/amount.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { parsePeriod, type Period, yearOfPeriod } from '#core/time/period.ts'
import { sameCell } from '#core/figure/replay.ts'
import { notOfItsMonths } from '#core/validation/quarter-of-months.ts'
import { periodWords } from '#core/words/periods.ts'
import { cellWords, type FigureRefusal, refuseFigure } from '#core/words/figures.ts'
import { partsOf } from '#actions/figure/year-figures.ts'
import type { StoredGround, ToldPlace } from '#store/figures/record-ground.ts'

/** Every period of a year that says how far it has come. */
export const runningPeriods = (year: number): readonly Period[] =>
  partsOf(year).flatMap((text) => {
    const found = parsePeriod(text)
    return found && isToDate(found) ? [found] : []
  })

/** Where to look before these are recorded: at their own periods, and where nobody says why, at the totals of their years. */
export const placesBeside = (figures: readonly SaidFigure[], hasNote: boolean): readonly ToldPlace[] => {
  const places = new Map<string, ToldPlace>()
  for (const { period: spelled, indicator, scope, kind } of figures) {
    const own = parsePeriod(spelled)
    if (!own || (isFigureKind(kind) && rankOf(kind) < 0)) continue
    const periods = hasNote ? [own] : [...new Set([own, ...runningPeriods(yearOfPeriod(own))])]
    for (const period of periods)
      places.set(JSON.stringify([period, indicator, scope]), { period, indicator, scope })
  }
  return [...places.values()]
}

const grouped = <One extends { readonly indicator: string; readonly scope: string }>(
  all: readonly One[],
): ((of: { readonly indicator: string; readonly scope: string }) => readonly One[]) => {
  const held = new Map<string, One[]>()
  for (const one of all) {
    const name = JSON.stringify([one.indicator, one.scope])
    const before = held.get(name)
    if (before) before.push(one)
    else held.set(name, [one])
  }
  return ({ indicator, scope }) => held.get(JSON.stringify([indicator, scope])) ?? []
}

const same = (a: Told, b: Told): boolean => a.period === b.period && a.kind === b.kind && a.basis === b.basis

/** A quarter that is not what its months brought, among what stands and what is said with it. */
const askMonths = (
  said: SoundFigure,
  nature: Nature | null,
  { told, together }: { readonly told: readonly Told[]; readonly together: readonly Told[] },
): FigureRefusal | null => {
  const left = told.filter((one) => !together.some((other) => same(one, other)))
  const own = left.find((one) => same(one, said))
  if (own && sameCell(own.cell, said.cell)) return null
  const found = notOfItsMonths(said, nature, [...together, ...left])
  if (!found) return null
  const { computed, difference } = found
  return refuseFigure('quarterOfMonths', {
    period: periodWords(said.period),
    value: cellWords(said.cell),
    computed: printAmount(computed),
    difference: printAmount(difference),
  })
}

/**
 * The first of these figures that corrects what its speaker has seen and says not why (B15): a page asks for the reason, and
 * so does the door of programs. What says nothing new needs none; paths and forecasts are what they are.
 */
export const unsaidCorrection = (
  { told }: Pick<StoredGround, 'told'>,
  figures: readonly SoundFigure[],
): { readonly index: number; readonly refusal: FigureRefusal } | null => {
  const at = grouped(told)
  for (const [index, figure] of figures.entries()) {
    if (figure.base === null || figure.base === 0) continue
    const stands = at(figure).find(
      ({ period, kind, basis }) => period === figure.period && kind === figure.kind && basis === figure.basis,
    )
    if (!stands || sameCell(stands.cell, figure.cell)) continue
    const facts = { value: cellWords(stands.cell), revision: String(figure.base) }
    return { index, refusal: refuseFigure('correctionUnsaid', facts) }
  }
  return null
}

/**
 * The first of these figures that may not stand beside the others, with the reason. `natureOf` is asked only where a total
 * would fall if it ran up; null: the dictionary has to be read first, and nothing is judged.
 */
export const whyNotBeside = (
  ground: Pick<StoredGround, 'told'>,
  figures: readonly SoundFigure[],
  {
    hasNote,
    natureOf,
  }: { readonly hasNote: boolean; readonly natureOf: (code: string) => Nature | null | 'unread' },
): { readonly index: number; readonly refusal: FigureRefusal } | 'unread' | null => {
  const [told, said] = [grouped(ground.told), grouped(figures)]
  for (const [index, figure] of figures.entries()) {
    const beside = { told: told(figure), together: said(figure), hasNote }
    const suspected = whyNotRecord(figure, { ...beside, nature: 'flow' })
    if (suspected && suspected.code !== 'totalFalls') return { index, refusal: suspected }
    if (suspected === null && (hasNote || askMonths(figure, 'flow', beside) === null)) continue
    const nature = natureOf(figure.indicator)
    if (nature === 'unread') return 'unread'
    const refusal = whyNotRecord(figure, { ...beside, nature }) ?? askMonths(figure, nature, beside)
    if (refusal) return { index, refusal }
  }
  return null
}
