import type { Words } from '#core/words/both.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Measured, ToJudge } from '#core/target/judge/judged.ts'
import type { Verdict } from '#core/target/verdict.ts'
import { monthsOf } from '#core/time/period.ts'

export type Outcome = { readonly verdict: Verdict; readonly because: Words; readonly warning?: Words }

/** A measured value that is a number. */
export type Number = Measured & { readonly value: Decimal }

/** Settled: no estimate, and where somebody publishes it, published (Q10). */
export const isFirm = ({ kind }: Measured, { published }: ToJudge): boolean =>
  kind === 'official' || (kind === 'actual' && !published)

/** The figure speaks for the whole year. */
export const closesYear = ({ period }: Measured): boolean => monthsOf(period)[1] === 12

/** Values that run up within the year: past their mark they stay past it. */
export const runsUp = ({ nature }: Pick<ToJudge, 'nature'>): boolean =>
  nature === 'flow' || nature === 'cumulative'
