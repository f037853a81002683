import type { Words } from '#core/words/both.ts'
import type { Cell } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import type { Pace } from '#core/scenario/pace/question.ts'
import type { Wanted } from '#core/target/comparing.ts'
import type { Verdict } from '#core/target/verdict.ts'
import type { Period } from '#core/time/period.ts'

/** A figure that a verdict looks at: for what runs up the running value of the year, otherwise the value as it stood. */
export type Measured = { readonly period: Period; readonly kind: FigureKind; readonly cell: Cell }

/** Everything that a verdict needs; nothing else may decide it. */
export type ToJudge = {
  readonly wanted: Wanted
  readonly unit: string
  /** By whose value: `Kế hoạch`, `Kịch bản tăng trưởng`, `Trung ương giao`. */
  readonly baseline: string
  readonly nature: Nature
  readonly direction: Direction
  readonly year: number
  /** The year's figures in order of their periods, the firmest of each. */
  readonly measured: readonly Measured[]
  /** The plan's year has passed on the day of the verdict. */
  readonly yearOver: boolean
  /** A publisher settles it (statistics office): then only the official figure is final (Q10). */
  readonly published: boolean
  /** Where the path stands at the last measured period, running value for what runs up; null: no path, none is invented. */
  readonly path: { readonly name: string; readonly value: Decimal; readonly derived: boolean } | null
  readonly pace: Pace | null
  /** Where the indicator stood before the year, for the warning of Q32; null: unknown. */
  readonly before: { readonly period: Period; readonly value: Decimal } | null
}

/** A figure that a verdict used, by name. */
export type Used = { readonly name: string; readonly value: string }

/** A verdict that can be read aloud: by which rule, against whose value, with which figures, and why. */
export type Judged = {
  readonly verdict: Verdict
  /** `> 95 %` */
  readonly rule: string
  readonly baseline: string
  readonly used: readonly Used[]
  readonly because: Words
  /** Worse than before although the floor holds (Q32), or a breach that later periods have healed (B07). */
  readonly warnings: readonly Words[]
}
