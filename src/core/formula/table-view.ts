import { printAmount } from '#core/figure/amount.ts'
import { type Cell, numberIn } from '#core/figure/cell.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Formula } from '#core/formula/formula.ts'
import { notationOf } from '#core/formula/holder.ts'
import { printFormula } from '#core/formula/print.ts'
import { keyOf, type Leaf } from '#core/formula/step.ts'
import { decimalsOf, type Filling, type Spot, type TableFormulas } from '#core/formula/table-formulas.ts'
import { agrees } from '#core/formula/within.ts'

/** A formula cell as it should be, in the decimals that are printed there; and whether print says otherwise. */
export type Computed = {
  /** Canonical text; null where it cannot be computed: an operand is absent or zero. */
  readonly computed: string | null
  /** Printed and computed differ beyond what the rounding of the printed numbers allows. */
  readonly differs: boolean
  /** The sum that was done, `6/5 = 712.855 / 700.000`; null where none could be. */
  readonly arithmetic: string | null
}

/**
 * Every formula cell of a table, recomputed: row by row, by column position (C01). A header that prints a wrong
 * formula is a finding of its own; the cells are held against the formula that made them.
 */
export const computedCells = (formulas: TableFormulas): readonly Readonly<Record<number, Computed>>[] => {
  const { table } = formulas.world
  if (formulas.isEmpty) return table.rows.map(() => ({}))
  return table.rows.map((row) =>
    Object.fromEntries(
      table.columns.flatMap((column) => {
        const filling = formulas.fillingAt(row, column)
        const cell = filling?.ok ? computedCell(formulas, filling.value, { row, column }) : null
        return cell ? [[column.n, cell] as const] : []
      }),
    ),
  )
}

const computedCell = (formulas: TableFormulas, filling: Filling, spot: Spot): Computed | null => {
  const shown: Cell = spot.row.cells[spot.column.n]?.cell ?? { kind: 'missing' }
  const cells = filling.ready.leaves.map((leaf) => formulas.read(leaf)(spot))
  const value = numberIn(filling.compute(spot, decimalsOf(spot.row, spot.column)))
  if (value === null) {
    // a figure stands where none can be computed: print claims more than it knows
    const claims = shown.kind === 'number' || shown.kind === 'impossible'
    return claims ? { computed: null, differs: true, arithmetic: null } : null
  }
  const differs =
    shown.kind === 'impossible' ||
    (shown.kind === 'number' && agrees(filling.ready.step, cells, shown.value) === false)
  return {
    computed: printDecimal(value),
    differs,
    arithmetic: arithmeticOf(filling, cells, unitsIn(formulas)),
  }
}

/** Which leaf each reference of a formula is; found out once for all cells that it fills. */
const leavesOf = new WeakMap<Filling, ReadonlyMap<Formula, number>>()

const leafIn = (filling: Filling): ReadonlyMap<Formula, number> => {
  const before = leavesOf.get(filling)
  if (before) return before
  const keys = filling.ready.leaves.map(keyOf)
  const found = new Map(
    [...filling.parsed.places.keys()].flatMap((part) =>
      part.kind === 'column' || part.kind === 'indicator' ? [[part, keys.indexOf(keyOf(part))] as const] : [],
    ),
  )
  leavesOf.set(filling, found)
  return found
}

/** The printed unit of what a formula reads; '' where nobody has said. */
export type UnitOf = (leaf: Leaf) => string

/** What stands in the rows of a table and in other tables; a column of the row itself needs no unit of its own. */
export const unitsIn =
  ({ world }: TableFormulas): UnitOf =>
  (leaf) => {
    if (leaf.kind !== 'indicator') return ''
    const own = leaf.column === null ? null : world.columns.get(leaf.column)?.unit
    return own ?? world.indicator(leaf.code)?.unit.trim() ?? ''
  }

/** Figures in different units are not read as of one: `40.270,475 tỷ đồng + 11.054.355 triệu đồng`. */
const unitBeside = ({ ready }: Filling, unitOf: UnitOf): ((at: number) => string) => {
  const units = ready.leaves.map(unitOf)
  if (new Set(units.filter((unit) => unit !== '')).size < 2) return () => ''
  return (at) => (units[at] ? ` ${units[at]}` : '')
}

/** `6/5 = 712.855 / 700.000`: the formula, and the same with its figures. */
export const arithmeticOf = (filling: Filling, cells: readonly Cell[], unitOf: UnitOf): string => {
  const beside = unitBeside(filling, unitOf)
  const leaves = leafIn(filling)
  const said = (part: Formula): string | null => {
    const at = leaves.get(part)
    const cell = at === undefined ? undefined : cells[at]
    if (at !== undefined && cell?.kind === 'number') return `${printAmount(cell.value)}${beside(at)}`
    return cell?.kind === 'none' ? '-' : null
  }
  const { formula } = filling.parsed
  return `${filling.ready.step.said} = ${printFormula(formula, notationOf(filling.holder), said)}`
}
