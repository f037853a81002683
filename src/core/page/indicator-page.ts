import type { FigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { PassportIndicator, PassportPage } from '#core/page/passport-page.ts'
import type { WireProjection } from '#core/page/scenario-page.ts'
import type { TargetBoardLine } from '#core/page/target-board-page.ts'
import type { YearChart } from '#core/scenario/year-chart.ts'

/** `GET /api/plans/:plan/indicators/:code`: one indicator through the year, on the day of the server's clock. */
export type IndicatorPage = {
  readonly plan: PlanHead
  readonly indicator: PassportIndicator
  /** The title of its table; null for a headline target. */
  readonly tableTitle: string | null
  /** The plan's own words, for a headline target. */
  readonly words: string | null
  readonly meaning: PassportPage['meaning']
  readonly chart: YearChart
  /** Whose figures the chart shows where they are not its own: the row or the target that says the same thing. */
  readonly heardFrom: IndicatorName | null
  /** Both verdicts with rule, baseline and figures used; null for a row of a table, which is not judged by itself. */
  readonly judged: Pick<
    TargetBoardLine,
    'judged' | 'stretch' | 'official' | 'pace' | 'unreachable' | 'named'
  > | null
  readonly projections: readonly WireProjection[]
  /** What else in the plan says the same thing. */
  readonly same: readonly IndicatorName[]
  /** Every figure of the province, by period and kind. */
  readonly figures: readonly IndicatorFigure[]
  /** What was recorded about it, newest first, fifty at most. */
  readonly history: readonly IndicatorChange[]
  readonly neighbours: { readonly before: IndicatorName | null; readonly after: IndicatorName | null }
  readonly unseen: PassportPage['unseen']
  readonly asOf: string
}

export type IndicatorName = { readonly code: string; readonly name: string }

export type IndicatorFigure = {
  /** Of its passport. */
  readonly name: string
  readonly period: string
  readonly kind: FigureKind
  readonly basis: string
  readonly agency: AgencyHead | null
  readonly cell: WireCell
  readonly at: string
}

export type IndicatorChange = {
  readonly name: string
  readonly period: string
  readonly kind: FigureKind
  readonly basis: string
  readonly agency: AgencyHead | null
  readonly revision: number
  /** Null: it was the first. */
  readonly was: WireCell | null
  readonly cell: WireCell
  readonly by: string
  readonly at: string
  readonly reason: string
}
