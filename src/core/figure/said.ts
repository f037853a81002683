import type { FigureKey } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'

/** What somebody says about a figure, by page, by file or by command, before anything of it is checked. */
export type SaidFigure = {
  readonly period: string
  readonly indicator: string
  readonly scope: string
  readonly kind: string
  readonly basis: string
  readonly cell: WireCell
  /** The unit that it is said in; '' for the indicator's own. */
  readonly unit: string
  /** The revision that the speaker has seen, 0 where there was none; null where nobody looked. */
  readonly base: number | null
  /** Somebody has looked at it and says that it is meant: nothing unlikely is asked about it. */
  readonly confirmed?: boolean
}

/** The same once it may be recorded: its key spelled, its number in the indicator's own unit. */
export type SoundFigure = Omit<FigureKey, 'plan'> & {
  readonly cell: WireCell
  /** What was said where it had to be converted, with its unit: `16906.13 tỷ đồng`; '' where it stands as it was said. */
  readonly printed: string
  readonly base: number | null
}

/** Who speaks. The program itself (command, first start) speaks for everybody. */
export type Speaker =
  | { readonly what: 'agency'; readonly agency: string; readonly short: string }
  | { readonly what: 'department'; readonly agency: string | null }
  | { readonly what: 'program' }

/** An indicator as a figure is checked against it. */
export type RecordLine = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly path: readonly string[]
  readonly heading: boolean
  /** Agencies that answer for it; the first is focal. */
  readonly owners: readonly string[]
  /** The year's plan of the province; missing where there is none. */
  readonly planned: WireCell
}
