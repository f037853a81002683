import { toWire } from '#core/figure/wire.ts'
import type { Explained } from '#core/formula/explain.ts'
import { keyOf, type Leaf } from '#core/formula/step.ts'
import type { ComputedFrom } from '#core/page/passport-page.ts'

/** What a leaf of a formula is: where its own passport is, and its unit. */
export type Known = Pick<ComputedFrom, 'name' | 'unit'>

const leavesOf = (told: Explained): readonly Explained[] =>
  told.leaf === null ? told.from.flatMap(leavesOf) : [told]

/** The figures that a value was computed from, each once, in the order of the formula. */
export const computedFrom = (told: Explained, known: (leaf: Leaf) => Known): readonly ComputedFrom[] => {
  const seen = new Set<string>()
  return leavesOf(told).flatMap(({ leaf, label, said, cell }) => {
    if (leaf === null || seen.has(keyOf(leaf))) return []
    seen.add(keyOf(leaf))
    return [{ label, said, cell: toWire(cell), ...known(leaf) }]
  })
}
