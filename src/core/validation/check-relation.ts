import { above, spanOf } from '#core/checks/figures/span.ts'
import { type Cell, missing, number } from '#core/figure/cell.ts'
import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, equal, isZero, shortest, size, subtract } from '#core/figure/decimal.ts'
import { compileRounded } from '#core/formula/compile.ts'
import { agrees } from '#core/formula/within.ts'
import type { Relation } from '#core/validation/ground.ts'
import { movedBy } from '#core/validation/moved-by.ts'
import type { Warning } from '#core/validation/warning.ts'

/** What stands at a code, in this form or beside it. */
export type Standing = {
  readonly name: string
  readonly unit: string
  readonly cell: Cell
  readonly own: boolean
}

type Values = (code: string) => Standing

type Tried = {
  readonly relation: Relation
  readonly at: Values
  readonly cells: readonly Cell[]
  readonly printed: Decimal
  readonly computed: Decimal
}

const computedOf = ({ step, leaves }: Relation, cells: readonly Cell[], decimals: number): Decimal | null => {
  const ready = {
    step,
    leaves: leaves.map((code) => ({ kind: 'indicator', code, when: 'same', column: null }) as const),
  }
  const at = new Map(leaves.map((code, index) => [code, cells[index] ?? missing]))
  const compute = compileRounded<null>(ready, (leaf) => {
    const cell = (leaf.kind === 'indicator' ? at.get(leaf.code) : undefined) ?? missing
    return () => cell
  })
  const cell = compute(null, decimals)
  return cell.kind === 'number' ? cell.value : null
}

const finest = (cells: readonly Cell[], printed: Decimal): number =>
  Math.max(printed.scale, ...cells.map((cell) => (cell.kind === 'number' ? cell.value.scale : 0)))

/** Null: it cannot be said, a part is absent or a denominator may be zero. */
const holds = (relation: Relation, cells: readonly Cell[], printed: Decimal): boolean | null => {
  const whole = [printed, ...cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []))]
  if (relation.exact && whole.every(({ scale }) => scale === 0)) {
    const agreed = agrees(relation.step, cells, printed)
    const computed = agreed === null ? null : computedOf(relation, cells, 0)
    return computed && equal(computed, printed)
  }
  return agrees(relation.step, cells, printed)
}

const powers = [3, -3, 1, -1, 2, -2, 6, -6]

type Slip = { readonly code: string; readonly value: Decimal; readonly meant: Decimal }

/** The one cell of this form whose point, moved, makes the relation hold; null where none or several do. */
const slipIn = ({ relation, at, cells, printed }: Tried): Slip | null => {
  const found: Slip[] = []
  const tryAt = (code: string, value: Decimal, check: (moved: Decimal) => boolean | null): void => {
    if (!at(code).own || isZero(value)) return
    const power = powers.find((one) => check(movedBy(value, one)) === true)
    if (power !== undefined) found.push({ code, value, meant: shortest(movedBy(value, power)) })
  }
  tryAt(relation.of, printed, (moved) => holds(relation, cells, moved))
  cells.forEach((cell, index) => {
    const code = relation.leaves[index]
    if (cell.kind === 'number' && code !== undefined)
      tryAt(code, cell.value, (moved) => holds(relation, cells.with(index, number(moved)), printed))
  })
  const [only, ...more] = found
  return only && more.length === 0 ? only : null
}

const cellsOf = (first: string, { relation, at }: Tried): readonly [string, ...string[]] => [
  first,
  ...[relation.of, ...relation.leaves].filter((code) => code !== first && at(code).own),
]

/** The cell of this form where it is asked: the whole where it is asked here, else the first of its parts. */
const mainOf = ({ relation, at }: Tried): string =>
  [relation.of, ...relation.leaves].find((code) => at(code).own) ?? relation.of

const sayPart = (tried: Tried): Warning | null => {
  const { relation, at, printed, cells } = tried
  const [whole] = cells
  if (whole?.kind !== 'number' || !above(spanOf(printed), spanOf(whole.value))) return null
  const { name } = at(relation.leaves[0] ?? '')
  return {
    level: 'warning',
    code: 'partAboveWhole',
    cells: cellsOf(mainOf(tried), tried),
    facts: {
      value: printAmount(printed),
      unit: at(relation.of).unit,
      whole: printAmount(whole.value),
      wholeName: name,
    },
  }
}

const saySame = (tried: Tried): Warning => {
  const { relation, at, printed, cells } = tried
  const main = mainOf(tried)
  const other = main === relation.of ? (relation.leaves[0] ?? '') : relation.of
  const [leaf] = cells
  const inLeaf = leaf?.kind === 'number' ? leaf.value : printed
  const [value, others] = main === relation.of ? [printed, inLeaf] : [inLeaf, printed]
  return {
    level: 'warning',
    code: 'sameTwice',
    cells: cellsOf(main, tried),
    facts: {
      value: printAmount(value),
      unit: at(main).unit,
      other: printAmount(others),
      otherCode: other,
      otherName: at(other).name,
      otherUnit: at(other).unit,
    },
  }
}

const sayFormula = (tried: Tried): Warning => {
  const { relation, at, printed, computed } = tried
  const slip = relation.kind === 'sum' ? slipIn(tried) : null
  const shown = printAmount(shortest(computed))
  if (slip)
    return {
      level: 'warning',
      code: 'sumSlip',
      cells: cellsOf(slip.code, tried),
      facts: {
        value: printAmount(slip.value),
        unit: at(slip.code).unit,
        meant: printAmount(slip.meant),
        whole: printAmount(printed),
        computed: shown,
        formula: relation.formula,
      },
    }
  const facts = {
    value: printAmount(printed),
    unit: at(relation.of).unit,
    computed: shown,
    formula: relation.formula,
  }
  const common = { level: 'warning', cells: cellsOf(mainOf(tried), tried) } as const
  if (relation.kind === 'ratio') return { ...common, code: 'ratio', facts }
  const difference = printAmount(shortest(size(subtract(printed, computed))))
  return { ...common, code: 'sum', facts: { ...facts, difference } }
}

/**
 * Whether figures that hang together do: parts and wholes, ratios, one figure in two places (G10). Silent where a part is
 * absent, and within the rounding of what was typed.
 */
export const checkRelation = (relation: Relation, at: Values): Warning | null => {
  const standing = at(relation.of).cell
  if (standing.kind !== 'number') return null
  const printed = standing.value
  const cells = relation.leaves.map((code) => at(code).cell)
  if (relation.kind === 'part') return sayPart({ relation, at, cells, printed, computed: printed })
  if (holds(relation, cells, printed) !== false) return null
  const decimals = relation.kind === 'ratio' ? printed.scale : finest(cells, printed)
  const computed = computedOf(relation, cells, decimals)
  if (!computed) return null
  const tried = { relation, at, cells, printed, computed }
  return relation.kind === 'same' ? saySame(tried) : sayFormula(tried)
}
