import type { FigureKind } from '#core/figure/figure.ts'
import type { Cell } from '#core/figure/cell.ts'
import { rankOf } from '#core/figure/over-time/firmness.ts'
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
