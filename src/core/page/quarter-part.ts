import type { WireCell } from '#core/figure/wire.ts'
import type { Nature } from '#core/indicator/definition.ts'

/** A row of the scenario that the form asks about, with what the quarter is held against. */
export type QuarterLine = {
  readonly code: string
  /** The code of the form that takes the quarter's own value; null where it follows from the running one. */
  readonly own: string | null
  readonly name: string
  readonly unit: string
  readonly nature: Nature | null
  /** The year of the scenario. */
  readonly year: WireCell
  /** What the scenario wants of this quarter. */
  readonly path: WireCell
  /** Where the year stood when the quarter began, and what the quarter before brought. */
  readonly before: WireCell
  readonly lastQuarter: WireCell
}

/** The quarter inside the report of its last month: asked once, held against the scenario (G08). */
export type QuarterPart = {
  /** `2024-Q2` */
  readonly period: string
  /** What the running values cover: `2024-S1`. */
  readonly toDate: string
  readonly lines: readonly QuarterLine[]
}
