import { type Cell, number } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import { toGrowth } from '#core/figure/over-time/index-number.ts'
import { convert, readUnit, type UnitBook } from '#core/indicator/unit.ts'
import type { Path } from '#core/scenario/path.ts'

/** Every number of a path through one function; what is no number stays. */
const through = (path: Path, change: (value: Decimal) => Decimal): Path => {
  const changed = (cell: Cell): Cell => (cell.kind === 'number' ? number(change(cell.value)) : cell)
  return {
    ...path,
    year: { ...path.year, cell: changed(path.year.cell) },
    steps: path.steps.map(({ period, cell }) => ({ period, cell: changed(cell) })),
  }
}

/** A row of index numbers as growth, 109,50 → 9,50, so that targets and paces speak of one thing; any other row as it is. */
export const asGrowth = (path: Path): Path =>
  path.notation === 'index' ? { ...through(path, toGrowth), notation: 'growth' } : path

/** A path in the unit of a target, `Triệu lượt` for `lượt`; null where the two measure different things (B13). */
export const pathInUnit = (path: Path, unit: string, book: UnitBook): Path | null => {
  const [from, to] = [readUnit(path.unit, book), readUnit(unit, book)]
  if (!from || !to || from.quantity !== to.quantity) return null
  if (from.power === to.power) return { ...path, unit }
  return { ...through(path, (value) => convert(value, from, to) ?? value), unit }
}
