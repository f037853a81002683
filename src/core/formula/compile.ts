import type { Cell } from '#core/figure/cell.ts'
import { number } from '#core/figure/cell.ts'
import {
  addCells,
  countable,
  divideCells,
  greatestCell,
  leastCell,
  multiplyCells,
  negateCell,
  roundCell,
  roundedQuotient,
  scaleCell,
  zeroDenominator,
} from '#core/formula/cells.ts'
import type { Leaf, Ready, Step } from '#core/formula/step.ts'

/** Computes a formula at one place: a row, a figure's key, whatever the leaves are read from. */
export type Compute<At> = (at: At) => Cell

/** How a leaf is read. Asked once for each leaf; what it returns is called for every place. */
export type Reader<At> = (leaf: Leaf) => (at: At) => Cell

/**
 * A formula as a closure: the tree is walked once, not at every cell, so that whole tables are computed in
 * milliseconds. Numbers are exact, quotients carry 20 decimals (cells.ts); round them where they are shown.
 */
export const compile = <At>({ step, leaves }: Ready, read: Reader<At>): Compute<At> =>
  closureOf(step, readersOf(leaves, read))

/** The same, rounded to the decimals of its place, half away from zero. */
export const compileRounded = <At>(
  { step, leaves }: Ready,
  read: Reader<At>,
): ((at: At, decimals: number) => Cell) => {
  if (step.kind !== 'divide') {
    const compute = compile({ step, leaves }, read)
    return (at, decimals) => roundCell(compute(at), decimals)
  }
  const [of, shift] = step.top.kind === 'scale' ? [step.top.of, step.top.by] : [step.top, 0]
  const top = operandOf(of, leaves, read)
  const bottom = operandOf(step.bottom, leaves, read)
  return (at, decimals) => {
    const above = top(at)
    const below = bottom(at)
    if (above.kind !== 'number' || below.kind !== 'number')
      return divideCells(countable(above), countable(below))
    const quotient = roundedQuotient(above.value, below.value, shift, decimals)
    return quotient === null ? zeroDenominator : number(quotient)
  }
}

/** An operand as it is read: the common case is a number, and what is none is looked at where one is missed. */
const operandOf = <At>(step: Step, leaves: readonly Leaf[], read: Reader<At>): Compute<At> => {
  const leaf = step.kind === 'leaf' ? leaves[step.at] : undefined
  return leaf ? read(leaf) : compile({ step, leaves }, read)
}

type Readers<At> = readonly ((at: At) => Cell)[]

const readersOf = <At>(leaves: readonly Leaf[], read: Reader<At>): Readers<At> =>
  leaves.map((leaf) => {
    const cellAt = read(leaf)
    return (at) => countable(cellAt(at))
  })

const closureOf = <At>(step: Step, readers: Readers<At>): Compute<At> => {
  switch (step.kind) {
    case 'constant': {
      const cell = number(step.value)
      return () => cell
    }
    case 'leaf': {
      const reader = readers[step.at]
      return reader ?? (() => ({ kind: 'missing' }))
    }
    case 'scale': {
      const [of, by] = [closureOf(step.of, readers), step.by]
      return (at) => scaleCell(of(at), by)
    }
    case 'negate': {
      const of = closureOf(step.of, readers)
      return (at) => negateCell(of(at))
    }
    case 'round': {
      const [of, decimals] = [closureOf(step.of, readers), step.decimals]
      return (at) => roundCell(of(at), decimals)
    }
    case 'multiply':
      return pairOf(step.left, step.right, readers, multiplyCells)
    case 'divide':
      return pairOf(step.top, step.bottom, readers, divideCells)
    case 'add':
      return chainOf(step.of, readers, addCells)
    case 'least':
      return chainOf(step.of, readers, leastCell)
    case 'greatest':
      return chainOf(step.of, readers, greatestCell)
  }
}

type Pair = (a: Cell, b: Cell) => Cell

const pairOf = <At>(left: Step, right: Step, readers: Readers<At>, pair: Pair): Compute<At> => {
  const [a, b] = [closureOf(left, readers), closureOf(right, readers)]
  return (at) => pair(a(at), b(at))
}

const chainOf = <At>(of: readonly Step[], readers: Readers<At>, pair: Pair): Compute<At> => {
  const [first, ...rest] = of.map((step) => closureOf(step, readers))
  return (at) => {
    let result: Cell = first ? first(at) : { kind: 'missing' }
    for (const next of rest) result = pair(result, next(at))
    return result
  }
}
