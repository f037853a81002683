import type { Period } from '#core/time/period.ts'

/**
 * What the values of an indicator do over time (Q1, Q2, Q3; C03). It decides what may be added.
 * - flow: values in a period, they add (investment) · stock: a state at the end, the last one counts (herd)
 * - cumulative: printed values have already run up within the year (disbursement 15/35/65/100 %)
 * - index: growth against a base, 109,50 or 9,50 %; never added · rate: a share or density, needs its two parts
 * - average: a mean over the period (price, temperature) · yearly: exists only for the year
 */
export type Nature = 'flow' | 'stock' | 'cumulative' | 'index' | 'rate' | 'average' | 'yearly'

/** What its values do over areas: add, take a weighted mean, compute anew from summed parts, or nothing at all. */
export type SpaceRule = 'sum' | 'weighted' | 'recompute' | 'last' | 'none'

/** up: more is better · down: less is better · hold: keep on this side · balance: neither, a structure */
export type Direction = 'up' | 'down' | 'hold' | 'balance'

export type PriceBasis =
  | { readonly kind: 'none' }
  | { readonly kind: 'current' }
  /** `giá so sánh 2010` */
  | { readonly kind: 'constant'; readonly year: number }

/** Who may see its figures (Q39). */
export type DisclosureClass = 'public' | 'internal' | 'restricted'

/** What an indicator means: said once, in the dictionary, and used by every calculation (B12). */
export type Definition = {
  readonly code: string
  readonly name: string
  /** As printed, `tỷ đồng`; typed by `core/indicator/unit.ts`. */
  readonly unit: string
  readonly nature: Nature
  readonly space: SpaceRule
  readonly direction: Direction
  readonly price: PriceBasis
  /** The period that growth is counted from; null where it is none. */
  readonly base: Period | null
  readonly meaning: string
  /** Codes of the indicators that it is computed from; null where it is reported as it is. */
  readonly numerator: string | null
  readonly denominator: string | null
  /** `100` for percent, `10000` for per ten thousand; canonical decimal. */
  readonly factor: string
  /** The code of the indicator that weighs it over areas; null where none does. */
  readonly weight: string | null
  readonly exclusions: string
  readonly source: string
  readonly disclosure: DisclosureClass
}

/** A field of a definition as the program proposes it, with the ground for it: the words or the numbers that say so. */
export type Proposed = {
  readonly definition: Definition
  readonly why: Readonly<Partial<Record<keyof Definition, string>>>
}
