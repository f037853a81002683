import type { Cell } from '#core/figure/cell.ts'
import { strengthInProduct, strengthInSum } from '#core/formula/cells.ts'
import { compile, type Reader } from '#core/formula/compile.ts'
import { keyOf, type Leaf, partsOf, type Ready, type Step } from '#core/formula/step.ts'

/** A value with what it was computed from, down to its inputs (style rule 11). */
export type Explained = {
  /** A name for an input, the formula's own text for what is computed. */
  readonly label: string
  /** The printed text of this part of the formula. */
  readonly said: string
  readonly cell: Cell
  readonly from: readonly Explained[]
  /** Where an input was read; null for what is computed or constant. */
  readonly leaf: Leaf | null
  /** What decides among its parts: a total goes on without a dash, a product does not. */
  readonly as: 'total' | 'product' | 'input'
}

/**
 * How a value came to be at one place. `labelOf` names an input for a person; conversions and signs are not told apart
 * from what they convert.
 */
export const explain = <At>(
  ready: Ready,
  read: Reader<At>,
  labelOf: (leaf: Leaf, at: At) => string,
  at: At,
): Explained => {
  const tell = (step: Step): Explained => {
    const { said } = step
    const cell = compile({ step, leaves: ready.leaves }, read)(at)
    if (step.kind === 'leaf') {
      const leaf = ready.leaves[step.at] ?? null
      return { label: leaf === null ? step.said : labelOf(leaf, at), said, cell, from: [], leaf, as: 'input' }
    }
    const parts = partsOf(step)
    const as = step.kind === 'multiply' || step.kind === 'divide' ? 'product' : 'total'
    return {
      label: said,
      said,
      cell,
      from: parts.map(tell),
      leaf: null,
      as: parts.length === 0 ? 'input' : as,
    }
  }
  return tell(ready.step)
}

/** Without the steps that only pass a value on, a sign or a conversion: an input is shown as it was reported. For people. */
export const simplified = (told: Explained): Explained => {
  const from = told.from.map((part) => {
    const [only, ...more] = part.from
    const passesOn = only !== undefined && more.length === 0 && part.said === only.said
    return simplified(passesOn ? only : part)
  })
  return { ...told, from }
}

/** What must still be reported before this value exists: its missing inputs, each once. */
export const waitingFor = (told: Explained): readonly Explained[] => {
  if (told.cell.kind !== 'missing') return []
  const found = told.from.length === 0 ? [told] : told.from.flatMap(waitingFor)
  const seen = new Set<string>()
  return found.filter(({ leaf, label }) => {
    const key = leaf === null ? label : keyOf(leaf)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Why a value is no number: the keys of the inputs that make it so, or the text of a denominator that is zero; nothing
 * for a number. The database gives the same (store/formula-sql.ts).
 */
export const causesOf = (told: Explained): readonly string[] => [...new Set(causes(told))]

const causes = (told: Explained): readonly string[] => {
  const { cell, from, as, leaf } = told
  if (cell.kind === 'number') return []
  if (leaf !== null) return [keyOf(leaf)]
  const strength = as === 'product' ? strengthInProduct : strengthInSum
  const deciding = from.filter(
    (part) => part.cell.kind !== 'number' && strength(part.cell) === strength(cell),
  )
  // all parts are numbers: the denominator is zero
  if (deciding.length === 0) return [from[1]?.said ?? told.said]
  return deciding.flatMap(causes)
}
