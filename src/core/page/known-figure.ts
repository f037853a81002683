import type { FigureKind } from '#core/figure/figure.ts'

/** A number that is there already for a cell of the form, said by somebody else: offered, never taken silently. */
export type KnownFigure = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly value: string
  /** The period that it was said for: the form's own, or one that covers the same months. */
  readonly period: string
  readonly kind: FigureKind
  /** An agency's short name, or the document that it stands in. */
  readonly source: string
  /** The day since when it is known. */
  readonly day: string
}
