import type { FigureKind } from '#core/figure/figure.ts'
import { type Cell, number } from '#core/figure/cell.ts'
import { rankOf } from '#core/figure/over-time/firmness.ts'
import { notationOf, toGrowth } from '#core/figure/over-time/index-number.ts'
import type { Period } from '#core/time/period.ts'

/** What somebody said about one indicator of one place for one period. */
export type SaidFor = {
  readonly period: Period
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: Cell
}

const voice = ({ basis }: SaidFor, focal: string | null): number => {
  if (basis === 'consolidator') return 2
  return basis === focal ? 1 : 0
}

/**
 * The one figure that speaks for each period: the firmest kind, and of several voices the consolidator's, then the focal
 * owner's (H04). What was not reported speaks for nobody. The others stay where they are.
 */
export const speakingFor = (said: readonly SaidFor[], focal: string | null): readonly SaidFor[] => {
  const held = new Map<Period, SaidFor>()
  for (const one of said) {
    if (rankOf(one.kind) < 0 || one.cell.kind === 'missing') continue
    const before = held.get(one.period)
    const better =
      !before ||
      rankOf(one.kind) > rankOf(before.kind) ||
      (rankOf(one.kind) === rankOf(before.kind) && voice(one, focal) > voice(before, focal))
    if (better) held.set(one.period, one)
  }
  return [...held.values()]
}

/** Reports of growth as growth, however each was written: 109,5 in a row of index numbers is 9,5 % (Q3). */
export const saidAsGrowth = (said: readonly SaidFor[]): readonly SaidFor[] =>
  said.map((one) => {
    if (one.cell.kind !== 'number' || notationOf([one.cell.value]) !== 'index') return one
    return { ...one, cell: number(toGrowth(one.cell.value)) }
  })
