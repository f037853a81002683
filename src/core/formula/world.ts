import type { Nature } from '#core/indicator/definition.ts'
import type { UnitBook } from '#core/indicator/unit.ts'

/** What a formula may know of an indicator. */
export type Meant = {
  readonly code: string
  readonly name: string
  /** As printed, `tỷ đồng`; '' where nobody has said: it is not checked then. */
  readonly unit: string
  /** Null where nobody has said: nothing is refused for it. */
  readonly nature: Nature | null
}

/** What a formula may know of a column. */
export type MeantColumn = {
  /** `%` for a column of ratios; null: each row's own. */
  readonly unit: string | null
  /** `Thực hiện 2022`, for sentences. */
  readonly label: string
  /** Kinds of figure never mix in a sum: `actual`, `plan`; null for a column of ratios. */
  readonly kind: string | null
}

/** Everything that formulas may refer to. The caller has loaded it; nothing is fetched from here. */
export type World = {
  readonly book: UnitBook
  readonly columns: ReadonlyMap<number, MeantColumn>
  readonly indicator: (code: string) => Meant | null
  /** The rows that take figures from the one to the other; null where they are not two rows of one table in order. */
  readonly between: (from: string, to: string) => readonly string[] | null
}

/** Where the result goes: the row at hand (null for none) and the unit in which it is written ('' for none known). */
export type Target = { readonly row: Meant | null; readonly unit: string }
