import type { FigureKind, Recording } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'

/** A figure as a page reads it; `revision` is what a correction names as its base. */
export type ShownFigure = {
  readonly period: string
  readonly indicator: string
  readonly scope: string
  readonly kind: FigureKind
  readonly basis: string
  readonly revision: number
  readonly cell: WireCell
  readonly printed: string
  /** Since when it is known, ISO. */
  readonly at: string
}

/** `GET /api/figures?plan&periods&indicators&scopes&kinds&asOf`: in the order period, indicator, scope, kind, basis. */
export type FiguresPage = {
  readonly plan: string
  /** Null: as it is known now. */
  readonly asOf: string | null
  readonly figures: readonly ShownFigure[]
}

/** `GET /api/figures/history?plan&period&indicator&scope&kind&basis`: everything that was ever said, oldest first. */
export type FigureHistoryPage = {
  readonly revisions: readonly {
    readonly revision: number
    readonly cell: WireCell
    readonly printed: string
    readonly place: string
    readonly recording: Recording
  }[]
}

/** `GET /api/figures/changes?plan&from&to&periods`: what says something else at `to` than at `from`. */
export type FigureChangesPage = {
  readonly from: string
  readonly to: string
  readonly changes: readonly {
    readonly period: string
    readonly indicator: string
    readonly scope: string
    readonly kind: FigureKind
    readonly basis: string
    /** Null: nothing was known of it yet. */
    readonly was: WireCell | null
    readonly now: WireCell
    readonly at: string
    readonly reason: string
    readonly byName: string
  }[]
}
