import { type Span, Stop } from '#core/formula/fault.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Meant } from '#core/formula/world.ts'

/** A figure that goes into a sum as it is: of which indicator, of which time, what kind of figure. */
export type Term = {
  readonly of: Meant
  /** The column or the period, in one spelling. */
  readonly time: string
  readonly kind: string | null
  /** `Thực hiện 2022`. */
  readonly label: string
}

type Said = readonly [vi: string, en: string]
/** Natures whose values of several periods do not add up to anything (Q1, Q2, Q3). */
const neverAdded: Readonly<Partial<Record<Nature, Said>>> = {
  stock: ['số tại thời điểm cuối kỳ', 'a stock at the end of the period'],
  cumulative: ['số đã lũy kế', 'cumulative already'],
  index: ['chỉ số', 'an index'],
  rate: ['tỷ lệ', 'a rate'],
  average: ['số bình quân', 'an average'],
}

const happens = (nature: Nature | null): boolean => nature === 'flow' || nature === 'cumulative'

/** What came in within a period, and what is there at its end; opening stock and what came in are of two times. */
const mixes = (a: Term, b: Term): boolean =>
  a.of.code !== b.of.code && a.time === b.time && happens(a.of.nature) && b.of.nature === 'stock'

/** Refuses what may not be added: periods of a stock, a flow with a stock of one time, an index with anything, a plan with an actual figure. */
export const mayAdd = (before: readonly Term[], added: readonly Term[], at: Span): void => {
  for (const b of added) {
    for (const a of before) {
      for (const one of [a, b])
        if (one.of.nature === 'index' && a.of.code !== b.of.code)
          throw new Stop('indexAdded', at, { name: one.of.name })
      if (mixes(a, b) || mixes(b, a))
        throw new Stop('flowAndStock', at, { left: a.of.name, right: b.of.name })
      if (a.of.code !== b.of.code || a.time === b.time) continue
      const said = a.of.nature === null ? undefined : neverAdded[a.of.nature]
      if (said) throw new Stop('overTime', at, { name: a.of.name, nature: said[0], natureEn: said[1] })
      if (a.kind !== null && b.kind !== null && a.kind !== b.kind)
        throw new Stop('kindsMixed', at, { left: a.label, right: b.label })
    }
  }
}
