import type { Words } from '#core/words/both.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import type { PlanHead } from '#core/page/head.ts'

/** `GET /api/plans/:plan/scenario`: path and actual by quarter, the gap carried on, the pace that the rest needs (C06). */
export type ScenarioPage = {
  readonly plan: PlanHead
  /** The steps of the year, `2024-Q1` …; empty where the plan prints no scenario. */
  readonly steps: readonly string[]
  readonly scenarios: readonly ScenarioHead[]
  readonly rows: readonly ScenarioRow[]
  readonly contributions: WireContributions | null
  /** Why this person may not enter a re-forecast or weights; null: may. */
  readonly whyNotForecast: string | null
  readonly asOf: string
}

/** base: what is committed; stretch: what is striven for. A scenario without a path says so, and none is invented (C05). */
export type ScenarioHead = {
  readonly key: 'base' | 'stretch'
  readonly hasPath: boolean
  /** The growth that it is about, `6.7`; null where the plan names none. */
  readonly growth: string | null
}

export type ScenarioRow = {
  readonly code: string
  readonly table: string
  readonly stt: string
  readonly name: string
  readonly unit: string
  readonly line: number
  readonly level: number
  readonly heading: boolean
  readonly nature: Nature
  readonly direction: Direction
  /** Growth as growth, whatever the print is; null for other natures. */
  readonly printedAsIndex: boolean
  readonly year: WireCell
  /** What the plan commits to for the same thing, where it says another value; null: the path's year is it. */
  readonly committed: string | null
  readonly reconciliation: { readonly verdict: 'holds' | 'differs' | 'open'; readonly says: Words }
  readonly steps: readonly ScenarioStep[]
  readonly expected: WireCell | null
  readonly pace: Words
  readonly unreachable: boolean
  /** The next open step must bring this to be back on the path; null where nothing is closed. */
  readonly catchUp: string | null
  readonly projections: readonly WireProjection[]
  readonly weights: {
    readonly values: Readonly<Record<string, string>>
    readonly source: string
    readonly by: string
    readonly at: string
  } | null
}

export type ScenarioStep = {
  readonly period: string
  readonly path: WireCell
  readonly actual: WireCell
  readonly kind: FigureKind | null
  /** The actual value was computed from running totals, nobody said it by itself. */
  readonly derived: boolean
  /** The figure that says it, or the running total that it was derived from; null where nobody said one. */
  readonly of: { readonly period: string; readonly kind: FigureKind; readonly basis: string } | null
  readonly toDate: WireCell
  readonly gap: WireCell
  readonly carried: WireCell
  /** What the step must bring by the scenario's own profile; null where it is closed or there is none. */
  readonly need: string | null
  readonly forecast: {
    readonly value: string
    readonly reason: string
    readonly by: string
    readonly at: string
    readonly revision: number
  } | null
}

export type WireProjection = {
  readonly method: 'linear' | 'lastYears' | 'scenario'
  readonly value: string | null
  readonly why: string | null
  readonly backTest: { readonly year: number; readonly error: string } | null
  readonly untested: string | null
}

export type WireContributions = {
  readonly parts: readonly {
    readonly name: string
    readonly share: string
    readonly growth: string
    readonly points: string
  }[]
  readonly explained: string
  readonly total: string
  readonly coherent: boolean
}
