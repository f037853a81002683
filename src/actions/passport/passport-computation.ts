import { type Cell, numberIn } from '#core/figure/cell.ts'
import { spellFigure } from '#core/figure/figure-name.ts'
import { placedColumns } from '#core/figure/of-plan.ts'
import { tableAt } from '#core/figure/table-at.ts'
import { toWire } from '#core/figure/wire.ts'
import { explain } from '#core/formula/explain.ts'
import type { Leaf } from '#core/formula/step.ts'
import { decimalsOf, type TableFormulas } from '#core/formula/table-formulas.ts'
import { columnFor } from '#core/formula/table-world.ts'
import { arithmeticOf, unitsIn } from '#core/formula/table-view.ts'
import { agrees } from '#core/formula/within.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { Computation } from '#core/page/passport-page.ts'
import { computedFrom, type Known } from '#core/passport/computed-from.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'
import { standingTable } from '#core/review/standing-plan.ts'
import type { PassportGround } from '#actions/passport/passport-ground.ts'
import {
  aboutFilling,
  byDefinition,
  fillingFor,
  overFigures,
} from '#actions/passport/passport-over-figures.ts'
import { findDecided } from '#actions/review/review-book.ts'
import type { Scope } from '#actions/scope.ts'
import { formulasOn } from '#actions/table/table-formulas.ts'
import { readFigures } from '#store/figures/read-figures.ts'

/** How a number is computed: by a formula of its table, by the dictionary, against the plan; null where it is reported as it is. */
export const computationOf = async (
  ground: PassportGround,
  shown: Cell,
  definition: Definition | null,
): Promise<Computation | null> => {
  const { key, printed } = ground
  if (ground.name.what === 'share') return null
  if (printed) {
    const table = await tableOf(ground, printed.table)
    const row = table.rows[(ground.indicator.row ?? 0) - 1] ?? printed.row
    const { formulas } = await formulasOn(scopeThen(ground), ground.db, ground.plan.id, table)
    const made = printed.column
      ? inTable(ground, formulas, { row, column: printed.column }, shown)
      : key && (await overFigures(ground, formulas, { row, key, shown }))
    if (made) return made
  }
  return key && definition ? byDefinition(ground, key, definition, shown) : null
}

/** The table as it stands, or with the figures that were known at the moment asked for. */
const tableOf = async (ground: PassportGround, table: FormTable): Promise<FormTable> => {
  const { scope, db, plan, known, asOf } = ground
  if (asOf === null) return standingTable(table, (await findDecided(db, plan.id)).cells)
  const figures = await readFigures(db, {
    plan: plan.id,
    periods: [...new Set(placedColumns(table.columns).map(({ period }) => period))],
    indicators: table.rows.map((_, index) => codeOfRow(table.id, index + 1)),
    scopes: [scope.province],
    ...known,
  })
  return tableAt(table, figures)
}

/** Formulas are those of the day that is asked for. */
const scopeThen = ({ scope, asOf }: PassportGround): Scope => (asOf ? { ...scope, now: asOf } : scope)

/** A cell of the printed form: its formula read over the table as it stands. */
const inTable = (
  ground: PassportGround,
  formulas: TableFormulas,
  spot: { readonly row: Row; readonly column: Column },
  shown: Cell,
): Computation | null => {
  const filling = fillingFor(formulas, spot.row, spot.column)
  if (!filling) return null
  const { table } = formulas.world
  const cells = filling.ready.leaves.map((leaf) => formulas.read(leaf)(spot))
  const value = numberIn(shown)
  const result = filling.compute(spot, decimalsOf(spot.row, spot.column))
  const cell = (indicator: string, column: number) =>
    spellFigure({ what: 'cell', plan: ground.plan.id, indicator, column })
  const rowAt = (code: string) => formulas.world.rowAt(code)
  const known = (leaf: Leaf): Known => {
    if (leaf.kind === 'column') return { name: cell(ground.indicator.code, leaf.n), unit: spot.row.unit }
    const there = rowAt(leaf.code)
    const at = leaf.column ?? (there ? columnFor(spot.column, there.table, leaf.when)?.n : undefined)
    const own = leaf.when === 'same' && there?.table === table ? spot.column.n : at
    return { name: own === undefined ? null : cell(leaf.code, own), unit: there?.row.unit ?? '' }
  }
  const labelOf = (leaf: Leaf): string =>
    leaf.kind === 'column'
      ? (table.columns.find(({ n }) => n === leaf.n)?.label ?? `${leaf.n}`)
      : (rowAt(leaf.code)?.row.label ?? leaf.code)
  const told = explain(filling.ready, formulas.read, labelOf, spot)
  return {
    ...aboutFilling(filling, table.id),
    arithmetic: result.kind === 'number' ? arithmeticOf(filling, cells, unitsIn(formulas)) : null,
    result: toWire(result),
    agrees: value && result.kind === 'number' ? agrees(filling.ready.step, cells, value) : null,
    inputs: computedFrom(told, known),
  }
}
