import { type FigureKind, firmness } from '#core/figure/figure.ts'
import { type Day } from '#core/time/day.ts'
import { lastDay, type Period } from '#core/time/period.ts'

/** Said before its period has ended a figure is an estimate, said after it the actual one (Q10). Official is for its publisher. */
export const kindSaidOn = (period: Period, on: Day): 'estimate' | 'actual' =>
  on > lastDay(period) ? 'actual' : 'estimate'

/** 0 estimate, 1 actual, 2 official; -1 for what reports nothing: plan, scenario, forecast. */
export const rankOf = (kind: FigureKind): number => firmness.indexOf(kind)

/** The one that speaks for the period among those that reports gave; the others stay in its history (B15). Null where none is there. */
export const firmest = <Said extends { readonly kind: FigureKind }>(said: readonly Said[]): Said | null =>
  said
    .filter(({ kind }) => rankOf(kind) >= 0)
    .reduce<Said | null>((best, one) => (best && rankOf(best.kind) >= rankOf(one.kind) ? best : one), null)

/** An estimate does not come after the actual figure, nor any of the two after the official one. Null: it may follow. */
export const whyNotFollow = (standing: FigureKind | null, next: FigureKind): string | null => {
  if (standing === null || rankOf(next) < 0 || rankOf(next) >= rankOf(standing)) return null
  return `Kỳ này đã có số ${sayFirmness(standing)}; số ${sayFirmness(next)} không thay được.`
}

export const sayFirmness = (kind: FigureKind): string =>
  ({
    plan: 'kế hoạch',
    scenario: 'kịch bản',
    estimate: 'ước thực hiện',
    actual: 'thực hiện',
    official: 'chính thức',
    forecast: 'dự báo lại',
  })[kind]
