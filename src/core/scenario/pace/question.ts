import type { Words } from '#core/words/both.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import type { Dated } from '#core/figure/over-time/join-periods.ts'
import type { Period } from '#core/time/period.ts'

/** What the rest of the year is asked for (B17, beyond 7). Values stand as the indicator is printed. */
export type PaceQuestion = {
  readonly nature: Nature
  readonly direction: Direction
  readonly target: Decimal
  /** The target itself is not enough: `>` and `<`. */
  readonly strict?: boolean
  /** The closed steps with their figures, in order. */
  readonly done: readonly Dated[]
  /** How far a flow has come by the last closed step, where reports say only that; null or absent: what the steps brought. */
  readonly soFar?: Decimal | null
  /** The whole path of the scenario, closed and open steps; empty where the scenario has none. */
  readonly path: readonly Dated[]
  /** The open steps of the year; those of the path, or plain quarters where there is no path. */
  readonly rest: readonly Period[]
  /** Base-year weight of every step, closed and open: growth only (Q3). */
  readonly weights: ReadonlyMap<Period, Decimal>
  /** The best step of the past, in the manner of `step` below: what more than it would be without example. */
  readonly best: { readonly period: Period; readonly value: Decimal } | null
}

/** What one open step must bring. */
export type Need = {
  readonly period: Period
  /** As the indicator is printed: a flow's amount, a running share's or a stock's level, a growth. */
  readonly value: Decimal
  /** What the step itself must add: the amount, the points, the change of the level; for growth the growth itself. */
  readonly step: Decimal
}

export type Pace =
  /** Done already; for lower-is-better: stands below its ceiling and has to stay there. */
  | { readonly kind: 'reached'; readonly beyond: Decimal }
  | {
      readonly kind: 'needs'
      /** The open steps that have to bring it. */
      readonly rest: readonly Period[]
      readonly remaining: Decimal
      /** It stands at a target that is strict, and has to pass it. */
      readonly atMark?: boolean
      /** The next step alone, so that the path is met again at its end; null where there is no path. */
      readonly catchUp: Decimal | null
      /** The rest by the scenario's own profile; null where there is no path. */
      readonly byProfile: readonly Need[] | null
      /** The first step that asks for more than the past ever brought; null where none does or nothing is known. */
      readonly unreachable: {
        readonly need: Need
        readonly best: { readonly period: Period; readonly value: Decimal }
      } | null
    }
  /** A ceiling that the year has broken already: no pace brings it back. */
  | { readonly kind: 'broken'; readonly over: Decimal }
  | { readonly kind: 'unknown'; readonly why: Words }
