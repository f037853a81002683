import type { Measured } from './measure.ts'
import type { Visitor } from './visitor.ts'

export type Scale = 'full' | 'small'

/** What every bench is given. */
export type Setting = {
  readonly scale: Scale
  /** `sized(1_000_000, 100_000)`: how much of it, or how often, at this scale. */
  readonly sized: (full: number, small: number) => number
}

/** A running server of this run with the example, March opened; all benches of the server share it. */
export type Served = Setting & {
  readonly url: string
  /** Its data folder, for a plain connection to the same PostgreSQL (`behind.ts`). */
  readonly data: string
  /** Signed in as the planning department. */
  readonly planning: Visitor
}

/** One file of this folder: what `--only` calls it, and its measures. */
export type Bench =
  | { readonly name: string; readonly run: (setting: Setting) => Promise<readonly Measured[]> }
  | { readonly name: string; readonly serve: (served: Served) => Promise<readonly Measured[]> }
