import type { Decimal } from '#core/figure/decimal.ts'

/** One line of a budget written in prose, `+ Cấp tỉnh: 610,250 tỷ đồng, trong đó:` (capabilities D01 to D03). */
export type BudgetLine = {
  /** By its place in the tree: `1`, `1.2`, `1.2.1`. */
  readonly id: string
  /** 1 is the highest. */
  readonly level: number
  readonly parent: string | null
  readonly label: string
  readonly value: Decimal
  /** As printed: `tỷ đồng`. */
  readonly unit: string
  readonly line: number
  /** How the line announces those below it. all: `gồm`, `chia ra`; some: `trong đó`; silent: nothing is said. */
  readonly announces: 'all' | 'some' | 'silent'
  /** A line without an amount stands among its parts: they need not make it up. */
  readonly open: boolean
}
